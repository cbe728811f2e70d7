import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLine } from "../support/worker-line.ts";
import { allCells, sheet } from "./cells.ts";
import { type Desk, type Kept, openDesk, problemsOf, type Where } from "./desk.ts";

// What people type that cannot be used: what the check says, what onEdit notes, what scoring and sending make of it; and that it still
// stands there afterwards. The real bundle, the real Worker.

const TABS = {
  team: "Team",
  goals: "1 Ziele",
  actors: "2 Akteure",
  plan: "3 IST-Reflexion",
  upkeep: "4 Netzwerkpflege",
};
const { team, goals, actors, plan, upkeep } = TABS;
const LONG = "x".repeat(50_000);
const MAILS = ["Vorsitz", "Vorstand Finanzen", "Geschäftsführung", "Projektleitung", "Jugendleitung"];

const RANK = "Bitte 1, 2, 3 … eintragen. Gleiche Zahl = gleich wichtig.";
const LISTED = "Bitte aus der Auswahlliste wählen.";
const DATE = "Bitte so eintragen: TT.MM.JJJJ, zum Beispiel 30.04.2027.";
const ADDRESS = "Bitte genau eine Adresse, zum Beispiel name@verein.de.";
const TOO_LONG = `Der Text ist zu lang und zählt deshalb nicht: „${"x".repeat(39)}…“ Bitte kürzen. Der Text bleibt so lange stehen.`;
const TWO_NAMED_SO =
  "„Vorsitz“ steht mehr als einmal im Team: Es ist nicht klar, wer gemeint ist. Bitte im Team die Namen unterscheiden und hier neu wählen.";

interface Rule {
  what: string;
  where: Where;
  typed: string;
  /** All that the check says of problems. */
  says?: string[];
  /** onEdit notes the same sentence at the cell: what one cell alone shows. */
  noted?: boolean;
  /** How many cells scoring takes for empty. */
  bad?: number;
  /** Who gets no mail any more, and why. */
  without?: string[];
  /** Nothing can be sent yet, and this is why. */
  unsent?: string;
}

const RULES: Rule[] = [
  { what: "two goals with one rank are a tie", where: [goals, "Priorität", "Finanzmittel"], typed: "2" },
  ...["0", "-1", "1,5", "hoch"].map((typed) => ({
    what: `rank ${typed}`,
    where: [goals, "Priorität", "Finanzmittel"] as const,
    typed,
    says: [`„${typed}“ ist keine Priorität. ${RANK}`],
    noted: true,
    bad: 1,
  })),
  {
    what: "an unknown goal",
    where: [actors, "Ziel", "Ratsfraktion A"],
    typed: "Geld",
    says: [
      "Das Ziel „Geld“ steht nicht in Schritt 1. Bitte aus der Auswahlliste wählen oder das Ziel in Schritt 1 ergänzen.",
    ],
    bad: 1,
  },
  {
    what: "a goal with a slip of the pen",
    where: [actors, "Ziel", "Ratsfraktion A"],
    typed: "Finanzmitel",
    says: ["Das Ziel „Finanzmitel“ steht nicht in Schritt 1. Meinten Sie „Finanzmittel“?"],
    bad: 1,
  },
  {
    what: "an actor in other case and with spaces is the same actor",
    where: [actors, "Akteur", "Bürgerradio"],
    typed: "  sozialamt   MUSTERSTADT ",
  },
  {
    what: "the same goal and actor twice",
    where: [actors, "Akteur", "Integrationsrat"],
    typed: "Ratsfraktion A",
    says: [
      "„Ratsfraktion A“ steht bei diesem Ziel doppelt (auch in Zeile 22); gezählt wird einmal. Bitte eine der beiden Zeilen löschen oder ein anderes Ziel wählen.",
    ],
  },
  ...["6", "viel"].map((typed) => ({
    what: `IST ${typed}`,
    where: [plan, "IST", "Stiftung Gute Nachbarschaft"] as const,
    typed,
    says: [`„${typed}“ ist keine Stufe von 0 bis 5. ${LISTED}`],
    noted: true,
    bad: 1,
    without: ["Vorstand Finanzen: Hat zurzeit nichts übernommen."],
  })),
  {
    what: "an empty IST is open work, no problem",
    where: [plan, "IST", "Stiftung Gute Nachbarschaft"],
    typed: "",
    without: ["Vorstand Finanzen: Hat zurzeit nichts übernommen."],
  },
  {
    what: "a date as text is understood",
    where: [plan, "Bis wann", "Ratsfraktion A"],
    typed: "'15.04.2031",
  },
  ...["31.02.", "31.02.2031", "bald"].map((typed) => ({
    what: `the date ${typed}`,
    where: [plan, "Bis wann", "Ratsfraktion A"] as const,
    typed,
    says: [`„${typed}“ ist kein Datum. ${DATE}`],
    noted: true,
    bad: 1,
  })),
  {
    what: "a Stand of one's own",
    where: [plan, "Stand", "Stiftung Gute Nachbarschaft"],
    typed: "gleich",
    says: [`„gleich“ steht nicht zur Auswahl. ${LISTED}`],
    noted: true,
    bad: 1,
    without: ["Vorstand Finanzen: Hat zurzeit nichts übernommen."],
  },
  {
    what: "a responsible person who is not in the team",
    where: [plan, "Zuständig", "Stiftung Gute Nachbarschaft"],
    typed: "Vorstand Finanz",
    says: ["„Vorstand Finanz“ steht nicht im Team. Meinten Sie „Vorstand Finanzen“?"],
    bad: 1,
    without: ["Vorstand Finanzen: Hat zurzeit nichts übernommen."],
  },
  {
    what: "an address without @",
    where: [team, "E-Mail", "Vorsitz"],
    typed: "vorsitz.example.org",
    says: [`„vorsitz.example.org“ ist keine E-Mail-Adresse. ${ADDRESS}`],
    noted: true,
    bad: 1,
    without: ["Vorsitz: Die E-Mail-Adresse lässt sich so nicht verwenden."],
  },
  {
    what: "an address with a line break",
    where: [team, "E-Mail", "Vorsitz"],
    typed: "vorsitz@example.org\nx@example.org",
    says: [`„vorsitz@example.org x@example.org“ ist keine E-Mail-Adresse. ${ADDRESS}`],
    noted: true,
    bad: 1,
    without: ["Vorsitz: Die E-Mail-Adresse lässt sich so nicht verwenden."],
  },
  {
    what: "a perhaps where a tick says who wants mail",
    where: [team, "Zusammenfassung per E-Mail", "Vorsitz"],
    typed: "vielleicht",
    says: ["„vielleicht“ ist kein Haken. Bitte „ja“ oder „nein“ eintragen."],
    noted: true,
    bad: 1,
    without: ["Vorsitz: Kein Haken bei „Zusammenfassung per E-Mail“ im Team."],
  },
  {
    what: "no tick at all",
    where: [team, "Zusammenfassung per E-Mail", "Vorsitz"],
    typed: "",
    without: ["Vorsitz: Kein Haken bei „Zusammenfassung per E-Mail“ im Team."],
  },
  {
    what: "a perhaps where a tick says that an actor is important",
    where: [actors, "Am wichtigsten", "Ratsfraktion A"],
    typed: "vielleicht",
    says: ["„vielleicht“ ist kein Haken. Bitte „ja“ oder „nein“ eintragen."],
    noted: true,
    bad: 1,
  },
  {
    what: "one address for two people",
    where: [team, "E-Mail", "Vorsitz"],
    typed: "FINANZEN@example.org",
    says: [
      "Die Adresse „FINANZEN@example.org“ steht auch in Zeile 4. Bitte je Person eine eigene Adresse. Bis dahin geht an beide keine E-Mail.",
      "Die Adresse „finanzen@example.org“ steht auch in Zeile 3. Bitte je Person eine eigene Adresse. Bis dahin geht an beide keine E-Mail.",
    ],
    without: [
      "Vorsitz: Die E-Mail-Adresse steht auch bei einer anderen Person.",
      "Vorstand Finanzen: Die E-Mail-Adresse steht auch bei einer anderen Person.",
    ],
  },
  {
    what: "two people with one name",
    where: [team, "Name", "Öffentlichkeitsarbeit"],
    typed: "vorsitz",
    says: [
      "„Vorsitz“ steht nicht eindeutig im Team und ist keine E-Mail-Adresse. Bitte einen Namen aus dem Team oder eine Adresse eintragen: Dorthin gehen die Antworten.",
      "„Vorsitz“ steht auch in Zeile 9: Es ist nicht klar, wer gemeint ist. Bitte unterscheiden, zum Beispiel mit dem Nachnamen.",
      "„vorsitz“ steht auch in Zeile 3: Es ist nicht klar, wer gemeint ist. Bitte unterscheiden, zum Beispiel mit dem Nachnamen.",
      ...Array(5).fill(TWO_NAMED_SO),
      ...Array(3).fill(
        "„Öffentlichkeitsarbeit“ steht nicht im Team. Bitte aus der Auswahlliste wählen oder die Person im Team ergänzen.",
      ),
      ...Array(2).fill(TWO_NAMED_SO),
    ],
    bad: 10,
    unsent:
      "Vor dem Senden fehlt noch etwas im Blatt „Treffen“. „Vorsitz“ steht nicht eindeutig im Team und ist keine E-Mail-Adresse.",
  },
  ...[
    { what: "a purpose", where: [actors, "Wofür benötigen wir diese?", "Ratsfraktion A"] as const, noted: true },
    { what: "an actor", where: [actors, "Akteur", "Bürgerradio"] as const, noted: true },
    { what: "a how", where: [plan, "Wie bauen wir den Kontakt auf?", "Ratsfraktion A"] as const, noted: true },
  ].map((cell) => ({ ...cell, what: `${cell.what} of 50,000 characters`, typed: LONG, says: [TOO_LONG], bad: 1 })),
  {
    what: "an actor's name emptied in tab 2",
    where: [actors, "Akteur", "Ratsfraktion A"],
    typed: "",
    says: [
      "Zeile ohne Akteur: Sie zählt nicht mit („Anhörung Integrationskonzept“). Bitte „Akteur“ ausfüllen – oder die Zeile leeren.",
    ],
  },
  {
    what: "an actor renamed in tab 3",
    where: [plan, "Akteur", "Ratsfraktion A"],
    typed: "Fraktion B",
    says: [
      "„Fraktion B“ heißt in Schritt 2 „Ratsfraktion A“. Bitte dort ebenso umbenennen – oder hier den alten Namen eintragen.",
    ],
  },
  {
    what: "an actor twice in tab 3",
    where: [plan, "Akteur", "Bürgerradio"],
    typed: "Ratsfraktion A",
    says: [
      "„Ratsfraktion A“ steht hier schon in Zeile 6; diese Zeile zählt nicht mit. Bitte übertragen, was Sie brauchen, und eine der beiden Zeilen löschen.",
    ],
  },
  {
    what: "an unknown actor in tab 4",
    where: [upkeep, "Akteur", "TSV Musterstadt"],
    typed: "Turnverein",
    says: [
      "Den Akteur „Turnverein“ gibt es in Schritt 2 nicht; diese Zeile zählt nicht mit. Bitte aus der Auswahlliste wählen oder den Akteur in Schritt 2 ergänzen.",
    ],
    bad: 1,
    without: ["Jugendleitung: Hat zurzeit nichts übernommen."],
  },
  {
    what: "a next contact before the last",
    where: [upkeep, "Nächster Kontakt", "Migrationsberatung im Wohlfahrtsverband"],
    typed: "01.01.2020",
    says: [
      expect.stringMatching(/^Der nächste Kontakt \(01\.01\.2020\) liegt vor dem letzten \(\d\d\.\d\d\.\d{4}\)\./),
    ],
  },
  {
    what: "no name of the association",
    where: ["Treffen", "Antwort", "Verein/Verband"],
    typed: "",
    unsent: "Vor dem Senden fehlt noch etwas im Blatt „Treffen“. Der Name des Vereins oder Verbands fehlt.",
  },
  {
    what: "a name of the association that no mail can carry",
    where: ["Treffen", "Antwort", "Verein/Verband"],
    typed: "x".repeat(201),
    says: [
      `„${"x".repeat(39)}…“ passt als Name des Vereins oder Verbands nicht in die E-Mails. Bitte höchstens 200 Zeichen, ohne unsichtbare Zeichen (neu eintippen statt einfügen).`,
    ],
    unsent: `Vor dem Senden fehlt noch etwas im Blatt „Treffen“. „${"x".repeat(39)}…“ passt als Name des Vereins oder Verbands nicht in die E-Mails.`,
  },
  {
    what: "a day of the meeting that is none",
    where: ["Treffen", "Antwort", "Datum"],
    typed: "demnächst",
    says: [`„demnächst“ ist kein Datum. ${DATE}`],
    noted: true,
    unsent: "Vor dem Senden fehlt noch etwas im Blatt „Treffen“. „demnächst“ ist kein Datum.",
  },
  {
    what: "a contact whom nobody knows",
    where: ["Treffen", "Antwort", "Rückfragen an"],
    typed: "Frau Niemand",
    says: [
      "„Frau Niemand“ steht nicht eindeutig im Team und ist keine E-Mail-Adresse. Bitte einen Namen aus dem Team oder eine Adresse eintragen: Dorthin gehen die Antworten.",
    ],
    unsent:
      "Vor dem Senden fehlt noch etwas im Blatt „Treffen“. „Frau Niemand“ steht nicht eindeutig im Team und ist keine E-Mail-Adresse.",
  },
];

let line: Awaited<ReturnType<typeof openLine>>;
let empty: Kept;
let sample: Kept;

beforeAll(async () => {
  line = await openLine();
  const desk = await openDesk(line);
  desk.press("prepare");
  empty = desk.keep();
  desk.press("loadSample");
  desk.press("takeOver");
  sample = desk.keep();
}, 90_000);
afterAll(() => line?.close());

/** The add-on's bookkeeping, hidden from people. */
const HIDDEN = ["ID", "Zeilen in 2", "Name in 2", "Pflege vorgeschlagen"];

/** Every cell in which people see something, by sheet, row and header. */
function standing({ playground }: Desk): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [name, grid] of Object.entries(allCells(playground)))
    for (const [row, cells] of grid.entries())
      for (const [column, value] of cells.entries()) {
        const header = String(grid[1]?.[column] ?? "");
        if (value === null || value === "" || HIDDEN.includes(header)) continue;
        found.set(`${name} ${row + 1} ${header || column + 1}`, value);
      }
  return found;
}

/** What stood there and does not stand there any more. */
const lost = (before: Map<string, unknown>, desk: Desk) => {
  const after = standing(desk);
  return [...before].filter(([place, value]) => after.get(place) !== value).map(([place]) => place);
};

describe("what cannot be used is named, counts as empty, and stays", () => {
  test.each(RULES)("$what", async ({ where, typed, says = [], noted, bad = 0, without = [], unsent }) => {
    const desk = await openDesk(line, sample);
    const cell = await desk.type(where, typed);
    const held = cell.getRawValue();
    const before = standing(desk);
    const [first] = says;
    expect(cell.getNote()?.note ?? "").toEqual(noted ? `⚠ Netzwerkstrategie: ${first}` : "");

    const check = desk.press("check");
    expect(problemsOf(check)).toEqual(says);
    expect(check.message?.tone).toBe(says.length > 0 ? "problem" : "info");
    expect(problemsOf(desk.press("check"))).toEqual(says);

    const { message, assessment } = desk.press("assess");
    expect(message?.text).toMatch(/^Zielabdeckung \d+ %\./);
    expect(assessment?.badCells).toBe(bad);

    const { message: sent, summaries } = desk.press("previewSummaries");
    if (unsent === undefined) {
      const names = without.map((each) => each.split(":")[0]);
      expect(summaries?.mails.map(({ name }) => name)).toEqual(MAILS.filter((name) => !names.includes(name)));
      expect(summaries?.without.map(({ name, why }) => `${name}: ${why}`)).toEqual(expect.arrayContaining(without));
    } else expect(sent?.text).toBe(unsent);

    expect(cell.getRawValue()).toEqual(held);
    expect(lost(before, desk)).toEqual([]);
  });

  test("Auswertung says how many cells counted as empty", async () => {
    const desk = await openDesk(line, sample);
    await desk.type([plan, "IST", "Ratsfraktion A"], "6");
    await desk.type([goals, "Priorität", "Finanzmittel"], "hoch");
    desk.press("assess");
    expect([...standing(desk).values()]).toContain(
      "2 Zellen können so nicht verwendet werden und zählen als leer. „Eingaben prüfen“ zeigt, wo.",
    );
  });
});

/** Mails fold their lines, and part with a hair space what a mail program would make a link of. */
const bare = (text: string) => text.replace(/\s+/g, "");

describe("a text is a text, whatever it begins with", () => {
  test.each([
    ...[
      "=1+1",
      '=HYPERLINK("https://example.org";"hier")',
      "+49 30 1234",
      "-5",
      "@alle",
      "'eigen",
      "007",
      "1.2.",
      "WAHR",
    ],
    ...["👩🏽‍🤝‍👩🏻 Netz", "جمعية الأمل", "<b>&amp; Co", "15.04.2031"],
  ])("%s", async (text) => {
    const desk = await openDesk(line, sample);
    const where = { name: "Bürgerradio", actor: [actors, "Akteur", "Stiftung Gute Nachbarschaft"] as const };
    const purpose = await desk.type([actors, "Wofür benötigen wir diese?", "Stiftung Gute Nachbarschaft"], `'${text}`);
    const how = await desk.type([plan, "Wie bauen wir den Kontakt auf?", "Stiftung Gute Nachbarschaft"], `'${text}`);
    const taken = desk.at([plan, "Akteur", "Stiftung Gute Nachbarschaft"]);
    const owner = desk.at([plan, "Zuständig", "Stiftung Gute Nachbarschaft"]);
    const person = await desk.type([team, "Name", "Vorstand Finanzen"], `'${text}`);
    await desk.playground.type(plan, owner.getA1Notation(), `'${text}`);
    const actor = await desk.type(where.actor, `'${text}`);
    const notes = [purpose, how, person, actor].map((cell) => cell.getNote()?.note ?? "");
    expect(notes).toEqual(["", "", "", ""]);
    expect(desk.press("takeOver").message?.text).toMatch(/^In Schritt 3: umbenannt „Stiftung Gute Nachbarschaft“ in „/);
    for (const cell of [purpose, how, taken, owner, person, actor]) {
      expect(cell.getRawValue()).toBe(text);
      expect(cell.getFormula()).toBe("");
    }
    desk.press("assess");
    const first = desk.at(["Auswertung", "Akteur (★ = Schlüsselakteur)", 3]);
    expect([first.getRawValue(), first.getFormula()]).toEqual([`★ ${text}`, ""]);
    expect(desk.at(["Auswertung", "Zuständig", 3]).getFormula()).toBe("");
    const mail = desk.press("previewSummaries").summaries?.mails.find(({ name }) => name === text);
    expect(bare(mail?.text ?? "").split(bare(text)).length).toBeGreaterThanOrEqual(4); // who, whom, what for and how
    expect(mail?.html).not.toContain("<b>&amp; Co");
  });
});

describe("a server that gives no answer changes nothing in the sheet", () => {
  const reply = (status: number, body: string) => ({ status, headers: {}, body });
  const error = (code: string) => JSON.stringify({ error: { code, message: "…" } });
  const safe = " Noch einmal senden schadet nicht: Keine E-Mail geht doppelt hinaus.";
  const none = "Ihre Tabelle ist unverändert.";
  type Broken = (real: typeof line) => Partial<typeof line>;
  test.each<[string, string, Broken, string]>([
    [
      "no network",
      `Der Server antwortet nicht. Bitte prüfen Sie das Internet und versuchen Sie es noch einmal. ${none}`,
      (real) => ({ fetch: (_url, request, timeoutMs) => real.fetch("http://127.0.0.1:9/", request, timeoutMs) }),
      safe,
    ],
    [
      "an error page of something between",
      `Der Server hat gerade eine Störung. Bitte versuchen Sie es später noch einmal. ${none}`,
      () => ({ fetch: () => reply(502, "<html>Bad gateway</html>") }),
      safe,
    ],
    [
      "a fault in the Worker",
      `Der Server hat gerade eine Störung. Bitte versuchen Sie es später noch einmal. ${none}`,
      () => ({ fetch: () => reply(500, error("internal")) }),
      safe,
    ],
    [
      "a Worker without its settings",
      `Am Server fehlt noch eine Einstellung. Bitte sagen Sie der Person Bescheid, die ihn eingerichtet hat. ${none}`,
      () => ({ fetch: () => reply(500, error("misconfigured")) }),
      safe,
    ],
    [
      "a token that the real Worker refuses (401)",
      `Ihre Anmeldung gilt hier nicht oder ist abgelaufen. Bitte laden Sie die Tabelle neu; hilft das nicht, fragen Sie die Person, die das Add-on eingerichtet hat. ${none}`,
      () => ({ identityToken: () => "broken" }),
      "",
    ],
    [
      "too many requests",
      `Das waren viele Anfragen in kurzer Zeit. Bitte warten Sie eine Minute. ${none}`,
      () => ({ fetch: () => reply(429, error("rate_limited")) }),
      "",
    ],
  ])("%s", async (_, sentence, broken, repeat) => {
    const desk = await openDesk({ ...line, ...broken(line) }, sample);
    // Rows without ids and actors that are not taken over: what the commands would write if they could.
    await desk.type([actors, "Akteur", 3], "Neuer Verein");
    await desk.type([team, "Name", 10], "Neu dabei");
    const cells = () => JSON.stringify(Object.values(desk.keep().snapshot.sheets).map(({ cellData }) => cellData));
    const before = cells();
    for (const command of ["assess", "previewSummaries", "sendSummaries"] as const) {
      const { message, delivery, assessment } = desk.press(command);
      expect([message, delivery, assessment]).toEqual([{ tone: "problem", text: sentence }, null, null]);
      expect(cells()).toBe(before);
    }
    const ask = () => desk.playground.script.runFromClient("sidebarDelivery", ["b"]);
    expect(ask).toThrow(new Error(sentence));
    // With every id given already, the send itself is what fails.
    const complete = await openDesk({ ...line, ...broken(line) }, sample);
    expect(complete.press("sendSummaries").message?.text).toBe(`${sentence}${repeat}`);
  });
});

describe("a workbook that people have changed", () => {
  const RESTORE = "„Arbeitsblätter anlegen“ ergänzt, was fehlt. Ihre Einträge bleiben.";
  const HEADERS =
    "Holen Sie die Überschriften mit „Rückgängig“ zurück. Ist es ein eigenes Blatt von Ihnen? Dann nennen Sie es um (Rechtsklick auf den Reiter).";
  const UNDO =
    "Aus Versehen gelöscht? „Rückgängig“ oder Datei → Versionsverlauf holt es mit allen Einträgen zurück. „Arbeitsblätter anlegen“ legt es leer an.";
  const depend = (count: number) => (count > 0 ? ` ${count} Einträge in anderen Blättern beziehen sich darauf.` : "");
  const gone = (name: string, count = 0) => `Das Blatt „${name}“ fehlt.${depend(count)} ${UNDO}`;
  const columnGone = (header: string) => `Die Spalte „${header}“ fehlt. ${RESTORE}`;
  const columnOf = (desk: Desk, tab: string, header: string) => desk.at([tab, header, 2]).getColumn();

  interface Change {
    what: string;
    change(desk: Desk): unknown;
    says: string[];
    /** Entries elsewhere that the check counts for the first of the problems. */
    count?: number;
    /** Commands that refuse, for the first of the reasons; the others do their work. */
    refused: readonly ("takeOver" | "assess" | "previewSummaries")[];
  }
  const deleted = (name: string, refused: Change["refused"], count = 0): Change => ({
    what: `${name} deleted`,
    change: ({ playground }) => playground.workbook.deleteSheet(sheet(playground, name)),
    says: [gone(name)],
    count,
    refused,
  });
  const columnDeleted = (tab: string, header: string, refused: Change["refused"]): Change => ({
    what: `the column ${header} of ${tab} deleted`,
    change: (desk) => sheet(desk.playground, tab).deleteColumn(columnOf(desk, tab, header)),
    says: [columnGone(header)],
    refused,
  });

  test.each<Change>([
    deleted("Treffen", ["previewSummaries"]),
    deleted(team, ["assess", "previewSummaries"], 26),
    deleted(goals, ["takeOver", "assess"], 13),
    deleted(actors, ["takeOver", "assess", "previewSummaries"]),
    deleted(plan, ["takeOver", "assess", "previewSummaries"]),
    deleted(upkeep, ["takeOver", "assess", "previewSummaries"]),
    deleted("Auswertung", []),
    deleted("Verlauf", []),
    columnDeleted(team, "E-Mail", ["previewSummaries"]),
    columnDeleted(team, "Zusammenfassung per E-Mail", ["previewSummaries"]),
    columnDeleted(goals, "Priorität", ["assess"]),
    columnDeleted(actors, "Ziel", ["assess"]),
    columnDeleted(actors, "Wofür benötigen wir diese?", []),
    columnDeleted(plan, "Akteur", ["takeOver", "assess", "previewSummaries"]),
    columnDeleted(plan, "IST", ["assess", "previewSummaries"]),
    columnDeleted(plan, "Zuständig", ["previewSummaries"]),
    {
      what: "the headers of Team deleted",
      change: ({ playground }) => sheet(playground, team).deleteRows(1, 1),
      count: 26,
      says: [`Im Blatt „Team“ sind die Überschriften nicht zu finden. ${HEADERS}`],
      refused: ["assess", "previewSummaries"],
    },
    {
      what: "the headers of 1 Ziele deleted",
      change: ({ playground }) => sheet(playground, goals).deleteRows(1, 1),
      count: 13,
      says: [`Im Blatt „1 Ziele“ sind die Überschriften nicht zu finden. ${HEADERS}`],
      refused: ["takeOver", "assess"],
    },
    {
      what: "a tab renamed",
      change: ({ playground }) => sheet(playground, plan).setName("Unsere Kontakte"),
      says: [],
      refused: [],
    },
    {
      what: "two columns swapped",
      change(desk) {
        const tab = sheet(desk.playground, plan);
        tab.moveColumns(tab.getRange("D1"), columnOf(desk, plan, "Bis wann") + 1);
      },
      says: [],
      refused: [],
    },
    {
      what: "a tab duplicated",
      change: ({ playground }) =>
        playground.workbook.duplicateSheet(sheet(playground, plan)).setName(`Kopie von ${plan}`),
      says: [
        "Es gibt zwei Blätter „3 IST-Reflexion“: Gezählt wird „3 IST-Reflexion“, nicht „Kopie von 3 IST-Reflexion“. Bitte übertragen, was nur in „Kopie von 3 IST-Reflexion“ steht, und dieses Blatt löschen – oder ihm einen eigenen Namen geben, wenn es bleiben soll.",
      ],
      refused: [],
    },
    {
      what: "rows inserted above the headers",
      change: ({ playground }) => sheet(playground, plan).insertRowsBefore(0, 2),
      says: [],
      refused: [],
    },
  ])("$what", async ({ change, says, count = 0, refused }) => {
    const desk = await openDesk(line, sample);
    await change(desk);
    const before = standing(desk);
    const check = desk.press("check");
    expect(problemsOf(check)).toEqual(
      says.map((each, index) => (index === 0 ? each.replace(/( fehlt\.| finden\.)/, `$1${depend(count)}`) : each)),
    );
    expect((check.check?.open ?? []).filter(({ what }) => /fehlt|nicht zu finden/.test(what))).toEqual([]);
    for (const command of ["takeOver", "assess", "previewSummaries"] as const) {
      const { message } = desk.press(command);
      if (refused.includes(command))
        expect(message).toEqual({ tone: "problem", text: `Das geht noch nicht. ${says[0]}` });
      else expect(message?.text).not.toContain("Das geht noch nicht.");
    }
    desk.press("prepare");
    expect(lost(before, desk)).toEqual([]);
  });

  test.each([
    ["a name emptied in tab 3", (desk: Desk) => desk.type([plan, "Akteur", "Ratsfraktion A"], ""), 1],
    [
      "all names of tab 3 gone with their column",
      (desk: Desk) => {
        sheet(desk.playground, plan).deleteColumn(columnOf(desk, plan, "Akteur"));
        desk.press("prepare");
      },
      13,
    ],
  ])("%s comes back, with all that stands beside it", async (_, change, count) => {
    const desk = await openDesk(line, sample);
    const before = standing(desk);
    await change(desk);
    const restored = count === 1 ? "1 Akteur" : `${count} Akteure`;
    expect(desk.press("takeOver").message?.text).toBe(`In Schritt 3: ${restored} wieder eingetragen.`);
    expect(lost(before, desk)).toEqual([]);
    expect(standing(desk).size).toBe(before.size);
    expect(problemsOf(desk.press("check"))).toEqual([]);
  });

  test("the header IST emptied: its column is known by its mark, and the header comes back", async () => {
    const desk = await openDesk(line, sample);
    const before = standing(desk);
    await desk.type([plan, "IST", 2], "");
    expect(problemsOf(desk.press("check"))).toEqual([]);
    expect(desk.press("assess").message?.tone).toBe("done");
    desk.press("prepare");
    expect(lost(before, desk)).toEqual([]);
  });

  test("a person who was renamed in the team keeps all that is theirs, and the summaries know it", async () => {
    const desk = await openDesk(line, sample);
    desk.press("check");
    await desk.type([team, "Name", "Vorsitz"], "Kim Yılmaz");
    const { message } = desk.press("check");
    expect(message?.text).toContain("Im Team umbenannt: „Vorsitz“ in „Kim Yılmaz“. 8 Einträge sind nachgezogen.");
    expect([...standing(desk).values()]).not.toContain("Vorsitz");
    expect(problemsOf(desk.press("check"))).toEqual([]);
    const mails = desk.press("previewSummaries").summaries?.mails.map(({ name }) => name);
    expect(mails).toEqual(["Kim Yılmaz", ...MAILS.slice(1)]);
  });

  test("a name emptied in tab 3 whose actor tab 2 no longer names stays a problem, and its row stays", async () => {
    const desk = await openDesk(line, sample);
    await desk.type([actors, "Akteur", "Ratsfraktion A"], "");
    await desk.type([plan, "Akteur", "Ratsfraktion A"], "");
    const before = standing(desk);
    expect(problemsOf(desk.press("check"))).toContain(
      "Zeile ohne Akteur: Sie zählt nicht mit („0 – kein Kontakt“). Bitte „Akteur“ ausfüllen – oder die Zeile leeren.",
    );
    expect(lost(before, desk)).toEqual([]);
  });
});

describe("few and many", () => {
  test("without an actor each command says what comes first", async () => {
    const desk = await openDesk(line, empty);
    expect(desk.press("takeOver").message?.text).toBe("Alle Akteure stehen schon in Schritt 3.");
    expect(problemsOf(desk.press("check"))).toEqual([]);
    const { message, assessment } = desk.press("assess");
    expect(message).toEqual({ tone: "done", text: "Zielabdeckung 0 %. Zurzeit keine Lücke." });
    expect(assessment?.questions.map(({ what }) => what)).toContain("Noch ist kein Akteur genannt.");
    expect(desk.press("previewSummaries").message?.text).toMatch(
      /^Vor dem Senden fehlt noch etwas im Blatt „Treffen“\./,
    );
  });

  test("2,000 actors go through every command", async () => {
    const desk = await openDesk(line, sample);
    const count = 2_000;
    const tab = sheet(desk.playground, actors);
    const first = tab.getMaxRows();
    tab.insertRowsAfter(first - 1, count);
    const rows = Array.from({ length: count }, (_, index) => ["Finanzmittel", `Verein ${index + 1}`]);
    tab.getRange(first, 0, count, 2).setValues(rows);
    expect(desk.press("takeOver").message?.text).toBe("In Schritt 3: 2000 Akteure neu.");
    expect(problemsOf(desk.press("check"))).toEqual([]);
    expect(desk.press("assess").message?.tone).toBe("done");
    expect(desk.press("previewSummaries").summaries?.mails).toHaveLength(5);
    expect(standing(desk).get(`${plan} ${2 + 13 + count} Akteur`)).toBe("Verein 2000");
    expect(desk.press("prepare").message?.tone).toBe("done");
  });
});
