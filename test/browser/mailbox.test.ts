import { createTransport } from "nodemailer";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Visit, visit } from "./visit.ts";

let opened: Visit;
let page: Page;

const mail = (url: string) => ({
  from: "Stimmen der Vielfalt <netzwerk@example.org>",
  to: "vorsitz@example.org",
  replyTo: "fragen@example.org",
  subject: "Ihre Netzwerk-Aufgaben: Förderung",
  text: "Guten Tag Vorsitz, nur Text.",
  html: `<h1>Guten Tag Vorsitz</h1><a href="${url}/healthz">Keine weiteren E-Mails</a><script>document.title="x"</script>`,
  attachments: [{ filename: "termine.ics", content: "SUMMARY:Grüße", contentType: "text/calendar; charset=utf-8" }],
});
const mailbox = () => page.getByRole("complementary", { name: "Postfach (lokal)" });
const openMailbox = () => page.getByRole("button", { name: /^Postfach \(lokal\)/ }).click();

async function send(subject = mail("").subject) {
  const reply = await fetch(`${opened.url}/playground/mailbox`);
  await createTransport(reply.headers.get("x-smtp-url") ?? "").sendMail({ ...mail(opened.url), subject });
}

const clear = () => fetch(`${opened.url}/playground/mailbox`, { method: "DELETE" });

beforeAll(async () => {
  opened = await visit();
  page = opened.page;
  await clear();
});
afterAll(() => opened?.close());
/** Closes the mailbox, empties it, and waits until the page has seen that. */
afterEach(async () => {
  await page.keyboard.press("Escape");
  await clear();
  await openMailbox();
  await mailbox().getByText("Noch keine E-Mails.").waitFor();
  await page.keyboard.press("Escape");
});

it("explains itself while it is empty, and closes with Escape", async () => {
  await openMailbox();
  await mailbox().getByText("Noch keine E-Mails.").waitFor();
  await page.keyboard.press("Escape");
  expect(await mailbox().isVisible()).toBe(false);
});

it("counts a new mail by itself until it is opened", async () => {
  await send();
  await page.locator("#unread").getByText("1", { exact: true }).waitFor();
  await openMailbox();
  await mailbox()
    .getByRole("button", { name: /vorsitz@example.org/ })
    .click();
  expect(await page.locator("#unread").isVisible()).toBe(false);
});

it("shows each view of a mail", async () => {
  await send();
  await openMailbox();
  await mailbox()
    .getByRole("button", { name: /^Ungelesen: vorsitz@example.org.*Förderung$/s })
    .click();
  const article = mailbox().getByRole("article");
  expect(await article.locator("dl").textContent()).toContain("fragen@example.org");

  await article.frameLocator("iframe").getByRole("heading", { name: "Guten Tag Vorsitz" }).waitFor();
  const [stop] = await Promise.all([
    opened.context.waitForEvent("page"),
    article.frameLocator("iframe").getByRole("link", { name: "Keine weiteren E-Mails" }).click(),
  ]);
  await stop.waitForLoadState();
  expect(stop.url()).toBe(`${opened.url}/healthz`);

  await article.getByRole("tab", { name: "Ansicht" }).focus();
  await page.keyboard.press("ArrowRight");
  expect(await article.getByRole("tabpanel").textContent()).toContain("nur Text");
  await page.keyboard.press("ArrowRight");
  expect(await article.getByRole("tab", { name: "Anhänge (1)" }).getAttribute("aria-selected")).toBe("true");
  expect(await article.getByRole("tabpanel").textContent()).toContain("SUMMARY:Grüße");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    article.getByRole("link", { name: "termine.ics herunterladen" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("termine.ics");
  await page.getByRole("tab", { name: "Quelltext" }).click();
  expect(await article.getByRole("tabpanel").textContent()).toContain("Reply-To: fragen@example.org");
  expect(opened.faults.filter((fault) => !/sandboxed|script/i.test(fault))).toEqual([]); // the mail's script is refused, and said so
});

it("is emptied after asking", async () => {
  await send("eins");
  await send("zwei");
  await openMailbox();
  await mailbox().getByText("zwei").waitFor();
  expect(await mailbox().getByRole("listitem").count()).toBe(2);
  page.once("dialog", (dialog) => dialog.dismiss());
  await mailbox().getByRole("button", { name: "Postfach leeren" }).click();
  expect(await mailbox().getByRole("listitem").count()).toBe(2);
  page.once("dialog", (dialog) => dialog.accept());
  await mailbox().getByRole("button", { name: "Postfach leeren" }).click();
  await mailbox().getByText("Noch keine E-Mails.").waitFor();
  expect(await (await fetch(`${opened.url}/playground/mailbox`)).json()).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await mailbox().isVisible()).toBe(false);
});
