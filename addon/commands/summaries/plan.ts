import type { SummariesRequest } from "../../../model/contract/summaries.ts";
import type { World } from "../../ports.ts";
import { placeOf } from "../../sidebar/place.ts";
import type { SummariesView } from "../../sidebar/state.ts";
import { type Book, readBook } from "../../tabs/book.ts";
import { type Edits, joinEdits, withEdits } from "../../tabs/edits.ts";
import { resolve } from "../../tabs/resolve.ts";
import type { TabId } from "../../tabs/tab-id.ts";
import { texts } from "../../text/index.ts";
import { blocked, type NeededFields } from "../blockers.ts";
import { type Following, planFollowing } from "../follow-renames.ts";
import { planIds } from "../give-ids.ts";
import type { Outcome } from "../outcome.ts";
import { knownNames } from "../remember-names.ts";
import { meetingFacts, missingFacts } from "./meeting-facts.ts";
import { recipientsOf } from "./recipients.ts";
import { workbookKey } from "./workbook-key.ts";

const NEEDED: readonly TabId[] = ["meeting", "team", "actors", "reflection", "upkeep"];
const FIELDS: NeededFields = {
  meeting: ["answer"],
  team: ["email", "wantsMail"],
  reflection: ["current", "target", "stage", "owner"],
  upkeep: ["owner"],
};
/** The contract's limit. */
const MOST_OWNERS = 200;

/** What is ready to be rendered or sent. */
export interface SummariesPlan {
  book: Book;
  /** Ids that are still to be written, and entries that follow a name. */
  edits: Edits;
  following: Following;
  request: SummariesRequest;
  without: SummariesView["without"];
}

const coverageToday = (book: Book, { today }: World): number | null =>
  book.tabs.history?.rows.find(({ date }) => date === today)?.coverage ?? null;

/** Who is to get what; or the outcome that says what is in the way. */
export function planSummaries(world: World): { plan: SummariesPlan } | { outcome: Outcome } {
  const words = texts[world.language].results.summaries;
  const read = readBook(world.workbook, world.language);
  const refusal = blocked(world, read, NEEDED, FIELDS);
  if (refusal) return { outcome: refusal };
  const ids = planIds(read, world.randomHex);
  const language = read.language ?? world.language;
  // Whoever was renamed in the team keeps what is theirs: else their mail would lack it, or not go out at all.
  const following = planFollowing(withEdits(read, ids), knownNames(world.document), language);
  const edits = joinEdits(ids, following.edits);
  const book = withEdits(read, edits);
  const resolved = resolve(book, following.unsure);
  const facts = meetingFacts(resolved, following.unsure);
  if (!facts.ok) return { outcome: missingFacts(facts.problems, book, world.language) };
  const { owners, without } = recipientsOf(book, resolved);
  if (owners.length > MOST_OWNERS)
    return { outcome: { message: { tone: "problem", text: words.tooManyOwners(MOST_OWNERS) } } };
  const listed = without.map(({ person, why }) => ({
    name: person.name,
    why: words.without[why],
    place: placeOf(book, world.language, "team", person.at, why === "not_wanted" ? "wantsMail" : "email"),
  }));
  if (owners.length === 0)
    return {
      outcome: {
        message: { tone: "info", text: words.nobody },
        summaries: { mails: [], without: listed, refused: [] },
      },
    };
  const { association, date, contact } = facts;
  return {
    plan: {
      book,
      edits,
      following,
      without: listed,
      request: {
        ...workbookKey(world),
        language: book.language ?? world.language,
        meeting: { association, date, contact, sheetUrl: world.workbook.url() },
        coverage: coverageToday(book, world),
        owners,
        today: world.today,
      },
    },
  };
}
