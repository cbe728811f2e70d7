import { describe, expect, it } from "vitest";
import { FINDING_CODES, FINDING_SEVERITY } from "../../model/finding.ts";
import { LANGUAGES, languageOf } from "../../model/language.ts";
import { suggestedTarget } from "../../model/level.ts";
import { isChosen } from "../../model/stage.ts";
import { words } from "../../model/words/index.ts";

const texts = (value: unknown): string[] =>
  typeof value === "string" ? [value] : Object.values(value as object).flatMap(texts);

describe.each(LANGUAGES)("the words of %s", (language) => {
  it("are there and differ within their list: a drop-down must tell them apart", () => {
    for (const list of Object.values(words[language])) {
      const found = texts(list);
      expect(found.every((text) => text.trim() === text && text !== "")).toBe(true);
      expect(new Set(found).size).toBe(found.length);
    }
  });
});

it.each([
  ["de", "de"],
  ["de_AT", "de"],
  ["en-GB", "en"],
  ["EN", "en"],
  ["fr", "de"],
  ["", "de"],
  [null, "de"],
  [undefined, "de"],
])("the locale %s is spoken to in %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

it("twenty findings, two of them errors", () => {
  expect(FINDING_CODES).toHaveLength(20);
  expect(FINDING_CODES.filter((code) => FINDING_SEVERITY[code] === "error")).toEqual(["no_goal_pursued", "no_actor"]);
});

it("a key actor is to come closer than others", () => {
  expect([suggestedTarget(true), suggestedTarget(false)]).toEqual([3, 2]);
});

it("only now and doing are chosen", () => {
  expect((["now", "doing", "done", "later", null] as const).map(isChosen)).toEqual([true, true, false, false, false]);
});
