/** A name as a row of a list had it when the add-on last looked; `mark` stands for its e-mail address, "" for none. */
export interface KnownName {
  id: string;
  name: string;
  mark: string;
}

/** The lists to whose names other tabs refer. */
export type NamedTab = "team" | "goals";
export const NAMED_TABS = ["team", "goals"] as const satisfies NamedTab[];
export type KnownNames = Readonly<Record<NamedTab, readonly KnownName[]>>;
export const NOTHING_KNOWN: KnownNames = { team: [], goals: [] };

/** What a name that nobody finds any more is called now, by its key (`nameKey`): a guess that people are asked about. */
export type Renamed = Readonly<Record<NamedTab, ReadonlyMap<string, string>>>;
export const NOTHING_RENAMED: Renamed = { team: new Map(), goals: new Map() };

/** A short stand-in (FNV-1a) by which an address is known again without being kept. */
export function markOf(email: string): string {
  if (email === "") return "";
  let hash = 0x811c9dc5;
  for (const character of email.toLowerCase()) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
