import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unknownIn, watchFormulas } from "../../../playground/univer/unknown-formulas.ts";
import { type Playground, startPlayground } from "../../support/headless.ts";

const knows = (name: string) => ["SUM", "IF"].includes(name);

describe("what the engine does not know in a formula", () => {
  it.each([
    ["=SUM(A1,A2)", []],
    ["=sum(A1)", []],
    ["=SUMME(A1)", ["SUMME"]],
    ["=IF(ISTLEER(A1),QUERY(B:B),istleer(C1))", ["ISTLEER", "QUERY"]],
    ["=SUM(A1;A2)", [";"]],
    ["=WENN(A1>0;1;2)", ["WENN", ";"]],
    ["=SUM({1;2})", []],
    ['=A1&"; NIX("', []],
    ["='Blatt (alt); 2'!A1", []],
    ["=GRÖSSTE.ZAHL(A1)", ["GRÖSSTE.ZAHL"]],
    ["=(A1+B1)*2", []],
  ])("%s", (formula, unknown) => expect(unknownIn(formula, knows)).toEqual(unknown));
});

describe("a formula that the engine cannot work out", () => {
  const told: [string, readonly string[]][] = [];
  let playground: Playground;
  beforeAll(async () => {
    const code = `function write(a1, formulas) { SpreadsheetApp.getActiveSheet().getRange(a1).setFormulas(formulas); }
      function read(a1) { return SpreadsheetApp.getActiveSheet().getRange(a1).getFormulas(); }`;
    playground = await startPlayground({ code });
    const { univer, workbook } = playground;
    watchFormulas(univer.__getInjector(), workbook, (...notice) => told.push(notice));
  });
  afterAll(() => playground.dispose());

  it("is kept as it is, and told once for all that is written in one go", async () => {
    const formulas = [["=SUM(1,2)"], ['=QUERY(A1:A3;"select A")'], ["=SUMME(A1)"]];
    playground.script.run("write", "B1:B3", formulas);
    await playground.script.settle();
    expect(told).toEqual([["B2", ["QUERY", ";"]]]);
    expect(playground.script.run("read", "B1:B3")).toEqual(formulas);
  });

  it("is told of where a person types it, and nothing of one that works", async () => {
    told.length = 0;
    await playground.type("Tabellenblatt1", "C1", "=SUM(1,2)");
    await playground.type("Tabellenblatt1", "C2", "=HEUTE()");
    expect(told).toEqual([["C2", ["HEUTE"]]]);
  });
});
