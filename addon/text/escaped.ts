const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What no XML file may hold, not even escaped: control characters, halves of a character, and two that are none. */
const NOT_IN_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\ud800-\udfff]/gu;

/** A text as it may stand in HTML and SVG, in attributes as well. */
export const escaped = (text: string): string =>
  text.replace(NOT_IN_XML, "").replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
