import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellText, nameKey } from "../../../addon/table/cell.ts";

describe("names that are the same to people are the same", () => {
  it.each([
    ["in other case", "JOBCENTER", "Jobcenter"],
    ["with spaces around and doubled", "  Sozialamt   Musterstadt ", "Sozialamt Musterstadt"],
    ["with a space that does not break", "Sozialamt\u00a0Musterstadt", "Sozialamt Musterstadt"],
    ["with a narrow space", "e.\u202fV.", "e. V."],
    ["over two lines", "Sozialamt\nMusterstadt", "Sozialamt Musterstadt"],
    ["over two lines of one cell, as Word parts them", "Sozialamt\u000bMusterstadt", "Sozialamt Musterstadt"],
    ["with a tab", "Sozialamt\tMusterstadt", "Sozialamt Musterstadt"],
    ["with an umlaut in two parts", "Bu\u0308rgerradio", "Bürgerradio"],
    ["with a soft hyphen", "Bürger\u00adradio", "Bürgerradio"],
    ["with a zero-width space", "Bürger\u200bradio", "Bürgerradio"],
    ["with a byte order mark before it", "\ufeffBürgerradio", "Bürgerradio"],
    ["with a mark of direction", "Bürgerradio\u200e", "Bürgerradio"],
    ["with Word's quotes", "Verein „Wir“", 'Verein "Wir"'],
    ["with English quotes", "Verein “Wir”", "Verein „Wir“"],
    ["with pointed quotes", "Verein «Wir»", "Verein »Wir«"],
    ["with Word's apostrophe", "Hans’ Laden", "Hans' Laden"],
    ["with an accent for an apostrophe", "Hans´ Laden", "Hans' Laden"],
    ["with a hyphen that does not break", "Müller\u2011Lüdenscheid", "Müller-Lüdenscheid"],
    ["with a dash that Word made", "Jobcenter – Team Nord", "Jobcenter - Team Nord"],
    ["with a ligature", "Cafe\u0301 O\ufb03ce", "Café Office"],
    ["with Word's three dots", "Und so weiter…", "Und so weiter..."],
    ["with a subscript minus", "x₋1", "x-1"],
    ["with a small long dash", "Jobcenter﹘Nord", "Jobcenter-Nord"],
    ["after a bullet", "•\tSozialamt", "Sozialamt"],
    ["after a bullet of Word's symbol font", "\uf0b7 Sozialamt", "Sozialamt"],
    ["after a dash for a bullet", "– Sozialamt", "Sozialamt"],
    ["after an asterisk for a bullet", "* Sozialamt", "Sozialamt"],
    ["before a comma that was pasted with it", "Herr Müller, ", "Herr Müller"],
    ["before a semicolon", "mueller@example.org;", "mueller@example.org"],
  ])("%s", (_, one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ["Kita 1", "Kita 2"],
    ["Team Nord", "Teamnord"],
    ["Müller", "Mueller"],
    ["Jobcenter, Team A", "Jobcenter Team A"],
    ["-5", "5"],
    ["1. FC", "FC"],
    ["•", "*"],
  ])("but %s is not %s", (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it("what can be seen never becomes nothing, and a key is its own key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const key = nameKey(name);
        expect(key === "").toBe(cellText(name) === "");
        expect(nameKey(key)).toBe(key);
      }),
      { examples: [[",;"], ["• ,"], ["- - x"], ["• • x,"], ["\u200e"], ["ﬃ"], ["´"], ["₋"], ["‴"]] },
    );
  });
});
