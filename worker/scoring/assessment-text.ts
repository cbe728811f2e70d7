import type { Term } from "../../model/contract/index.ts";
import type { Assessment } from "./assess.ts";
import type { Findings } from "./findings.ts";
import type { Need, Scored } from "./score.ts";
import type { Trust } from "./trust/trust.ts";

/** A text in ASCII, some parts at a time. */
export type TextParts = Iterator<readonly string[], undefined>;

/** Characters of a part, about, where many actors stand in it. */
const PART = 60_000;
/** So many characters are kept for actors to come: enough for a usual reply, while a huge one must not fill the memory. */
const MOST_KEPT = 1_000_000;

const fields = (object: object) => JSON.stringify(object).slice(1, -1);

/** Each term's JSON, made once: actors share them. */
function termTexts(): (term: Term) => string {
  const known = new Map<Term, string>();
  return (term) => {
    let text = known.get(term);
    if (text === undefined) {
      text = `{"goal":"${term.goal}","weight":${term.weight},"points":${term.points}}`;
      known.set(term, text);
    }
    return text;
  };
}

/** What stands before and behind an actor's rank, up to the next one's id: the same for all of that need and trust. */
interface Frame {
  trust: Trust;
  before: string;
  behind: string;
}

const NEXT = ',{"id":"';

const beforeRank = ({ gap, scoreClass }: Need) => `","gap":${gap},"score":${scoreClass.score},"rank":`;
const behindTerms = ({ need: { scoreClass }, trust: { topThree, certain, verdict } }: Scored) => {
  const [min, max] = scoreClass.range;
  return `,"range":[${min},${max}],"topThree":${topThree},"certain":${certain},"verdict":"${verdict}"}`;
};

/** Findings of one code, but for an id all the same; "" where there is none. */
function findingsText({ code, severity, subjects }: Findings): string {
  const before = `{"code":"${code}","severity":"${severity}"`;
  if (subjects.kind === null) return subjects.holds ? `${before}}` : "";
  const { kind, ids } = subjects;
  const next = ['"},', before, `,"${kind}":"`].join("");
  let text = "";
  for (const id of ids) text += `${text === "" ? next.slice('"},'.length) : next}${id}`;
  return text && `${text}"}`;
}

/**
 * The reply as JSON, byte for byte what `JSON.stringify` gives, in parts: as one text the largest would fill a Worker's memory. Ids need
 * no escaping, and all numbers are finite.
 */
export function* assessmentParts({ coverage, goals, actors, terms, findings, ...rest }: Assessment): TextParts {
  const termText = termTexts();
  const known = new Map<Need, Frame>();
  let kept = 0;
  let text = `{${fields({ coverage, goals })},"actors":[`;
  let behind = actors.length > 0 ? '{"id":"' : "";
  for (const one of actors) {
    const { need, trust, rank } = one;
    let frame = known.get(need);
    if (frame?.trust !== trust && kept < MOST_KEPT) {
      // Joined, not added up: V8 keeps a sum as its parts, and would walk through them for each actor again.
      const own = terms ? [',"terms":[', need.terms.map(termText).join(), "]"] : [];
      frame = { trust, before: beforeRank(need), behind: [...own, behindTerms(one), NEXT].join("") };
      known.set(need, frame);
      kept += frame.behind.length;
    }
    if (frame?.trust === trust) {
      text += `${behind}${one.actor.id}${frame.before}${rank}`;
      behind = frame.behind;
    } else {
      yield [text, `${behind}${one.actor.id}${beforeRank(need)}${rank}`];
      if (terms)
        yield [',"terms":[', ...need.terms.map((term, place) => `${place > 0 ? "," : ""}${termText(term)}`), "]"];
      text = "";
      behind = `${behindTerms(one)}${NEXT}`;
    }
    if (text.length < PART) continue;
    yield [text];
    text = "";
  }
  text += behind.slice(0, -NEXT.length);
  yield [text, `],${fields(rest)},"findings":[`];
  let comma = "";
  for (const some of findings.map(findingsText)) {
    if (some === "") continue;
    yield [comma, some];
    comma = ",";
  }
  yield ["]}"];
}
