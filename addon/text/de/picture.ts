import type { PictureText } from "../picture.ts";

const list = (names: readonly string[], more: number) =>
  names.join(" · ") + (more > 0 ? ` · und ${more === 1 ? "ein weiterer" : `${more} weitere`}` : "");

export const picture: PictureText = {
  title: "Netzwerkkarte",
  description: (drawn, withGap, goals) =>
    `Unser Netzwerk: ${drawn === 1 ? "ein Akteur" : `${drawn} Akteure`} in ${goals === 1 ? "einem Ziel" : `${goals} Zielen`}, ${withGap} davon mit einer Lücke zwischen IST und SOLL. Je näher an der Mitte, desto enger die Beziehung. Die Tabelle unter der Karte sagt dasselbe in Worten.`,
  us: "Wir",
  asOf: (date) => `Stand ${date}`,
  withoutGoal: "Ohne Ziel, das wir verfolgen",
  noActor: "noch kein Akteur",
  nobody:
    "Noch hat kein Akteur ein IST und ein SOLL. Tragen Sie beides in „3 IST-Reflexion“ ein – dann erscheint er hier.",
  legend: {
    current: "IST",
    target: "SOLL",
    reached: "IST = SOLL",
    key: "am wichtigsten",
    way: "Weg zum SOLL",
    chosen: "gehen wir jetzt an",
    away: "enger als geplant",
    also: (letter) => `+${letter}: hilft auch bei Ziel ${letter} – gezeichnet beim wichtigeren Ziel`,
    levels: "Beziehung:",
  },
  incomplete: (names, more) => `Noch nicht eingezeichnet, weil IST oder SOLL fehlt: ${list(names, more)}.`,
  tooMany: (most, names, more) =>
    `Die Karte zeigt ${most} Akteure, die mit der größten Lücke zuerst. Nicht eingezeichnet: ${list(names, more)}.`,
  print: "Drucken",
  saveSvg: "SVG speichern",
  savePng: "PNG speichern",
  file: "netzwerkkarte",
  notSaved: "Der Browser hat das Speichern nicht erlaubt. Drucken Sie die Karte stattdessen als PDF.",
  table: {
    title: "Die Karte als Tabelle",
    actor: "Akteur",
    goals: "Ziel",
    current: "IST",
    target: "SOLL",
    gap: "Lücke",
    key: "Am wichtigsten",
    stage: "Stand",
    yes: "ja",
    none: "–",
    missing: "fehlt",
    more: (count) => `… und ${count} weitere: Sie stehen im Blatt „3 IST-Reflexion“.`,
  },
  coverage: {
    title: "Abdeckung je Ziel",
    meaning:
      "Stufen der Beziehung, zusammengezählt über die Akteure eines Ziels: Wie viele der angestrebten (SOLL) sind schon da (IST)? Was über das SOLL hinausgeht, zählt nicht mit.",
    goal: "Ziel",
    bar: "Bild",
    current: "IST",
    target: "SOLL",
    share: "Abdeckung",
    levels: (current, target) => `${current} von ${target} Stufen`,
    noActor: "noch kein Akteur",
    nothingAimedAt: "nichts angestrebt",
    allIncomplete: "IST oder SOLL fehlt",
    noGoals: "Noch verfolgen wir kein Ziel.",
    key: { current: "IST (gefüllt)", target: "SOLL (Rahmen)" },
  },
  history: {
    title: "Zielabdeckung im Verlauf",
    none: "Noch nichts bewertet. „Lücken bewerten“ hält jedes Treffen im Blatt „Verlauf“ fest.",
    one: (date, share) => `Bisher ein Treffen: ${share} am ${date}. Ab dem zweiten steht hier eine Linie.`,
    description: (first, last) => `Zielabdeckung: ${first} beim ersten gezeigten Treffen, ${last} beim letzten.`,
    date: "Treffen",
    share: "Zielabdeckung",
    lastOnly: (shown, all) => `Gezeigt sind die letzten ${shown} von ${all} Treffen; alle stehen im Blatt „Verlauf“.`,
  },
  sidebar: {
    hint: "Je näher an der Mitte, desto enger die Beziehung; der Pfeil führt vom IST zum SOLL.",
    placesInList: "Zahlen: der Platz in der Liste oben.",
    placesInSheet: "Zahlen: der Platz im Blatt „3 IST-Reflexion“.",
    open: "Groß zeigen",
    nothing: "Sobald Akteure ein IST und ein SOLL haben, erscheinen sie hier.",
  },
};
