import { describe, expect, it } from "vitest";
import { ErrorReply } from "../../model/contract/index.ts";
import { call, NOTHING } from "./call.ts";

const MIB = 1024 * 1024;
const goal = { id: "g", rank: 1, pursued: true };
const actor = { id: "a", current: 1, target: 3, key: false, goals: ["g"] };
const request = { ...NOTHING, goals: [goal], actors: [actor] };
const text = JSON.stringify(request);

async function refusal(body: unknown) {
  const response = await call("/v1/assessments", body);
  const { code, issues = [] } = ErrorReply.parse(await response.json()).error;
  return { status: response.status, code, issues };
}

describe("what is not JSON is 400:", () => {
  it.each([
    ["nothing", ""],
    ["a word", "hallo"],
    ["half an object", '{"goals":['],
    ["NaN", '{"goals":NaN}'],
    ["two objects", "{}{}"],
    ["a form", "goals=1&actors=2"],
    ["bytes that are no UTF-8", new Uint8Array([0x22, 0xe4, 0x22])],
    ["a hundred thousand brackets that stay open", "[".repeat(100_000)],
  ])("%s", async (_, body) => {
    expect(await refusal(body)).toMatchObject({ status: 400, code: "not_json" });
  });
});

/** `mib` of JSON in pieces, and how many of them were read. */
function stream(mib: number) {
  const read = { pieces: 0 };
  const piece = new TextEncoder().encode(" ".repeat(MIB));
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (read.pieces++ < mib) controller.enqueue(piece);
      else controller.close();
    },
  });
  return { body, read };
}

describe("what is too large is 413:", () => {
  it.each([5, 30])("%i MB with its length said", async (mib) => {
    expect(await refusal(`"${"x".repeat(mib * MIB)}"`)).toMatchObject({ status: 413, code: "too_large" });
  });
  it.each([5, 30])("%i MB in pieces, read to the end", async (mib) => {
    const { body, read } = stream(mib);
    expect(await refusal(body)).toMatchObject({ status: 413, code: "too_large" });
    expect(read.pieces).toBe(mib + 1);
  });
  it("one byte over 4 MiB, but not 4 MiB", async () => {
    const filled = (size: number) => text + " ".repeat(size - text.length);
    expect((await call("/v1/assessments", filled(4 * MIB))).status).toBe(200);
    expect(await refusal(filled(4 * MIB + 1))).toMatchObject({ status: 413 });
  });
});

describe("what does not follow the contract is 422, with the place:", () => {
  it.each([
    ["a hundred thousand brackets", "[".repeat(100_000) + "]".repeat(100_000), ""],
    [
      "a hundred thousand brackets in a field",
      text.replace('"g"]', `${"[".repeat(100_000)}${"]".repeat(100_000)}]`),
      "actors.0.goals.0",
    ],
    ["null", "null", ""],
    ["a list", "[]", ""],
    ["NaN as text", text.replace('"current":1', '"current":"NaN"'), "actors.0.current"],
    ["a number beyond all bounds", text.replace('"rank":1', '"rank":1e999'), "goals.0.rank"],
    ["__proto__", text.replace('"rank"', '"__proto__":{"pursued":true},"rank"'), "goals.0.__proto__"],
    ["constructor", text.replace('"rank"', '"constructor":{},"rank"'), "goals.0.constructor"],
    ["a name", text.replace('"rank"', '"name":"Anna Muster","rank"'), "goals.0.name"],
    ["the same actor twice", { ...request, actors: [actor, actor] }, "actors.1.id"],
    ["an unknown goal", { ...request, actors: [{ ...actor, goals: ["h"] }] }, "actors.0.goals.0"],
    ["100,000 actors", { ...request, actors: Array.from({ length: 100_000 }, () => ({})) }, "actors"],
    [
      "201 goals of one actor",
      { ...request, actors: [{ ...actor, goals: Array.from({ length: 201 }, () => "g") }] },
      "actors.0.goals",
    ],
  ])("%s", async (_, body, path) => {
    const { status, code, issues } = await refusal(body);
    expect({ status, code }).toEqual({ status: 422, code: "invalid_request" });
    expect(issues.map((issue) => issue.path)).toEqual([path]);
  });

  it.each([
    ["wrong", 0],
    ["unknown", "h"],
  ])("a million %s ids in lists of lawful length", async (_, id) => {
    const ids = Array.from({ length: 200 }, () => id);
    const actors = Array.from({ length: 4_500 }, (_, index) => ({ ...actor, id: `a${index}`, goals: ids }));
    const { status, issues } = await refusal({ ...request, actors });
    expect([status, issues.length]).toEqual([422, 50]);
  });
  it("never with the words that were sent", async () => {
    const secret = "Anna Muster <anna@example.org>";
    const body = JSON.stringify({
      goals: [{ id: secret, rank: secret, pursued: secret, [secret]: 1 }],
      actors: [{ ...actor, goals: [secret], stage: secret, due: secret, owner: secret }],
      upkeep: secret,
      today: secret,
      [secret]: secret,
    });
    const { status, issues } = await refusal(body);
    expect(status).toBe(422);
    expect(issues.length).toBeGreaterThan(9);
    expect(JSON.stringify(issues)).not.toMatch(/anna|muster/i);
  });
  it("with at most 50 places", async () => {
    const keys = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`key${index}`, 1]));
    expect((await refusal({ ...request, ...keys })).issues).toHaveLength(50);
    const goals = Array.from({ length: 60 }, (_, index) => ({ ...goal, id: `g${index}`, rank: 0 }));
    expect((await refusal({ ...request, goals })).issues).toHaveLength(50);
  });
});
