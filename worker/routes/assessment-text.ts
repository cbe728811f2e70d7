import type { AssessmentReply } from "../../model/contract/index.ts";

type Actor = AssessmentReply["actors"][number];

/** A piece has about so many terms: few pieces for a usual reply, and never the whole of a huge one. */
const PIECE_TERMS = 1_000;

const fields = (object: object) => JSON.stringify(object).slice(1, -1);

/** Gives the text of an object; it is made once, for many actors share their terms. */
function textOnce<T extends object>(make: (object: T) => string): (object: T) => string {
  const known = new Map<T, string>();
  return (object) => {
    let text = known.get(object);
    if (text === undefined) {
      text = make(object);
      known.set(object, text);
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
  yield `{${fields({ coverage, goals })},"actors":[`;
  let texts: string[] = [];
  let terms = 0;
  let comma = "";
  for (const actor of actors) {
    texts.push(comma + textOf(actor));
    comma = ",";
    terms += actor.terms.length + 1;
    if (terms < PIECE_TERMS) continue;
    yield texts.join("");
    [texts, terms] = [[], 0];
  }
  yield `${texts.join("")}],${fields(rest)}}`;
}
