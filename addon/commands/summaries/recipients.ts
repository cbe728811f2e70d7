import type { SummaryOwner } from "../../../model/contract/summaries.ts";
import { isPlainLine } from "../../../model/name.ts";
import { isChosen } from "../../../model/stage.ts";
import { nameKey } from "../../table/cell.ts";
import type { Book } from "../../tabs/book.ts";
import type { Actor, Person, Resolved, Upkeep } from "../../tabs/resolve/resolved.ts";
import type { WithoutReason } from "../../text/results.ts";

/** The contract's limits. */
const MOST_CHARACTERS = 500;
const MOST_ITEMS = 1_000;

/** Free text as it fits into a mail: cut with "…", never within a character. */
export function fitting(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const cut = text.slice(0, MOST_CHARACTERS - 1);
  return `${cut.replace(/[\uD800-\uDBFF]$/, "")}…`;
}

export interface Recipients {
  owners: SummaryOwner[];
  without: { person: Person; why: WithoutReason }[];
}

type Gap = SummaryOwner["gaps"][number];

/** The task that a gap is for its owner; null where there is none. */
function gapOf({ id, name, purposes, how, due, current, target, stage }: Actor): Gap | null {
  if (current === null || target === null || current >= target || !isChosen(stage)) return null;
  return {
    id,
    actor: fitting(name),
    purpose: fitting(purposes.join("; ")),
    how: fitting(how),
    due,
    current,
    target,
    stage,
  };
}

const upkeepOf = ({ id, actor, measure, level, intervalDays, last, next }: Upkeep): SummaryOwner["upkeep"][number] => ({
  id,
  actor: fitting(actor.name),
  measure: fitting(measure),
  level,
  intervalDays,
  last,
  next,
});

function grouped<T>(items: readonly T[], ownerOf: (item: T) => Person | null): Map<Person, T[]> {
  const groups = new Map<Person, T[]>();
  for (const item of items) {
    const owner = ownerOf(item);
    if (owner === null) continue;
    const group = groups.get(owner);
    if (group) group.push(item);
    else groups.set(owner, [item]);
  }
  return groups;
}

/** Names that stand as responsible somewhere, as they were typed. */
function responsible(book: Book): Set<string> {
  const rows = [...(book.tabs.reflection?.rows ?? []), ...(book.tabs.upkeep?.rows ?? [])];
  return new Set(rows.map(({ owner }) => nameKey(owner)));
}

/** Why a person can get no mail at all, whatever there is to say; null where nothing is in the way. */
export function mailObstacle(
  book: Book,
  { team, ambiguous }: Pick<Resolved, "team" | "ambiguous">,
): (person: Person) => WithoutReason | null {
  const badAddress = new Set(
    (book.tabs.team?.problems ?? []).filter(({ field }) => field === "email").map(({ row }) => row),
  );
  const addresses = new Map<string, number>();
  for (const { email } of [...team, ...ambiguous])
    addresses.set(email.toLowerCase(), (addresses.get(email.toLowerCase()) ?? 0) + 1);
  return ({ at, name, email, wantsMail }) => {
    if (!wantsMail) return "not_wanted";
    if (badAddress.has(at)) return "bad_email";
    if (email === "") return "no_email";
    if ((addresses.get(email.toLowerCase()) ?? 0) > 1) return "shared_email";
    return isPlainLine(name) ? null : "bad_name";
  };
}

/** Who gets a mail, and who of the team does not, and why. */
export function recipientsOf(book: Book, { team, ambiguous, actors, upkeep }: Resolved): Recipients {
  const gaps = grouped(actors, (actor) => (gapOf(actor) ? actor.owner : null));
  const rows = grouped(upkeep, ({ owner }) => owner);
  const named = responsible(book);
  const obstacle = mailObstacle(book, { team, ambiguous });
  const reason = (person: Person): WithoutReason | null =>
    gaps.has(person) || rows.has(person) ? obstacle(person) : "nothing_to_do";

  const owners: SummaryOwner[] = [];
  const without: Recipients["without"] = [];
  for (const person of team) {
    const why = reason(person);
    if (why !== null) without.push({ person, why });
    else
      owners.push({
        id: person.id,
        name: person.name,
        email: person.email,
        gaps: (gaps.get(person) ?? []).flatMap((actor) => gapOf(actor) ?? []).slice(0, MOST_ITEMS),
        upkeep: (rows.get(person) ?? []).map(upkeepOf).slice(0, MOST_ITEMS),
      });
  }
  for (const person of ambiguous)
    without.push({ person, why: named.has(nameKey(person.name)) ? "ambiguous" : "nothing_to_do" });
  return { owners, without };
}
