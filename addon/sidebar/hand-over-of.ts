import type { HandOverRequest } from "./state.ts";

/** As long as a name may be. */
const MOST_CHARACTERS = 500;

/** What the page gave as a request, if it is one: anybody with the sidebar open can send anything. */
export function handOverOf(given: unknown): HandOverRequest | null {
  if (typeof given !== "object" || given === null) return null;
  const { from, to, contacts, questions } = given as Record<keyof HandOverRequest, unknown>;
  const isName = (name: unknown): name is string =>
    typeof name === "string" && name.trim() !== "" && name.length <= MOST_CHARACTERS;
  if (!isName(from) || !isName(to) || typeof contacts !== "boolean" || typeof questions !== "boolean") return null;
  return { from, to, contacts, questions };
}
