import { describe, expect, it } from "vitest";
import type { Rows } from "../../../support/fake-world.ts";
import { sampleA } from "../../../support/sample-a.ts";
import { preview } from "./post-office.ts";
import { gap, meeting, person, small } from "./small.ts";

const without = (rows: Rows) =>
  Object.fromEntries((preview(rows).outcome.summaries?.without ?? []).map(({ name, why }) => [name, why]));

describe("who gets a mail", () => {
  it("in the sample case: those with an open gap or a contact to keep, and what for", () => {
    const { outcome, request } = preview(sampleA());
    expect(
      request?.owners.map(({ name, gaps, upkeep }) => [name, gaps.map(({ actor }) => actor), upkeep.length]),
    ).toEqual([
      ["Vorsitz", ["Integrationsbüro der Stadt", "Ratsfraktion A"], 2],
      ["Vorstand Finanzen", ["Stiftung Gute Nachbarschaft"], 0],
      ["Geschäftsführung", ["Sozialamt Musterstadt"], 1],
      ["Projektleitung", ["Jobcenter, Team Integration"], 1],
      ["Jugendleitung", [], 1],
    ]);
    expect(request?.owners[0]?.gaps[1]).toEqual({
      id: "actor3",
      actor: "Ratsfraktion A",
      purpose: "Anhörung Integrationskonzept",
      how: "Vorstellungsgespräch anfragen",
      due: "2026-04-16",
      current: 0,
      target: 2,
      stage: "now",
    });
    expect(request?.meeting).toEqual({
      association: "Stimmen der Vielfalt Musterstadt e. V.",
      date: "2026-03-12",
      contact: { name: "Vorsitz", email: "vorsitz@example.org" },
      sheetUrl: "https://docs.google.com/spreadsheets/d/workbook/edit",
    });
    expect(outcome.message).toEqual({ tone: "info", text: "5 E-Mails sind vorbereitet. Noch ist nichts gesendet." });
    expect(outcome.summaries?.without.map(({ name }) => name)).toEqual(["Elternarbeit", "Öffentlichkeitsarbeit"]);
  });

  it.each<[string, Rows, string]>([
    ["has nothing to do", small([person], [{ ...gap, stage: "später" }]), "Hat zurzeit nichts übernommen."],
    ["has only gaps that are closed", small([person], [{ ...gap, current: "3" }]), "Hat zurzeit nichts übernommen."],
    [
      "does not want one",
      small([{ ...person, wantsMail: false }]),
      "Kein Haken bei „Zusammenfassung per E-Mail“ im Team.",
    ],
    ["has no address", small([{ ...person, email: "" }]), "Im Team steht noch keine E-Mail-Adresse."],
    [
      "has a broken address",
      small([{ ...person, email: "v(at)example.org" }]),
      "Die E-Mail-Adresse lässt sich so nicht verwenden.",
    ],
    [
      "shares the address",
      small([person, { ...person, name: "Kasse" }]),
      "Die E-Mail-Adresse steht auch bei einer anderen Person.",
    ],
    [
      "has the name of another",
      small([person, { ...person, email: "w@example.org" }]),
      "Der Name steht mehr als einmal im Team.",
    ],
  ])("nobody who %s, and the reason is given", (_, rows, why) => {
    // Questions go to an address here: a name that is not clear would be a problem of its own.
    const contact = meeting.map((row) => (row.id === "contact" ? { ...row, answer: "fragen@example.org" } : row));
    expect(without({ ...rows, meeting: contact }).Vorsitz).toBe(why);
  });

  it("says so, without asking the server, when nobody gets one", () => {
    const { outcome, request } = preview(small([{ ...person, email: "" }]));
    expect(request).toBeUndefined();
    expect(outcome.message.text).toContain("Nichts zu senden");
    expect(outcome.summaries?.without).toHaveLength(1);
  });
});
