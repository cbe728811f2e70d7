import { describe, expect, it } from "vitest";
import { AssessmentRequest } from "../../model/contract/index.ts";

const goal = { id: "g1", rank: 1, pursued: true };
const actor = { id: "a1", current: 0, target: 3, key: false, goals: ["g1"] };
const upkeep = { actor: "a1", level: "content", intervalDays: 30, last: null, next: null, owner: null };
const request = { goals: [goal], actors: [actor], upkeep: [upkeep], owners: [{ id: "o1" }], today: "2026-11-22" };

/** `request` with the value at `path` ("actors.0.current") replaced. */
function changed(path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(request);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce((at, key) => (at as Record<string, unknown>)[key], copy) as Record<string, unknown>;
  parent[last] = value;
  return copy;
}
const paths = (value: unknown) =>
  AssessmentRequest.safeParse(value).error?.issues.map(({ path }) => path.join(".")) ?? [];
const many = <T>(length: number, item: (index: number) => T) => Array.from({ length }, (_, index) => item(index));

describe("an assessment request is taken", () => {
  it.each([
    ["as it stands", request],
    ["with nothing in it", { goals: [], actors: [], today: "2026-11-22" }],
    ["with a rank beyond the number of goals", changed("goals.0.rank", 99)],
    ["with a goal that has no rank", changed("goals.0.rank", null)],
    ["with an actor that has no levels", changed("actors.0", { ...actor, current: null, target: null })],
    ["with an actor that has no goal", changed("actors.0.goals", [])],
    ["with an id of 64 characters", changed("owners.0.id", "x".repeat(64))],
    ["with ids that objects have by nature", changed("owners", [{ id: "__proto__" }, { id: "constructor" }])],
    [
      "with 200 goals",
      changed(
        "goals",
        many(200, (index) => ({ ...goal, id: `g${index}` })),
      ),
    ],
    [
      "with 10,000 actors",
      changed(
        "actors",
        many(10_000, (index) => ({ ...actor, id: `a${index}` })),
      ),
    ],
    [
      "with 20,000 rows of upkeep",
      changed(
        "upkeep",
        many(20_000, () => upkeep),
      ),
    ],
  ])("%s", (_, value) => {
    expect(paths(value)).toEqual([]);
  });
  it("and what may be left out is filled in", () => {
    expect(AssessmentRequest.parse({ goals: [goal], actors: [actor], today: "2026-11-22" })).toEqual({
      goals: [goal],
      actors: [{ ...actor, owner: null, due: null, planned: false, stage: null }],
      upkeep: [],
      owners: [],
      today: "2026-11-22",
      terms: true,
    });
  });
});

describe("an assessment request is refused, at the right place:", () => {
  it.each([
    ["no goals", "goals", undefined],
    ["no date", "today", undefined],
    ["a date that does not exist", "today", "2026-02-31"],
    ["a date as a number", "today", 20_261_122],
    ["terms that are neither wanted nor not", "terms", null],
    ["rank 0", "goals.0.rank", 0],
    ["rank -1", "goals.0.rank", -1],
    ["rank 1.5", "goals.0.rank", 1.5],
    ["rank beyond all bounds", "goals.0.rank", Number.POSITIVE_INFINITY],
    ["a rank in letters", "goals.0.rank", "hoch"],
    ["a rank as text", "goals.0.rank", "1"],
    ["pursued as text", "goals.0.pursued", "true"],
    ["pursued as 1", "goals.0.pursued", 1],
    ["level 6", "actors.0.current", 6],
    ["level -1", "actors.0.target", -1],
    ["level 2.5", "actors.0.current", 2.5],
    ["a level as text", "actors.0.current", "3"],
    ["NaN as text", "actors.0.current", "NaN"],
    ["no level at all", "actors.0.current", undefined],
    ["an id with a space", "owners.0.id", "Anna M"],
    ["an id with a line break at its end", "owners.0.id", "o1\n"],
    ["an empty id", "owners.0.id", ""],
    ["an id of 65 characters", "owners.0.id", "x".repeat(65)],
    ["an id as a number", "owners.0.id", 1],
    ["an unknown goal", "actors.0.goals.0", "g2"],
    ["an inherited name as a goal", "actors.0.goals.0", "constructor"],
    ["an unknown owner", "actors.0.owner", "o2"],
    ["an unknown actor in upkeep", "upkeep.0.actor", "a2"],
    ["an unknown owner in upkeep", "upkeep.0.owner", "o2"],
    ["an unknown stage", "actors.0.stage", "soon"],
    ["an unknown level of upkeep", "upkeep.0.level", "personal"],
    ["an interval of 0 days", "upkeep.0.intervalDays", 0],
    ["an interval of half a day", "upkeep.0.intervalDays", 0.5],
    ["goals that are no list", "goals", { 0: goal, length: 1 }],
    ["201 goals", "goals", many(201, (index) => ({ ...goal, id: `g${index}` }))],
    ["10,001 actors", "actors", many(10_001, (index) => ({ ...actor, id: `a${index}` }))],
    ["20,001 rows of upkeep", "upkeep", many(20_001, () => upkeep)],
  ])("%s", (_, path, value) => {
    expect(paths(changed(path, value))).toEqual([path]);
  });

  it.each([
    ["goals", "goals.1.id", [goal, goal]],
    ["actors", "actors.1.id", [actor, actor]],
    ["owners", "owners.1.id", [{ id: "o1" }, { id: "o1" }]],
    ["goals of an actor", "actors.0.goals.1", [{ ...actor, goals: ["g1", "g1"] }]],
  ])("the same id twice among the %s", (_, path, list) => {
    expect(paths(changed(path.split(".")[0] ?? "", list))).toEqual([path]);
  });

  it.each(["", "goals.0", "actors.0", "upkeep.0", "owners.0"])("a field too many in %j", (place) => {
    const path = place === "" ? "name" : `${place}.name`;
    const issues = AssessmentRequest.safeParse(changed(path, "Anna")).error?.issues;
    expect(issues).toMatchObject([
      {
        code: "unrecognized_keys",
        keys: ["name"],
        path: place ? place.split(".").map((key) => (/\d/.test(key) ? Number(key) : key)) : [],
      },
    ]);
  });

  it.each(["__proto__", "constructor", "prototype"])("a field that is called %s", (name) => {
    const value: unknown = JSON.parse(JSON.stringify(request).replace('"rank"', `"${name}":{"polluted":true},"rank"`));
    expect(AssessmentRequest.safeParse(value).error?.issues).toMatchObject([
      { code: "unrecognized_keys", keys: [name] },
    ]);
    expect("polluted" in {}).toBe(false);
  });

  it.each([null, [], "text", 7, true])("%j in place of an object", (value) => {
    expect(paths(value)).toEqual([""]);
  });
});
