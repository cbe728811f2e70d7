import type { SidebarState } from "../../../../addon/sidebar/state.ts";
import { place } from "./place.ts";
import { prepared } from "./prepared.ts";

export const checked: SidebarState = {
  ...prepared,
  screen: "check",
  check: {
    problems: [
      {
        what: "Das ist keine Stufe von 0 bis 5.",
        todo: "Wählen Sie eine Stufe aus der Liste.",
        typed: "</script><b>viel</b>",
        place: place("reflection", 6, 3, "3 IST-Reflexion, Zeile 7, IST"),
      },
      {
        what: "Diesen Tag gibt es nicht.",
        todo: "Schreiben Sie TT.MM.JJJJ, zum Beispiel 28.02.2026.",
        typed: "31.02.2026",
        place: place("reflection", 7, 8, "3 IST-Reflexion, Zeile 8, Bis wann"),
      },
      {
        what: "„Vorsitz“ steht zweimal im Team.",
        todo: "Geben Sie einer der beiden Personen einen anderen Namen.",
        place: place("team", 4, 0, "Team, Zeile 5, Name"),
      },
    ],
    open: prepared.steps.flat(),
  },
  message: { tone: "problem", text: "3 Einträge lassen sich so nicht verwenden." },
};
