import type { AssessmentReply, Finding } from "../../model/contract/index.ts";
import type { TextParts } from "./text-stream.ts";

type Actor = AssessmentReply["actors"][number];
type Term = Actor["terms"][number];

/** Characters of a part, about, where many actors stand in it. */
const PART = 60_000;
/** So many characters are kept for actors to come: enough for a usual reply, while a huge one must not fill the memory. */
const MOST_KEPT = 1_000_000;

const fields = (object: object) => JSON.stringify(object).slice(1, -1);

/** Each term's JSON behind a comma, made once: actors share them. */
function termTexts(): (term: Term) => string {
  const known = new Map<Term, string>();
  return (term) => {
    let text = known.get(term);
    if (text === undefined) {
      text = `,${JSON.stringify(term)}`;
      known.set(term, text);
    }
    return text;
  };
}

/** What stands around an actor's rank. */
interface Frame {
  of: Actor;
  before: string;
  behind: string;
}

/** Whether all but id and rank is the same. Lists that are not shared are taken for different ones. */
const isAlike = (a: Actor, b: Actor): boolean =>
  a.terms === b.terms &&
  a.gap === b.gap &&
  a.score === b.score &&
  a.range === b.range &&
  a.topThree === b.topThree &&
  a.certain === b.certain &&
  a.verdict === b.verdict;

const beforeRank = ({ gap, score }: Actor) => `","gap":${gap},"score":${score},"rank":`;
const behindTerms = ({ range, topThree, certain, verdict }: Actor) =>
  `],"range":[${range[0]},${range[1]}],"topThree":${topThree},"certain":${certain},"verdict":"${verdict}"}`;

/** Findings of one code stand together, and but for an id their texts are the same: worked out once for all of them. */
function findingsText(findings: readonly Finding[]): string {
  const texts: string[] = [];
  let [code, before]: [Finding["code"] | null, string] = [null, ""];
  for (const finding of findings) {
    const id = finding.actor ?? finding.goal ?? finding.owner;
    if (id !== undefined && finding.code !== code) {
      code = finding.code;
      before = JSON.stringify(finding).slice(0, -`${id}"}`.length);
    }
    texts.push(id === undefined ? JSON.stringify(finding) : `${before}${id}"}`);
  }
  return texts.join();
}

/**
 * The reply as JSON, byte for byte what `JSON.stringify` gives, in parts: as one text the largest would fill a Worker's memory. Ids need
 * no escaping, and all numbers are finite.
 */
export function* assessmentParts({ coverage, goals, actors, findings, ...rest }: AssessmentReply): TextParts {
  const termText = termTexts();
  const known = new Map<Actor["terms"], Frame>();
  let kept = 0;
  let text = `{${fields({ coverage, goals })},"actors":[`;
  let open = '{"id":"';
  for (const actor of actors) {
    const { id, rank, terms } = actor;
    let frame = known.get(terms);
    if (!(frame && isAlike(frame.of, actor)) && kept < MOST_KEPT) {
      // Joined, not added up: V8 keeps a sum as its parts, and would walk through them for each actor again.
      const behind = [',"terms":[', terms.map(termText).join("").slice(1), behindTerms(actor)].join("");
      frame = { of: actor, before: beforeRank(actor), behind };
      known.set(terms, frame);
      kept += behind.length;
    }
    if (frame && isAlike(frame.of, actor)) text += `${open}${id}${frame.before}${rank}${frame.behind}`;
    else {
      text += `${open}${id}${beforeRank(actor)}${rank},"terms":[`;
      const [first = "", ...others] = terms.map(termText);
      yield [text, first.slice(1)];
      yield others;
      text = behindTerms(actor);
    }
    open = ',{"id":"';
    if (text.length < PART) continue;
    yield [text];
    text = "";
  }
  yield [text, `],${fields(rest)},"findings":[`, findingsText(findings), "]}"];
}
