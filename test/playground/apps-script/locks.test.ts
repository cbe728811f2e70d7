import { afterEach, describe, expect, it } from "vitest";
import { startAppsScript } from "../../../playground/apps-script/index.ts";
import { type Playground, type PlaygroundOptions, startPlayground } from "../../support/headless.ts";

let open: Playground[] = [];
afterEach(() => {
  for (const playground of open) playground.dispose();
  open = [];
});

const MANIFEST = { timeZone: "Europe/Berlin" };
const CODE = `
var lock = LockService.getDocumentLock();
function within() {
  var taken = lock.tryLock(0);
  UrlFetchApp.fetch("https://worker.example/");
  return [taken, lock.hasLock()];
}
function released() { lock.tryLock(0); lock.releaseLock(); return UrlFetchApp.fetch("https://worker.example/").getContentText(); }
function thrown() { lock.tryLock(0); throw new Error("Abbruch"); }
function free(kind) {
  var mine = LockService["get" + (kind || "Document") + "Lock"]();
  return [mine.hasLock(), mine.tryLock(10), mine.hasLock()];
}
function twice() { return [lock.tryLock(0), LockService.getDocumentLock().tryLock(0), LockService.getDocumentLock().hasLock()]; }
function foreign() { lock.releaseLock(); return lock.tryLock(0); }
function wait() { lock.waitLock(10); return true; }
function none() { return [LockService.getDocumentLock(), PropertiesService.getDocumentProperties(), LockService.getScriptLock().tryLock(0)]; }
function wrong() { lock.tryLock(); }`;

/** Two people's add-ons on one workbook; `meanwhile` runs as the second person's while the first one's run waits for its answer. */
async function startTwo(meanwhile: string, ...args: unknown[]) {
  const results: unknown[] = [];
  const first = await start({
    code: CODE,
    host: {
      fetch() {
        results.push(second.run(meanwhile, ...args));
        return { status: 200, headers: {}, body: JSON.stringify(results.at(-1)) };
      },
    },
  });
  const { api, workbook, host } = first;
  const bundle = { code: CODE, files: {}, manifest: MANIFEST };
  const second = startAppsScript({
    api,
    workbook,
    bundle,
    host: { ...host, user: { ...host.user, email: "b@example.org" } },
  });
  return { first: first.script, second, results };
}

async function start(options: PlaygroundOptions): Promise<Playground> {
  const playground = await startPlayground({ manifest: MANIFEST, ...options });
  open.push(playground);
  return playground;
}

/** developers.google.com/apps-script/reference/lock/lock */
describe("a lock", () => {
  it("is not given while another run holds it, which keeps it", async () => {
    const { first, results } = await startTwo("free");
    expect([first.run("within"), results]).toEqual([[true, true], [[false, false, false]]]);
  });

  it("cannot be released by a run that does not hold it", async () => {
    const { first, results } = await startTwo("foreign");
    expect([first.run("within"), results]).toEqual([[true, true], [false]]);
  });

  it("throws after the time that waitLock was given", async () => {
    const { first } = await startTwo("wait");
    expect(() => first.run("within")).toThrow("Lock timeout: another process was holding the lock for too long.");
  });

  it.each([
    ["free", "[false,true,true]"],
    ["wait", "true"],
  ])("can be taken again once it is released: %s", async (name, body) => {
    const { first } = await startTwo(name);
    expect(first.run("released")).toBe(body);
  });

  it.each(["within", "thrown"])("is released when the run ends: %s", async (name) => {
    const { first, second } = await startTwo("free");
    const run = () => first.run(name);
    if (name === "thrown") expect(run).toThrow("Abbruch");
    else run();
    expect(second.run("free")).toEqual([false, true, true]);
  });

  it.each(["Script", "User"])("of the document leaves the other free: %s", async (kind) => {
    const { first, results } = await startTwo("free", kind);
    first.run("within");
    expect(results).toEqual([[false, true, true]]);
  });

  it("can be taken twice by the run that holds it", async () => {
    const { script } = await start({ code: CODE });
    expect(script.run("twice")).toEqual([true, true, true]);
  });

  it("is null outside a document, as its properties are, and the script's is not", async () => {
    const { script } = await start({ code: CODE, host: { outsideDocument: true } });
    expect(script.run("none")).toEqual([null, null, true]);
  });

  it("needs the milliseconds to wait", async () => {
    const { script } = await start({ code: CODE });
    expect(() => script.run("wrong")).toThrow("don't match the method signature");
  });
});
