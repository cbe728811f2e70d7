import { fingerprint } from "./fingerprint.ts";

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

/** By which an address is known again without being kept. */
export const markOf = (email: string): string => (email === "" ? "" : fingerprint(email.toLowerCase()));
