import { expect, it } from "vitest";
import { gap } from "../mail/sample.ts";
import { newWorkbook, ownerAt, received } from "./workbook.ts";

const due = (day: string) => ({ gaps: [gap("g", { actor: "Ratsfraktion A", due: day })] });
const MONDAY = "2026-03-16";

it("goes out once per owner and calendar week, whatever changes meanwhile", async () => {
  const { remind, settle } = newWorkbook();
  const anna = ownerAt("anna", due(MONDAY));
  const first = await remind([anna], { today: MONDAY });
  expect(first).toMatchObject({ accepted: 1, duplicate: 0, refused: [] });
  await settle(first.batch, [{ state: "sent" }]);
  const changed = { ...anna, ...due("2026-03-20") };
  expect(await remind([changed], { today: "2026-03-22" })).toMatchObject({ accepted: 0, duplicate: 1 });
  const next = await remind([changed], { today: "2026-03-23" });
  expect(next.accepted).toBe(1);
  await settle(next.batch, [{ state: "sent" }]);
  expect((await received(anna)).map(({ subject }) => subject)).toEqual([
    "Erinnerung: 1 Netzwerk-Aufgabe diese Woche",
    "Erinnerung: 1 Netzwerk-Aufgabe diese Woche, davon 1 überfällig",
  ]);
});

it("is another mail than the summary of the same tasks", async () => {
  const { remind, send } = newWorkbook();
  const anna = ownerAt("anna", due(MONDAY));
  expect((await send([anna], { today: MONDAY })).accepted).toBe(1);
  expect((await remind([anna], { today: MONDAY })).accepted).toBe(1);
});

it("is not due where nothing is due, and then may still come in the same week", async () => {
  const { remind } = newWorkbook();
  const anna = ownerAt("anna", due("2026-04-30"));
  expect(await remind([anna], { today: MONDAY })).toMatchObject({
    accepted: 0,
    refused: [{ owner: anna.id, reason: "nothing_to_send" }],
  });
  expect((await remind([{ ...anna, ...due("2026-03-18") }], { today: "2026-03-17" })).accepted).toBe(1);
});
