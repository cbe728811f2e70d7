/**
 * Advance widths of Arial in thousandths of the font's size: what a browser will need, worked out without one. Letters with marks are as
 * wide as those without; what is in no list (other scripts, emoji) counts as wide, so that it is cut too early rather than too late.
 */
const REGULAR: Readonly<Record<number, string>> = {
  191: "'",
  222: "ijl‚‘’",
  260: "|",
  278: " !,./:;I[\\]ft",
  333: "()-`r„“”·{}",
  355: '"',
  389: "*",
  469: "^",
  500: "Jcksvxyz",
  556: "#$0123456789?L_abdeghnopqu«»–€§",
  584: "+<=>~×",
  611: "FTZß",
  667: "&ABEKPSVXY",
  722: "CDHNRUw",
  778: "GOQØ",
  833: "Mm",
  889: "%æ",
  944: "Wœ",
};
const BOLD: Readonly<Record<number, string>> = {
  278: " ,./I\\ijl‚‘’|'",
  333: "!()-:;[]`ft·",
  389: "*r{}",
  500: 'z„“”"',
  556: "#$0123456789J_aceksvxy«»–€§",
  584: "+<=>^~×",
  611: "?FLTZbdghnopquß",
  667: "EPSVXY",
  722: "&ABCDHKNRU",
  778: "GOQwØ",
  833: "M",
  889: "%mæ",
  944: "Wœ",
};
const WIDEST = 1000;

const byCharacter = (widths: Readonly<Record<number, string>>) =>
  new Map(
    Object.entries(widths).flatMap(([width, signs]) => Array.from(signs, (sign) => [sign, Number(width)] as const)),
  );
const WIDTHS = { regular: byCharacter(REGULAR), bold: byCharacter(BOLD) };

/** Marks on the letter before, joiners and directions: nothing of them is seen beside a letter. */
const WITHOUT_WIDTH = /[\p{M}\p{Cf}]/u;

/** Units that a line of Arial takes at this size. */
export function textWidth(text: string, size: number, bold = false): number {
  const widths = bold ? WIDTHS.bold : WIDTHS.regular;
  let sum = 0;
  for (const sign of Array.from(text.normalize("NFD")))
    sum += widths.get(sign) ?? (WITHOUT_WIDTH.test(sign) ? 0 : WIDEST);
  return (sum * size) / 1000;
}

/** The line, cut with an ellipsis where it is wider than its place. No letter loses its marks, no emoji its parts. */
export function fitted(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const signs = Array.from(text);
  let kept = "";
  for (const sign of signs) {
    if (textWidth(`${kept}${sign}…`, size, bold) > width) break;
    kept += sign;
  }
  return `${kept.replace(/[\u200d\s,;–-]+$/u, "")}…`;
}

/** The text in up to `most` lines, broken at spaces and behind hyphens and slashes; the last one is cut where more is left. */
export function wrapped(text: string, width: number, size: number, most: number, bold = false): string[] {
  const pieces: string[] = text.match(/[^\s/-]*[\s/-]|[^\s/-]+/gu) ?? [""];
  const lines: string[] = [];
  let rest = pieces;
  while (rest.length > 0 && lines.length < most - 1) {
    let count = 1;
    while (
      count < rest.length &&
      textWidth(
        rest
          .slice(0, count + 1)
          .join("")
          .trimEnd(),
        size,
        bold,
      ) <= width
    )
      count++;
    lines.push(fitted(rest.slice(0, count).join("").trimEnd(), width, size, bold));
    rest = rest.slice(count);
  }
  if (rest.length > 0) lines.push(fitted(rest.join("").trimEnd(), width, size, bold));
  return lines;
}
