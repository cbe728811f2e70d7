import { LETTERS, momentOf } from "./date-letters.ts";

/** Quoted text, and runs of one letter, as in Java's SimpleDateFormat. */
const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*/g;

/** An instant in a time zone, by a pattern such as "yyyy-MM-dd HH:mm". */
export function formatInstant(instant: Date, timeZone: string, pattern: string): string {
  const moment = momentOf(instant, timeZone);
  return pattern.replace(TOKEN, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
    const letter = LETTERS[token[0] ?? ""];
    if (!letter) throw new Error(`Illegal pattern character '${token[0]}'`);
    return letter(moment, token.length);
  });
}

/** The wall time that a text means, as a UTC reading; throws where the text does not fit the pattern. */
export function parseWall(text: string, pattern: string): Date {
  const letters: string[] = [];
  let expression = "";
  let end = 0;
  for (const match of pattern.matchAll(TOKEN)) {
    const [token, quoted] = match;
    expression += literally(pattern.slice(end, match.index));
    end = match.index + token.length;
    if (quoted !== undefined) expression += literally(quoted);
    else {
      if (!/[yMdHms]/.test(token[0] ?? "") || (token[0] === "M" && token.length > 2))
        throw new Error(`The date pattern ${token} is not in the stand-in for parsing`);
      letters.push(token[0] ?? "");
      expression += token[0] === "y" ? `(\\d{${Math.max(2, token.length)}})` : "(\\d{1,2})";
    }
  }
  const found = new RegExp(`^${expression}${literally(pattern.slice(end))}`).exec(text);
  if (!found) throw new Error(`Unparseable date: "${text}"`);
  const part = (letter: string, missing: number) => {
    const index = letters.indexOf(letter);
    return index === -1 ? missing : Number(found[index + 1]);
  };
  return new Date(Date.UTC(part("y", 1970), part("M", 1) - 1, part("d", 1), part("H", 0), part("m", 0), part("s", 0)));
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
