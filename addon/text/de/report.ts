import { listNames } from "../list-names.ts";
import type { ReportText } from "../report.ts";

const list = (names: readonly string[]) => listNames(names, "und", (count) => `${count} weitere`);

/** "3 Ziele: noch ohne Akteur – Expertise, Medien und Zielgruppen." */
const counted = (kind: string, rest: string, ask: string) => (names: readonly string[]) => ({
  what: `${names.length} ${kind} ${rest}: ${list(names)}.`,
  ask,
});

const STEPS = ["Ziele", "Akteure", "Kontakte", "Pflege"];

export const report: ReportText = {
  findings: {
    no_goal_pursued: {
      one: () => ({
        what: "Noch verfolgen wir kein Ziel.",
        ask: "Welche Ziele sind uns in der Netzwerkarbeit wichtig?",
      }),
      many: () => ({
        what: "Noch verfolgen wir kein Ziel.",
        ask: "Welche Ziele sind uns in der Netzwerkarbeit wichtig?",
      }),
    },
    no_actor: {
      one: () => ({ what: "Noch ist kein Akteur genannt.", ask: "Wer könnte uns bei unseren Zielen helfen?" }),
      many: () => ({ what: "Noch ist kein Akteur genannt.", ask: "Wer könnte uns bei unseren Zielen helfen?" }),
    },
    goal_without_actor: {
      one: ({ goal }) => ({
        what: `Für ${goal} ist noch kein Akteur genannt.`,
        ask: "Wer könnte helfen – oder Ziel zurückstellen?",
      }),
      many: counted("Ziele", "noch ohne Akteur", "Wer könnte helfen – oder Ziele zurückstellen?"),
    },
    goal_without_key_actor: {
      one: ({ goal }) => ({
        what: `${goal}: noch kein Akteur als „am wichtigsten“ markiert.`,
        ask: "Wo lohnt sich der Aufwand?",
      }),
      many: counted("Ziele", "ohne wichtigsten Akteur", "Wo lohnt sich der Aufwand?"),
    },
    gap_without_owner: {
      one: ({ actor }) => ({ what: `${actor}: noch niemand zuständig.`, ask: "Wer übernimmt?" }),
      many: counted("Kontakte", "noch ohne Zuständige", "Wer übernimmt?"),
    },
    gap_without_plan: {
      one: ({ actor }) => ({ what: `${actor}: Der Weg ist noch offen.`, ask: "Was ist der nächste konkrete Schritt?" }),
      many: counted("Kontakte", "noch ohne „Wie“", "Was ist jeweils der nächste konkrete Schritt?"),
    },
    gap_overdue: {
      one: ({ actor, due }) => ({
        what: `${actor}: war bis ${due} geplant.`,
        ask: "Schon geschafft – oder brauchen wir Hilfe und ein neues Datum?",
      }),
      many: counted(
        "Kontakte",
        "über dem geplanten Datum",
        "Schon geschafft – oder brauchen wir Hilfe und neue Daten?",
      ),
    },
    key_actor_without_contact: {
      one: ({ actor }) => ({
        what: `${actor} ist besonders wichtig, aber es gibt keinen Kontakt.`,
        ask: "Wer kennt jemanden?",
      }),
      many: counted("besonders wichtige Akteure", "ohne Kontakt", "Wer kennt jemanden?"),
    },
    key_actor_without_upkeep: {
      one: ({ actor }) => ({
        what: `${actor} ist besonders wichtig, aber die Pflege ist noch nicht verabredet.`,
        ask: "Wie bleiben wir in Kontakt?",
      }),
      many: counted("besonders wichtige Akteure", "ohne verabredete Pflege", "Wie bleiben wir in Kontakt?"),
    },
    key_actor_without_relationship_upkeep: {
      one: ({ actor, measures }) => ({
        what: `${actor}: bisher nur ${measures === "" ? "Inhaltsebene" : `„${measures}“`}.`,
        ask: "Wer hält den persönlichen Kontakt?",
      }),
      many: counted(
        "besonders wichtige Akteure",
        "bisher nur auf der Inhaltsebene",
        "Wer hält den persönlichen Kontakt?",
      ),
    },
    upkeep_without_owner: {
      one: ({ actor }) => ({ what: `${actor}: Für die Pflege ist noch niemand zuständig.`, ask: "Wer kümmert sich?" }),
      many: counted("Akteure", "ohne Zuständige für die Pflege", "Wer kümmert sich?"),
    },
    upkeep_overdue: {
      one: ({ actor, due }) => ({
        what: `${actor}: Der nächste Kontakt war für ${due} vorgesehen.`,
        ask: "Schon erfolgt – oder wer meldet sich?",
      }),
      many: counted("Kontakte", "über dem vorgesehenen Datum", "Schon erfolgt – oder wer meldet sich?"),
    },
    goal_unranked: {
      one: ({ goal }) => ({ what: `Ein Ziel ohne Priorität: ${goal}.`, ask: "Zurückstellen – oder ans Ende?" }),
      many: counted("Ziele", "ohne Priorität", "Zurückstellen – oder gemeinsam ans Ende?"),
    },
    goal_with_one_actor: {
      one: ({ goal, actor }) => ({
        what: `Bei ${goal} hängt alles an einem Akteur: ${actor}.`,
        ask: "Wer könnte noch helfen?",
      }),
      many: counted("Ziele", "mit nur einem Akteur", "Wer könnte noch helfen?"),
    },
    actor_incomplete: {
      one: ({ actor }) => ({
        what: `${actor}: IST oder SOLL fehlt noch.`,
        ask: "Wo stehen wir, und wo wollen wir hin?",
      }),
      many: counted("Akteure", "noch ohne IST oder SOLL", "Wo stehen wir, und wo wollen wir hin?"),
    },
    actor_without_goal: {
      one: ({ actor }) => ({
        what: `${actor} gehört zu keinem Ziel, das wir verfolgen.`,
        ask: "Bei welchem Ziel hilft der Kontakt?",
      }),
      many: counted("Akteure", "ohne ein Ziel, das wir verfolgen", "Bei welchem Ziel helfen sie?"),
    },
    nothing_chosen: {
      one: () => ({ what: "Noch ist kein Kontakt ausgewählt.", ask: "Welche drei bis fünf gehen wir jetzt an?" }),
      many: () => ({ what: "Noch ist kein Kontakt ausgewählt.", ask: "Welche drei bis fünf gehen wir jetzt an?" }),
    },
    more_than_needed: {
      one: ({ actor, current, target }) => ({
        what: `${actor}: enger als geplant (${current} statt ${target}).`,
        ask: "Kein Fehler – SOLL anheben oder Zeit anders nutzen?",
      }),
      many: counted("Kontakte", "enger als geplant", "Kein Fehler – SOLL anheben oder Zeit anders nutzen?"),
    },
    owner_overloaded: {
      one: ({ owner, tasks }) => ({
        what: `${owner} hat ${tasks} Kontakte übernommen.`,
        ask: "Wer kann etwas abnehmen – oder was hat Zeit?",
      }),
      many: counted("Zuständige", "mit mehr als fünf Kontakten", "Wer kann etwas abnehmen – oder was hat Zeit?"),
    },
    too_many_key_actors: {
      one: () => ({
        what: "Mehr als ein Drittel der Akteure ist „am wichtigsten“.",
        ask: "Wo lohnt sich der Aufwand wirklich?",
      }),
      many: () => ({
        what: "Mehr als ein Drittel der Akteure ist „am wichtigsten“.",
        ask: "Wo lohnt sich der Aufwand wirklich?",
      }),
    },
  },
  report: {
    arithmetic: (weights, gap, points) =>
      weights.length === 1
        ? `Ziel-Gewicht ${weights[0]} × Lücke ${gap} von 5 Stufen = ${points}`
        : `Ziel-Gewichte (${weights.join(" + ")}) × Lücke ${gap} von 5 Stufen = ${points}`,
    noPursuedGoal: "Gehört zu keinem Ziel, das wir verfolgen = 0,0",
    incomplete: "Noch ohne Platz: IST oder SOLL fehlt",
    noGap: "Keine Lücke: SOLL ist erreicht",
    total: "Zielabdeckung insgesamt",
    goal: (name, weight) => `${name} (Gewicht ${weight})`,
    nothingAimedAt: "nichts angestrebt",
    noActor: "noch kein Akteur",
    allIncomplete: "IST oder SOLL fehlt",
    asOf: (date) => `Ausgewertet am ${date}`,
    furtherQuestions: (step) => `Weitere Fragen zu Schritt ${step} (${STEPS[step - 1]}):`,
    badCells: (count) =>
      `${count === 1 ? "Eine Zelle kann" : `${count} Zellen können`} so nicht verwendet werden und ${
        count === 1 ? "zählt" : "zählen"
      } als leer. „Eingaben prüfen“ zeigt, wo.`,
  },
};
