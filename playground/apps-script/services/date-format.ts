import { wallTime } from "../../univer/serial.ts";

/** Letters of Java's SimpleDateFormat that the stand-in knows; others throw by name. */
const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*/g;

/** An instant in a time zone, by a pattern such as "yyyy-MM-dd HH:mm". */
export function formatInstant(instant: Date, timeZone: string, pattern: string): string {
  const wall = wallTime(instant, timeZone);
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return pattern.replace(TOKEN, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
    const width = token.length;
    switch (token[0]) {
      case "y":
        return width === 2 ? pad(wall.year % 100, 2) : pad(wall.year, width);
      case "M":
        return width > 2 ? monthName(wall.month, width) : pad(wall.month, width);
      case "d":
        return pad(wall.day, width);
      case "H":
        return pad(wall.hour, width);
      case "m":
        return pad(wall.minute, width);
      case "s":
        return pad(wall.second, width);
      case "S":
        return pad(wall.millisecond, width);
      case "E":
        return new Intl.DateTimeFormat("en-US", { weekday: width > 3 ? "long" : "short", timeZone }).format(instant);
      case "Z":
      case "X":
        return offsetText(instant, timeZone, token);
      default:
        throw new Error(`The date pattern letter ${token[0]} is not in the stand-in`);
    }
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

const monthName = (month: number, width: number) =>
  new Intl.DateTimeFormat("en-US", { month: width > 3 ? "long" : "short", timeZone: "UTC" }).format(
    Date.UTC(2000, month - 1, 1),
  );

function offsetText(instant: Date, timeZone: string, token: string): string {
  const { year, month, day, hour, minute, second } = wallTime(instant, timeZone);
  const seconds = Math.floor(instant.getTime() / 1000);
  const minutes = Math.round((Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - seconds) / 60);
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, rest] = [two(Math.floor(Math.abs(minutes) / 60)), two(Math.abs(minutes) % 60)];
  const sign = minutes < 0 ? "-" : "+";
  if (token[0] === "Z") return `${sign}${hours}${rest}`;
  if (minutes === 0) return "Z";
  return token.length === 1 ? `${sign}${hours}` : `${sign}${hours}${token.length === 3 ? ":" : ""}${rest}`;
}
