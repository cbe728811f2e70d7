const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What no XML file may hold, not even escaped: control characters, halves of a character, and two that are none. */
const NOT_IN_XML = /(?![\t\n\r\u0080-\u009f])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A text as it may stand in HTML and SVG, in attributes as well. */
export const escaped = (text: string): string =>
  text.replace(NOT_IN_XML, "").replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
