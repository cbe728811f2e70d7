/** Rows and fields of comma-separated text (RFC 4180): quoted fields hold separators, line breaks and doubled quotes. */
export function parseCsv(text: string, delimiter = ","): string[][] {
  if (delimiter.length !== 1) throw new Error(`The delimiter "${delimiter}" is no single character.`);
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  const endField = () => {
    row.push(field);
    field = "";
  };
  const endRow = () => {
    endField();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? "";
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text[at + 1] === '"') field += text[++at];
      else quoted = false;
    } else if (letter === '"' && field === "") quoted = true;
    else if (letter === delimiter) endField();
    else if (letter === "\n") endRow();
    else if (letter !== "\r" || text[at + 1] !== "\n") field += letter;
  }
  if (quoted) throw new Error("Could not parse text: a quoted field does not end.");
  if (field !== "" || row.length > 0) endRow();
  return rows;
}
