import type { InvitationsReply } from "../../model/contract/invitations.ts";
import type { World } from "../ports.ts";
import { placeOf } from "../sidebar/place.ts";
import type { InvitationsView } from "../sidebar/state.ts";
import { type Book, readBook } from "../tabs/book.ts";
import { type Edits, withEdits } from "../tabs/edits.ts";
import type { Person } from "../tabs/resolve/resolved.ts";
import { resolve } from "../tabs/resolve.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { texts } from "../text/index.ts";
import { blocked, type NeededFields } from "./blockers.ts";
import { planIds } from "./give-ids.ts";
import type { Outcome } from "./outcome.ts";
import { failed } from "./server-failure.ts";
import { meetingFacts, missingFacts } from "./summaries/meeting-facts.ts";
import { mailObstacle } from "./summaries/recipients.ts";
import { workbookKey } from "./summaries/workbook-key.ts";
import { writeEdits } from "./write-edits.ts";

const NEEDED: readonly TabId[] = ["meeting", "team"];
const FIELDS: NeededFields = { meeting: ["answer"], team: ["email", "wantsMail"] };
/** The contract's limit. */
const MOST_PEOPLE = 200;

/** "Team einladen": asks those of the team who want mail, where their address needs it, to confirm that mail is welcome. */
export function inviteTeam(world: World): Outcome {
  const { language, workbook, server } = world;
  const words = texts[language].results.invitations;
  const read = readBook(workbook, language);
  const refusal = blocked(world, read, NEEDED, FIELDS);
  if (refusal) return refusal;
  const edits: Edits = { team: planIds(read, world.randomHex).team ?? [] };
  const book = withEdits(read, edits);
  const resolved = resolve(book);
  const facts = meetingFacts(resolved);
  if (!facts.ok) return missingFacts(facts.problems, book, language);
  const obstacle = mailObstacle(book, resolved);
  const people = resolved.team.filter((person) => obstacle(person) === null);
  if (people.length === 0) return { message: { tone: "info", text: words.nobody } };
  if (people.length > MOST_PEOPLE) return { message: { tone: "problem", text: words.tooMany(MOST_PEOPLE) } };
  const answer = server.invite({
    ...workbookKey(world),
    language: book.language ?? language,
    meeting: { association: facts.association, contact: facts.contact },
    people: people.map(({ id, name, email }) => ({ id, name, email })),
  });
  if (!answer.ok) return failed(answer, language);
  writeEdits(workbook, edits);
  const invitations = viewOf(answer.value, book, people, world);
  const count = (state: string) => answer.value.people.filter((person) => person.state === state).length;
  const refused = count("refused");
  const said = words.summary({ invited: count("invited"), waiting: count("waiting"), refused });
  return { message: { tone: refused > 0 ? "problem" : "done", text: said }, invitations };
}

function viewOf(reply: InvitationsReply, book: Book, people: readonly Person[], { language }: World): InvitationsView {
  const { invitations: words, summaries } = texts[language].results;
  const persons = new Map(people.map((person) => [person.id, person]));
  return reply.people.flatMap(({ id, state, reason, mail, askAgainFrom }) => {
    const person = persons.get(id);
    if (!person) return [];
    const bounced = mail === "failed" || mail === "unclear";
    return {
      name: person.name,
      state,
      says: reason !== null ? summaries.refusals[reason] : bounced ? words.bounced : words.states[state](askAgainFrom),
      place: placeOf(book, language, "team", person.at, "email"),
    };
  });
}
