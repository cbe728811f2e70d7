import type { HandOverText } from "../hand-over.ts";
import { listNames } from "../list-names.ts";

export const handOver: HandOverText = {
  handOver: {
    choose: "Choose who hands over and who takes over. Nothing has been changed yet.",
    nothing: "Nobody is responsible for anything at the moment: there is nothing to hand over.",
    nothingOf: (from) => `There is nothing left of “${from}” to hand over. The sheet is unchanged.`,
    ambiguous: (name) => ({
      what: `“${name}” is in the team more than once.`,
      todo: "Give one of them another name, so that it is clear who is meant.",
    }),
    emptyTeam: { what: "There is nobody in the team yet.", todo: "Enter who can take over." },
    samePerson: "That is the same person. Please choose who takes over.",
    unknownTaker: (name) => `“${name}” is no longer in the team. Please choose somebody else.`,
    entriesIn: (count, tab) => `${count === 1 ? "1 entry" : `${count} entries`} in “${tab}”`,
    handedOver: (from, to, places) =>
      `Handed over from “${from}” to “${to}”: ${listNames(places, "and", (count) => `${count} more`)}.`,
    doneStays: (count, from) =>
      count === 1 ? `1 finished step stays with “${from}”.` : `${count} finished steps stay with “${from}”.`,
    left: (count) =>
      count === 1
        ? "1 entry was not handed over: somebody has just typed there."
        : `${count} entries were not handed over: somebody has just typed there.`,
    undo: "Ctrl+Z in the sheet takes it back.",
  },
};
