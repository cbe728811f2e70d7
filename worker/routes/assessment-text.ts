import type { AssessmentReply } from "../../model/contract/index.ts";

type Actor = AssessmentReply["actors"][number];
type Term = Actor["terms"][number];

/** Characters of a piece, about: a usual reply is one piece. */
const PIECE = 500_000;
/** So many characters are kept for actors to come: enough for a usual reply, while a huge one must not fill the memory. */
const MOST_KEPT = 1_000_000;

const fields = (object: object) => JSON.stringify(object).slice(1, -1);

/** Each term's JSON, made once: actors share them. */
function termTexts(): (term: Term) => string {
  const known = new Map<Term, string>();
  return (term) => {
    let text = known.get(term);
    if (text === undefined) {
      text = JSON.stringify(term);
      known.set(term, text);
    }
    return text;
  };
}

/** What stands before an actor's rank and behind it. */
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

/** An actor's JSON. Ids need no escaping, and all numbers are finite. */
function actorTexts(): (actor: Actor) => string {
  const termText = termTexts();
  const frameOf = (of: Actor): Frame => {
    const { gap, score, terms, range, topThree, certain, verdict } = of;
    // Joined, not added up: V8 keeps a sum as its parts, and would walk through them for each actor again.
    const behind = [
      `,"terms":[`,
      terms.map(termText).join(),
      `],"range":[${range[0]},${range[1]}],"topThree":${topThree},"certain":${certain},"verdict":"${verdict}"}`,
    ].join("");
    return { of, before: `","gap":${gap},"score":${score},"rank":`, behind };
  };
  const known = new Map<Actor["terms"], Frame>();
  let kept = 0;
  return (actor) => {
    let frame = known.get(actor.terms);
    if (frame === undefined || !isAlike(frame.of, actor)) {
      frame = frameOf(actor);
      kept += frame.behind.length;
      if (kept < MOST_KEPT) known.set(actor.terms, frame);
    }
    return `{"id":"${actor.id}${frame.before}${actor.rank}${frame.behind}`;
  };
}

/** The reply as JSON, byte for byte what `JSON.stringify` gives, in pieces: in one the largest would fill a Worker's memory. */
export function* assessmentText({ coverage, goals, actors, ...rest }: AssessmentReply): Generator<string, undefined> {
  const textOf = actorTexts();
  let piece = `{${fields({ coverage, goals })},"actors":[`;
  let comma = "";
  for (const actor of actors) {
    piece += comma + textOf(actor);
    comma = ",";
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}],${fields(rest)}}`;
}
