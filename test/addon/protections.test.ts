import { beforeAll, expect, test } from "vitest";
import { texts } from "../../addon/text/index.ts";
import { type Playground, startPlayground } from "../support/headless.ts";

// "Auswertung" and "Verlauf" ask before people edit them, and Google's list of protected sheets says why.

const SENTENCE = texts.de.prepare.protection;

let made: Playground;
beforeAll(async () => {
  made = await startPlayground();
  made.script.run("prepareTabs");
});

const protectionsOf = ({ script }: Playground) =>
  script.save().state.protections.map(({ description, warningOnly }) => [description, warningOnly]);

/** What becomes of these descriptions when the tabs are prepared again. */
async function preparedAgain(...descriptions: string[]) {
  const saved = made.script.save();
  const protections = saved.state.protections.map((each, index) => ({
    ...each,
    description: descriptions[index] ?? "",
  }));
  const state = { ...saved, state: { ...saved.state, protections } };
  const playground = await startPlayground({ snapshot: made.workbook.save(), state });
  playground.script.run("prepareTabs");
  return protectionsOf(playground).map(([description]) => description);
}

test("the sheets that the add-on writes, and no others, warn before they are edited", () => {
  expect(protectionsOf(made)).toEqual([
    [SENTENCE, true],
    [SENTENCE, true],
  ]);
  made.script.run("prepareTabs");
  expect(protectionsOf(made)).toHaveLength(2);
});

test("what an earlier version wrote, or another language, is brought up to date", async () => {
  expect(await preparedAgain("Netzwerkstrategie", texts.en.prepare.protection)).toEqual([SENTENCE, SENTENCE]);
});

test("what people wrote there themselves stays", async () => {
  expect(await preparedAgain("Nur der Vorstand", "")).toEqual(["Nur der Vorstand", ""]);
});
