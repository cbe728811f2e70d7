import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Visit, visit } from "./visit.ts";

let opened: Visit;
let page: Page;

beforeAll(async () => {
  opened = await visit();
  page = opened.page;
  // Not by import() in `evaluate`: Vitest rewrites that one.
  await page.addScriptTag({
    type: "module",
    content: 'import { createHtmlFrame } from "/html/html-frame.ts"; window.createHtmlFrame = createHtmlFrame;',
  });
  await page.waitForFunction(() => "createHtmlFrame" in window);
});
afterAll(() => opened?.close());

/** A frame over functions of the test's own: `echo` returns its argument, `fail` throws, `secret_` is hidden. */
beforeEach(async () => {
  await page.evaluate(async () => {
    const createHtmlFrame = Reflect.get(window, "createHtmlFrame");
    const noted: unknown[] = [];
    const { frame } = createHtmlFrame(
      "Probe",
      "<!doctype html><html><head></head><body><form><input name='wer' value='Anna'></form></body></html>",
      {
        functions: ["echo", "fail", "wait", "secret_"],
        call: async (name: string, args: unknown[]) => {
          if (name === "wait") {
            noted.push(args[0]);
            await new Promise((resolve) => window.addEventListener(`go on ${args[0]}`, resolve, { once: true }));
          }
          if (name === "fail") throw new Error("Die Tabelle „1 Ziele“ fehlt.");
          return args[0];
        },
        focusSheet: () => noted.push("focus"),
        fault: (error: unknown) => noted.push(error),
      },
      { close: () => noted.push("close"), resize: (size: unknown) => noted.push(size) },
    );
    frame.id = "probe";
    document.getElementById("probe")?.remove();
    document.body.append(frame);
    Object.assign(window, { noted });
    await new Promise((resolve) => frame.addEventListener("load", resolve));
  });
});

/** Runs a body inside the frame, where `run` is `google.script.run` and `done` ends it. */
const inFrame = (body: string) =>
  page
    .frameLocator("#probe")
    .locator("body")
    .evaluate(
      (_, source) =>
        new Promise((done) =>
          new Function("run", "host", "done", source)(
            Reflect.get(window, "google").script.run,
            Reflect.get(window, "google").script.host,
            done,
          ),
        ),
      body,
    );
const noted = () => page.evaluate(() => Reflect.get(window, "noted"));

it("carries plain values there and back, with the user object", async () => {
  const value = { list: [1, "zwei", true, null], inner: { ä: "ö" } };
  const body = `run.withUserObject("wer").withSuccessHandler((result, user) => done({ result, user })).echo(${JSON.stringify(value)})`;
  expect(await inFrame(body)).toEqual({ result: value, user: "wer" });
});

it("answers later, never at once", async () => {
  expect(await inFrame("let now = true; run.withSuccessHandler(() => done(now)).echo(1); now = false;")).toBe(false);
});

it("hands an exception to the failure handler", async () => {
  const body =
    "run.withFailureHandler((error, user) => done([error instanceof Error, error.message, user])).withUserObject(7).fail()";
  expect(await inFrame(body)).toEqual([true, "Die Tabelle „1 Ziele“ fehlt.", 7]);
});

it("shows an exception that no handler takes", async () => {
  await inFrame("run.fail(); run.withSuccessHandler(done).echo(1)");
  expect(await noted()).toEqual(["Die Tabelle „1 Ziele“ fehlt."]);
});

it.each([
  "new Date()",
  "{ a: [new Date()] }",
  "() => 1",
  "Symbol()",
  "1n",
  "document.body",
  "new Map()",
  "(() => { const list = []; list.push({ list }); return list; })()",
])("refuses %s as an argument", async (value) => {
  const body = `try { run.echo(${value}); done("taken") } catch (error) { done(error.message) }`;
  expect(await inFrame(body)).toMatch(/^Failed due to illegal value in property: /);
});

it("makes null of what is undefined in a list, and leaves it out of an object", async () => {
  const body = "run.withSuccessHandler(done).echo({ list: [undefined, , 1], nothing: undefined })";
  expect(await inFrame(body)).toEqual({ list: [null, null, 1] });
});

it("takes the same object twice, side by side", async () => {
  const body = "const one = { a: 1 }; run.withSuccessHandler(done).echo([one, one])";
  expect(await inFrame(body)).toEqual([{ a: 1 }, { a: 1 }]);
});

it("runs ten calls at a time; the eleventh waits until one has ended", async () => {
  const before = inFrame(
    "let ended = 0; for (let n = 1; n <= 11; n++) run.withSuccessHandler(() => { if (++ended === 11) done(ended); }).wait(n);",
  );
  const ten = Array.from({ length: 10 }, (_, index) => index + 1);
  await page.waitForFunction(() => Reflect.get(window, "noted").length >= 10);
  // A message of the frame's own, sent after the eleventh call: when it has come, the eleventh would have, too.
  await inFrame("host.setWidth(1); done()");
  expect(await noted()).toEqual([...ten, { width: 1 }]);
  await page.evaluate(() => window.dispatchEvent(new Event("go on 3")));
  await page.waitForFunction(() => Reflect.get(window, "noted").includes(11));
  await page.evaluate(() => {
    for (let n = 1; n <= 11; n++) window.dispatchEvent(new Event(`go on ${n}`));
  });
  expect(await before).toBe(11);
});

it("takes a form as the only argument", async () => {
  expect(await inFrame('run.withSuccessHandler(done).echo(document.querySelector("form"))')).toEqual({ wer: "Anna" });
});

it("knows the add-on's functions, and not the hidden ones", async () => {
  expect(await inFrame("done([typeof run.echo, typeof run.secret_, typeof run.other])")).toEqual([
    "function",
    "undefined",
    "undefined",
  ]);
});

it("knows where the page around it comes from", async () => {
  expect(await inFrame("done(host.origin)")).toBe(opened.url);
});

it("says that it carries no files", async () => {
  const body = `const form = document.querySelector("form");
    form.insertAdjacentHTML("beforeend", "<input type='file' name='datei'>");
    try { run.echo(form); done("taken") } catch (error) { done(error.message) }`;
  expect(await inFrame(body)).toBe("A form with files is not in the stand-in");
});

it("asks the page to close, resize and focus", async () => {
  await inFrame(
    "host.setWidth(400); host.setHeight(300); host.editor.focus(); host.close(); run.withSuccessHandler(done).echo(1)",
  );
  expect(await noted()).toEqual([{ width: 400 }, { height: 300 }, "focus", "close"]);
});

it("cannot reach the page around it", async () => {
  expect(await inFrame("try { done(String(parent.document)) } catch (error) { done(error.name) }")).toBe(
    "SecurityError",
  );
  expect(opened.faults).toEqual([]);
});
