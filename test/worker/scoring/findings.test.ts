import { describe, expect, it } from "vitest";
import { AssessmentRequest } from "../../../model/contract/index.ts";
import { FINDING_CODES, FINDING_SEVERITY, type FindingCode } from "../../../model/finding.ts";
import { assess } from "../../support/assess.ts";
import { base, CASES, goal } from "./finding-cases.ts";

/** What `code` is about in this request: one "goal:g", "actor:a", "owner:o" or "-" for each finding. */
function subjects(code: FindingCode, request: unknown): string[] {
  return assess(AssessmentRequest.parse(request))
    .findings.filter((finding) => finding.code === code)
    .map(({ code: _, severity, ...subject }) => {
      expect(severity).toBe(FINDING_SEVERITY[code]);
      return (
        Object.entries(subject)
          .map((entry) => entry.join(":"))
          .join(" ") || "-"
      );
    });
}

describe("a finding", () => {
  it.each(CASES)("%s: %s", (code, _, request, expected) => {
    expect(subjects(code, request)).toEqual(expected);
  });
  it.each(FINDING_CODES)("%s is shown both to come and to stay away", (code) => {
    const found = CASES.filter(([about]) => about === code).map(([, , , expected]) => expected.length > 0);
    expect(found).toContain(true);
    expect(found).toContain(false);
  });
  it("does not come where all is well", () => {
    expect(assess(AssessmentRequest.parse(base)).findings).toEqual([]);
  });
  it("stands in the order of the model, and within a code in that of the request", () => {
    const { findings } = assess(
      AssessmentRequest.parse({
        ...base,
        goals: [{ ...goal, id: "z", rank: null }, goal, { ...goal, id: "c", rank: null }],
      }),
    );
    expect(findings.map(({ code, goal: id }) => `${code} ${id}`)).toEqual([
      "goal_without_actor z",
      "goal_without_actor c",
      "goal_unranked z",
      "goal_unranked c",
    ]);
  });
});
