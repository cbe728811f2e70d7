import type { AssessmentReply } from "../../model/contract/index.ts";

type Actor = AssessmentReply["actors"][number];

/** A piece has about so many actors and terms: a usual reply is one piece, and no piece is more than a megabyte or two. */
const PIECE_ROWS = 10_000;

const fields = (object: object) => JSON.stringify(object).slice(1, -1);

/** So many characters are kept for actors to come: enough for a usual reply, while a huge one must not fill the memory. */
const MOST_KEPT = 1_000_000;

/** Gives the text of an object; it is made once, for many actors share their terms. */
function textOnce<T extends object>(make: (object: T) => string): (object: T) => string {
  const known = new Map<T, string>();
  let kept = 0;
  return (object) => {
    let text = known.get(object);
    if (text === undefined) {
      text = make(object);
      kept += text.length;
      if (kept < MOST_KEPT) known.set(object, text);
    }
    return text;
  };
}

/** An actor's JSON. Ids need no escaping, and all numbers are finite. */
function actorTexts(): (actor: Actor) => string {
  const termText = textOnce(JSON.stringify as (term: Actor["terms"][number]) => string);
  const termsText = textOnce((terms: Actor["terms"]) => `[${terms.map(termText).join()}]`);
  const rangeText = textOnce(([min, max]: Actor["range"]) => `[${min},${max}]`);
  return ({ id, gap, score, rank, terms, range, topThree, certain, verdict }) =>
    `{"id":"${id}","gap":${gap},"score":${score},"rank":${rank},"terms":${termsText(terms)},"range":${rangeText(range)},` +
    `"topThree":${topThree},"certain":${certain},"verdict":"${verdict}"}`;
}

/** The reply as JSON, byte for byte what `JSON.stringify` gives, in pieces: in one the largest would fill a Worker's memory. */
export function* assessmentText({ coverage, goals, actors, ...rest }: AssessmentReply): Generator<string> {
  const textOf = actorTexts();
  let texts = [`{${fields({ coverage, goals })},"actors":[`];
  let rows = 0;
  let comma = "";
  for (const actor of actors) {
    texts.push(comma, textOf(actor));
    comma = ",";
    rows += 1 + actor.terms.length;
    if (rows < PIECE_ROWS) continue;
    yield texts.join("");
    [texts, rows] = [[], 0];
  }
  texts.push(`],${fields(rest)}}`);
  yield texts.join("");
}
