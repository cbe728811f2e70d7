import { formatDate, isIsoDate } from "../../../model/date.ts";
import type { ProblemFacts, ProblemsText } from "../problems.ts";
import { menu } from "./menu.ts";

const meant = (otherwise: string) => (facts: ProblemFacts) =>
  facts.about === "" ? otherwise : `Did you mean “${facts.about}”?`;
const day = (text: string) => (isIsoDate(text) ? formatDate(text, "en") : text);
const LISTED = "Please choose from the list.";
const RESTORE = `“${menu.prepareTabs}” adds what is missing. Your entries stay.`;

const UNDO = "“Undo” or File → Version history";
const depend = (count: number) =>
  count === 0
    ? ""
    : ` ${count === 1 ? "One entry in another tab refers" : `${count} entries in other tabs refer`} to it.`;

export const problems: ProblemsText = {
  problems: {
    too_long: {
      what: ({ typed }) => `The text is too long and therefore does not count: “${typed}”`,
      todo: () => "Please shorten it. Until then it stays as it is.",
    },
    not_a_rank: {
      what: ({ typed }) => `“${typed}” is not a priority.`,
      todo: () => "Please enter 1, 2, 3 … The same number = equally important.",
    },
    not_a_level: { what: ({ typed }) => `“${typed}” is not a level from 0 to 5.`, todo: () => LISTED },
    not_a_date: {
      what: ({ typed }) => `“${typed}” is not a date.`,
      todo: () => "Please enter a day that exists, such as 2027-04-30.",
    },
    not_an_email: {
      what: ({ typed }) => `“${typed}” is not an email address.`,
      todo: () => "Please enter exactly one address, such as name@example.org.",
    },
    not_a_checkbox: { what: ({ typed }) => `“${typed}” is not a tick.`, todo: () => "Please enter “yes” or “no”." },
    not_in_list: { what: ({ typed }) => `“${typed}” is not in the list.`, todo: () => LISTED },
    formula_error: {
      what: ({ typed }) => `This formula has an error: ${typed}`,
      todo: () => "Please enter the text without a formula.",
    },
    tab_missing: {
      what: ({ tab, count }) => `The tab “${tab}” is missing.${depend(count)}`,
      todo: () =>
        `Deleted by mistake? ${UNDO} brings it back with all its entries. “${menu.prepareTabs}” adds an empty one.`,
    },
    tab_twice: {
      what: ({ tab, typed }) => `There are two tabs “${tab}”: “${tab}” counts, not “${typed}”.`,
      todo: ({ typed }) =>
        `Please move what is only in “${typed}” and delete that tab – or give it a name of its own if it is to stay.`,
    },
    list_empty: {
      what: ({ tab, about, count }) =>
        `There is nothing in the tab “${tab}”, but ${count} entries in other tabs name something from it: ${about}`,
      todo: () => `Deleted by mistake? ${UNDO} brings the entries back. Otherwise please enter them again.`,
    },
    tab_unreadable: {
      what: ({ tab, count }) => `In the tab “${tab}” the headers cannot be found.${depend(count)}`,
      todo: () => "Bring the headers back with “Undo”. Is it a tab of your own? Then rename it (right-click its name).",
    },
    column_missing: {
      what: ({ about, count }) => `The column “${about}” is missing.${depend(count)}`,
      todo: () => RESTORE,
    },
    row_without_main: {
      what: ({ typed, main }) => `Row without ${main}: it does not count (“${typed}”).`,
      todo: ({ main }) => `Please fill in “${main}” – or empty the row.`,
    },
    merged_main: {
      what: ({ typed, main }) => `“${main}” is merged with the cell above here: this row does not count (“${typed}”).`,
      todo: ({ main }) => `Please unmerge the cells (Format → Merge cells) and enter “${main}”.`,
    },
    goal_twice: {
      what: ({ typed, about }) => `The goal “${typed}” is already in row ${about}; this row does not count.`,
      todo: () => "Please rename it or delete this row.",
    },
    person_twice: {
      what: ({ typed, about }) => `“${typed}” is also in row ${about}: it is not clear who is meant.`,
      todo: () => "Please make them different, for example with the surname.",
    },
    email_twice: {
      what: ({ typed, about }) => `The address “${typed}” is also in row ${about}.`,
      todo: () => "Please give each person an address of their own. Until then neither gets an email.",
    },
    unmailable_name: {
      what: ({ typed }) => `“${typed}” contains invisible characters; no email can go out like this.`,
      todo: () => "Please type the name instead of pasting it.",
    },
    unknown_goal: {
      what: ({ typed }) => `The goal “${typed}” is not in step 1.`,
      todo: meant("Please choose from the list or add the goal in step 1."),
    },
    pair_twice: {
      what: ({ typed, about }) => `“${typed}” is listed twice for this goal (also in row ${about}); it counts once.`,
      todo: () => "Please delete one of the two rows or choose another goal.",
    },
    actor_twice: {
      what: ({ typed, about }) => `“${typed}” is already here in row ${about}; this row does not count.`,
      todo: () => "Please move what you need and delete one of the two rows.",
    },
    renamed_by_hand: {
      what: ({ typed, about }) => `“${typed}” is called “${about}” in step 2.`,
      todo: () => "Please rename it there as well – or enter the old name here.",
    },
    unknown_actor: {
      what: ({ typed }) => `There is no actor “${typed}” in step 2; this row does not count.`,
      todo: meant("Please choose from the list or add the actor in step 2."),
    },
    unknown_person: {
      what: ({ typed }) => `“${typed}” is not in the team.`,
      todo: meant("Please choose from the list or add the person to the team."),
    },
    ambiguous_person: {
      what: ({ typed }) => `“${typed}” is in the team more than once: it is not clear who is meant.`,
      todo: () => "Please make the names different in the team, and choose again here.",
    },
    next_before_last: {
      what: ({ typed, about }) => `The next contact (${day(typed)}) is before the last one (${day(about)}).`,
      todo: () => "Please enter a new date – or leave it empty, then the rhythm counts.",
    },
    no_association: {
      what: () => "The association's name is missing.",
      todo: () => "Please enter it: it appears in every email.",
    },
    bad_association: {
      what: ({ typed }) => `“${typed}” cannot be used in emails as the association's name.`,
      todo: () => "Please use at most 200 characters and no invisible ones (type it instead of pasting).",
    },
    no_date: {
      what: () => "The date of the meeting is missing.",
      todo: () => "Please enter it: it appears in every email.",
    },
    unknown_contact: {
      what: ({ typed }) => `“${typed}” is neither one person in the team nor an email address.`,
      todo: meant("Please enter a name from the team or an address: answers go there."),
    },
    too_many_rows: {
      what: ({ about }) => `More than ${about} goals cannot be assessed; this one does not count.`,
      todo: () => "Please merge some goals.",
    },
  },
};
