import type { PrepareText } from "../prepare.ts";

const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ");

export const prepare: PrepareText = {
  help: {
    words: "Please choose from the list.",
    ownWords: "Suggestions from the list – your own entries are welcome.",
    column: "Please choose from the list. New entries come from the tab that names them first.",
    date: "A date, such as 2027-04-30.",
  },
  madeAll: "All eight tabs are there. Start with “Meeting” and “Our team”, then go on to “1 Goals”.",
  madeTabs: (names) =>
    `New: ${list(names)}. Was that there before and deleted by mistake? File → Version history brings the entries back.`,
  madeColumns: (tab, headers) =>
    headers.length === 1
      ? `In “${tab}” the column ${list(headers)} is back.`
      : `In “${tab}” the columns ${list(headers)} are back.`,
  madeHeaders: (tab, headers) =>
    headers.length === 1
      ? `In “${tab}” the header ${list(headers)} is back.`
      : `In “${tab}” the headers ${list(headers)} are back.`,
  ownHeader: (tab, header, title) => `In “${tab}” your column “${header}” counts as “${title}”.`,
  madeBand: (tab) => `In “${tab}” the guiding question is back at the top.`,
  madeRows: (tab, count) => (count === 1 ? `One row was added in “${tab}”.` : `${count} rows were added in “${tab}”.`),
  protection:
    "The add-on Netzwerkstrategie writes this tab: what you change here may be overwritten the next time you assess gaps.",
  nothingMissing: "All tabs are complete. Formats and drop-downs are refreshed, your entries unchanged.",
  lostHeader:
    "Are your entries in a column without a header? Then type the header there again and delete the new, empty column.",
  unreadable: (names) =>
    names.length === 1
      ? `The header row is missing in ${list(names)}, which is left as it is. Bring the headers back with “Undo”. Is it a tab of your own? Then rename it (right-click its name).`
      : `The header row is missing in ${list(names)}, which are left as they are. Bring the headers back with “Undo”. Are they tabs of your own? Then rename them (right-click their names).`,
};
