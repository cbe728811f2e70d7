import { describe, expect, it } from "vitest";
import { texts } from "../../../../addon/text/index.ts";
import { FINDING_CODES } from "../../../../model/finding.ts";

describe("each finding has its question", () => {
  const facts = {
    goal: "Z",
    actor: "A",
    owner: "O",
    current: "1",
    target: "2",
    due: "01.01.2026",
    measures: "",
    tasks: "6",
  };
  it.each(FINDING_CODES)("%s, in each language, alone and for many", (code) => {
    for (const { findings } of Object.values(texts))
      for (const { what, ask } of [findings[code].one(facts), findings[code].many(["A", "B", "C", "D", "E"])]) {
        expect(what).toMatch(/\.$/);
        expect(ask).toMatch(/\?$/);
      }
  });
});
