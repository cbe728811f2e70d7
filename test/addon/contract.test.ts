import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, isDateCell, nameKey, sameCell } from "../../addon/table/cell.ts";
import type { Column } from "../../addon/table/column.ts";
import { planLayout } from "../../addon/table/plan-layout.ts";
import { tables } from "../../addon/tabs/index.ts";
import { TAB_IDS } from "../../addon/tabs/tab-id.ts";
import { headersOf, texts } from "../../addon/text/index.ts";
import { LANGUAGES } from "../../model/language.ts";

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "=1+1",
    "+49 30 1234",
    "-x",
    "@y",
    "'z",
    "👩🏽‍🤝‍👩🏻",
    "مرحبا",
    "3",
    "3 – Abstimmung",
    "später",
    "on occasion",
    "31.02.2026",
  ),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc
    .integer({ min: 0, max: 60_000 })
    .map((days) => ({ date: new Date(Date.UTC(1950, 0, 1 + days)).toISOString().slice(0, 10) })),
);

describe.each(TAB_IDS)("the tab %s", (id) => {
  const table = tables[id];
  const columns: Readonly<Record<string, Column<unknown>>> = table.columns;

  test("has headers that differ in each language, and mean one column across all", () => {
    const owners = new Map<string, string>();
    for (const [field, titles] of Object.entries(headersOf(id) as Record<string, string[]>)) {
      expect(titles).toHaveLength(LANGUAGES.length);
      for (const title of titles) {
        expect(title.trim()).not.toBe("");
        expect(owners.get(nameKey(title)) ?? field).toBe(field);
        owners.set(nameKey(title), field);
      }
    }
    expect([...new Set(owners.values())].sort()).toEqual(Object.keys(columns).sort());
  });

  test("has a hidden id and a main column", () => {
    expect(columns.id?.shown).toBe("hidden");
    expect(columns[table.main]?.shown).toBe("always");
  });

  test("says its question and every note in each language", () => {
    const [first] = LANGUAGES.map((language) => texts[language].tabs[id]);
    for (const language of LANGUAGES) {
      const text = texts[language].tabs[id];
      expect(text.band.map(({ from }) => from)).toEqual(first?.band.map(({ from }) => from));
      expect(Object.keys(text.notes).sort()).toEqual(Object.keys(first?.notes ?? {}).sort());
      for (const { question, hint } of text.band) expect([question, hint].every((part) => part.length > 5)).toBe(true);
    }
  });

  test("reads back what it writes, whatever stood in the cell", () => {
    const each = fc.constantFrom(...Object.keys(columns));
    fc.assert(
      fc.property(each, cell, fc.constantFrom(...LANGUAGES), (field, typed, language) => {
        const column = columns[field];
        if (!column) throw new Error(field);
        const { value } = column.parse(typed);
        const written = column.format(value, language);
        const again = column.parse(written);
        expect(again.problem).toBeUndefined();
        expect(again.value).toEqual(value);
        expect(sameCell(column.format(again.value, language), written)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("is planned once: what the plan writes needs no second plan", () => {
    for (const language of LANGUAGES) {
      const plan = planLayout({
        table,
        language,
        text: texts[language].tabs[id],
        help: texts[language].prepare.help,
        questions: [],
        content: null,
        seeds: [],
      });
      expect(plan.columns.map(({ at }) => at)).toEqual(Object.keys(columns).map((_, index) => index));
      expect(plan.edits.every(({ value }) => isDateCell(value) || value !== "")).toBe(true);
    }
  });
});

test("tab names differ, in each language and across all", () => {
  const names = LANGUAGES.flatMap((language) =>
    TAB_IDS.map((id) => [nameKey(texts[language].tabs[id].name), id] as const),
  );
  const owners = new Map<string, string>();
  for (const [name, id] of names) {
    expect(owners.get(name) ?? id).toBe(id);
    owners.set(name, id);
  }
});
