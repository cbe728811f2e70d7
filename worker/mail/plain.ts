/** Control characters and line ends: one line stays one line. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;
/** Bidi controls and invisible separators, which can make a text read otherwise than it is written. */
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const HALVES = /\p{Cs}/gu;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A hair space ends every address that a mail client could make a link of, and only a keen eye sees it. (Zero-width
 * characters would be invisible, but many clients take them for part of a host name.) Between abbreviations such as
 * "e.V." it is good German typography anyway.
 */
const HAIR_SPACE = "\u200a";
const LINK_STARTS =
  /(:\/\/|[@＠]|\\\\)(?=\S)|(?<=[\p{L}_-])[.．。｡](?=[\p{L}\p{N}_-])|(?<=\p{N})[.．。｡](?=[\p{L}_-])/gu;

/** What somebody typed, as one capped line that no mail client turns into a link. It is not yet escaped for HTML. */
export function plain(text: string, maxLength: number): string {
  const line = text.replace(HALVES, "\ufffd").replace(BREAKS, " ").replace(INVISIBLE, "").replace(/\s+/gu, " ").trim();
  const characters = [...line];
  const capped =
    characters.length > maxLength
      ? `${characters
          .slice(0, maxLength - 1)
          .join("")
          .trimEnd()}…`
      : line;
  return capped.replace(LINK_STARTS, `$&${HAIR_SPACE}`);
}

/** Keeps right-to-left text from turning its neighbours round, where there is no markup to do it (UAX 9, FSI and PDI). */
export const isolate = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);
