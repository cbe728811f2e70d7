/** RFC 5322 advises lines of at most 78; one column more is left for a ">" of a reply. */
const WIDTH = 76;

/** Wraps at spaces, and inside a word only if it is longer than a line. `hang` indents all lines but the first. */
export function wrap(text: string, hang = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((long) => pieces(long, WIDTH - hang.length))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && [...longer].length > WIDTH) {
      lines.push(line);
      line = hang + word;
    } else line = longer;
  }
  return [...lines, line].join("\n");
}

function pieces(word: string, length: number): string[] {
  const characters = [...word];
  const count = Math.ceil(characters.length / length);
  return Array.from({ length: count }, (_, index) => characters.slice(index * length, (index + 1) * length).join(""));
}
