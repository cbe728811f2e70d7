import { nameKey } from "../../table/cell.ts";
import { editDistance } from "./closest.ts";

/** Shorter words differ on purpose: "Kita 1" is not "Kita 2". */
const SHORTEST = 4;

const wordsOf = (name: string) => nameKey(name).match(/[\p{L}\p{N}]+\.?/gu) ?? [];

function sameWord(a: string, b: string): boolean {
  if (a.replace(".", "") === b.replace(".", "")) return true;
  const isShort = (short: string, long: string) => short.endsWith(".") && long.startsWith(short.slice(0, -1));
  if (isShort(a, b) || isShort(b, a)) return true;
  const length = Math.min(a.length, b.length);
  const isNumber = /\d/.test(a) || /\d/.test(b);
  return length >= SHORTEST && !isNumber && editDistance(a, b, 2) <= (length < 6 ? 1 : 2);
}

/**
 * One name is the other, corrected, shortened or completed: "Kim", "K. Yılmaz" and "Kim Yilmaz" are like "Kim Yılmaz". Each word of
 * the one that has fewer must stand in the other.
 */
export function alike(one: string, other: string): boolean {
  const [few = [], many = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  const rest = [...many];
  const found = few.every((word) => {
    const exact = rest.indexOf(word);
    const at = exact >= 0 ? exact : rest.findIndex((each) => sameWord(each, word));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return found && few.length > 0;
}
