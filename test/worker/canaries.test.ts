import { exports } from "cloudflare:workers";
import { expect, it, vi } from "vitest";
import { gap } from "./mail/sample.ts";
import { newWorkbook, ownerAt, received, request } from "./routes/workbook.ts";

/** Stands in every name, address, text, id and link of this test. */
const CANARY = /kanari/i;

it("no name, address or text gets into the log, whatever is asked and however it ends", async () => {
  const levels = ["log", "info", "warn", "error", "debug"] as const;
  const spies = levels.map((level) => vi.spyOn(console, level).mockReturnValue());
  const workbook = newWorkbook();
  const fields = { name: "Kanari", gaps: [gap("kanari", { actor: "Kanarienamt", how: "Kanari fragen" })] };
  const { id } = ownerAt("kanari");
  const readers = [
    ownerAt("kanari", fields),
    ownerAt("refused-550.kanari", fields),
    ownerAt("once-dies-after-dot.kanari", fields),
    ownerAt("kanari", { ...fields, email: `kanari.${id}@elsewhere.example.com` }),
  ];
  const { meeting } = workbook.body([]);
  const { batch } = await workbook.send(readers, { meeting: { ...meeting, association: "Kanarienverein" } });
  await workbook.settle(batch, [
    { state: "sent" },
    { state: "failed" },
    { state: "unclear" },
    { state: "awaiting_confirmation" },
  ]);
  const stranger = readers[3];
  await vi.waitFor(async () => expect(stranger && (await received(stranger))).toHaveLength(1));
  const [mail] = stranger ? await received(stranger) : [];
  for (const link of (mail?.text ?? "").match(/https:\/\/netz\.example\.org\S+/g) ?? [])
    for (const method of ["GET", "POST"]) await exports.default.fetch(new Request(`${link}&kanari`, { method }));
  const bad = ownerAt("kanari", { name: "Kanari\r\n", email: "kanari\u202e@example.org" });
  expect((await workbook.post([bad])).status).toBe(422);
  expect((await request("/v1/kanari?kanari=kanari")).status).toBe(404);
  expect((await request("/v1/workbooks/kanari/summaries/kanari", { key: workbook.key })).status).toBe(404);
  expect((await request("/v1/summaries", { method: "POST", body: "kanari" })).status).toBe(422);
  expect((await request(workbook.path, { method: "DELETE", key: workbook.key })).status).toBe(204);

  const lines = spies.flatMap((spy) => spy.mock.calls.map((line) => line.join(" ")));
  for (const spy of spies) spy.mockRestore();
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => CANARY.test(line))).toEqual([]);
  expect(lines.filter((line) => line.includes("@"))).toEqual([]);
});

it("no word of a mail server gets into the log, nor whom it refused", async () => {
  const lines: unknown[] = [];
  for (const method of ["log", "info", "warn", "error", "debug"] as const)
    vi.spyOn(console, method).mockImplementation((...line) => void lines.push(...line));
  const { send, settle } = newWorkbook();
  const readers = ["refused-550", "rejects", "dies-at-rcpt", "dies-after-dot", "anna"].map((name) => ownerAt(name));
  const { batch } = await send(readers);
  const states = ["failed", "failed", "pending", "unclear", "sent"] as const;
  await settle(
    batch,
    states.map((state) => (state === "pending" ? { state, problem: "connection_lost" } : { state })),
  );
  vi.restoreAllMocks();
  expect(lines.length).toBeGreaterThan(0); // the request log, at least
  expect(lines.join("\n")).not.toMatch(/@|anna|Vorsitz|Ratsfraktion|Stimmen|secret-words|refused-550/);
});
