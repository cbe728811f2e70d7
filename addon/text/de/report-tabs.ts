import type { TabsText } from "../text.ts";

/** The tabs that the add-on writes. */
export const reportTabs: Pick<TabsText["tabs"], "assessment" | "history"> = {
  assessment: {
    name: "Auswertung",
    band: [
      {
        from: "place",
        question: "Wo fehlt bei unseren Zielen am meisten?",
        hint: "Der Platz zeigt, wo bei unseren Zielen am meisten fehlt – nicht, wer am wichtigsten ist. Eine Planungshilfe; Sie entscheiden.",
      },
      {
        from: "goal",
        question: "Wie weit sind wir?",
        hint: "Zielabdeckung: So viel von den Beziehungen, die wir uns vorgenommen haben, besteht schon. Wichtige Ziele zählen mehr.",
      },
    ],
    headers: {
      place: "Platz",
      actor: "Akteur (★ = Schlüsselakteur)",
      goals: "Ziele",
      levels: "IST → SOLL",
      need: "Aufbaubedarf",
      arithmetic: "So gerechnet",
      trust: "Unter den ersten drei?",
      owner: "Zuständig",
      goal: "Ziel",
      coverage: "Abdeckung",
      bar: "Balken",
      finding: "Fragen an uns",
      id: "ID",
    },
    notes: {
      need: "Punkte, 0 bis 100: Summe über die Ziele des Akteurs aus Ziel-Gewicht × Lücke von 5 Stufen.",
      arithmetic: "Ziel-Gewicht in Prozent × Lücke in Stufen von 5 = Punkte.",
      trust:
        "Festgelegt ist nur die Reihenfolge der Ziele, nicht der Abstand. Bleibt das Ergebnis bei anderen Abständen gleich?",
      coverage: "Wie viel der angestrebten Beziehungen zu diesem Ziel schon besteht.",
    },
  },
  history: {
    name: "Verlauf",
    band: [
      { from: "date", question: "Was hat sich bewegt?", hint: "Eine Zeile je Treffen; derselbe Tag wird ersetzt." },
    ],
    headers: {
      date: "Datum",
      coverage: "Zielabdeckung",
      strengthened: "gestärkt",
      done: "erledigt",
      overdue: "überfällig",
      added: "neu",
      gained: "Punkte durch Kontakte",
      planned: "Punkte durch Planung",
      goals: "Abdeckung je Ziel",
      id: "ID",
      snapshot: "Stand",
    },
    notes: {
      coverage: "So viel von den Beziehungen, die wir uns vorgenommen haben, bestand an diesem Tag.",
      strengthened: "Akteure, deren IST seit dem letzten Treffen gestiegen ist.",
      done: "Schritte, deren Stand seit dem letzten Treffen „erledigt“ geworden ist.",
      overdue: "Schritte und Pflege, deren Datum an diesem Tag vorbei war.",
      added: "Akteure, die seit dem letzten Treffen dazugekommen sind.",
      gained:
        "So viele Prozentpunkte der Zielabdeckung kommen daher, dass sich die Kontakte des letzten Treffens verändert haben – gerechnet mit SOLL und Zielen von damals.",
      planned:
        "So viele Prozentpunkte kommen daher, dass anders geplant ist: neue Akteure, höheres SOLL, andere Prioritäten. Mehr Pläne senken die Abdeckung, ohne dass ein Kontakt schlechter geworden ist.",
    },
  },
};
