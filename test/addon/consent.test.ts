import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { DeliveryView, SidebarState } from "../../addon/sidebar/state.ts";
import type { Message } from "../../playground/server/message.ts";
import { openLine } from "../support/worker-line.ts";
import { type Desk, openDesk } from "./desk.ts";

// Somebody with a private address is invited, says yes on the phone, and gets the summary. The tests follow on each other.

const PRIVATE = "vorsitz@privat.example.com";
const BUTTON = /<form method="post"/;

let line: Awaited<ReturnType<typeof openLine>>;
let desk: Desk;
let link: string;

beforeAll(async () => {
  line = await openLine();
  desk = await openDesk(line);
  desk.press("prepare");
  desk.press("loadSample");
  await desk.type(["Team", "E-Mail", "Vorsitz"], PRIVATE);
}, 90_000);
afterAll(() => line?.close());

const mails = async (): Promise<Message[]> => {
  const all: Message[] = await (await fetch(`${line.url}/playground/mailbox`)).json();
  return all.filter(({ envelope }) => envelope.to.includes(PRIVATE));
};
const arrived = (count: number) =>
  vi.waitFor(
    async () => {
      const all = await mails();
      expect(all).toHaveLength(count);
      return all;
    },
    { timeout: 30_000, interval: 250 },
  );
const says = ({ invitations }: SidebarState) => invitations?.find(({ name }) => name === "Vorsitz")?.says;

test("the team is invited: one short mail to the private address, none to the others", async () => {
  expect(says(desk.press("inviteTeam"))).toContain("bitte jetzt auf dem Handy bestätigen");
  const [mail] = await arrived(1);
  expect(mail?.text).toContain("Stimmen der Vielfalt Musterstadt e. V.");
  expect(mail?.text).not.toContain("Ratsfraktion");
  link = /https?:\S+\/confirm\S+/.exec(mail?.text ?? "")?.[0] ?? "";
  expect(link).not.toBe("");
});

test("invited again, nobody is asked twice", async () => {
  expect(says(desk.press("inviteTeam"))).toMatch(
    /^Noch nicht bestätigt\. Noch einmal fragen geht ab \d\d\.\d\d\.\d{4}\.$/,
  );
  expect(await mails()).toHaveLength(1);
});

test("before anything is sent the preview says for whom it waits, and since when", () => {
  const { message, summaries } = desk.press("previewSummaries");
  expect(message?.text).toBe("5 E-Mails sind vorbereitet. Noch ist nichts gesendet. Eine wartet auf „Ja, bitte“.");
  const others = Array(4).fill(["at_once", null]);
  const today = new Date().toISOString().slice(0, 10);
  expect(summaries?.mails.map(({ prospect, askedOn }) => [prospect, askedOn])).toEqual([["waits", today], ...others]);
});

test("the summary waits for the answer, and the sheet shows it", () => {
  const { message, delivery } = desk.press("sendSummaries");
  expect(message?.text).toContain("4 E-Mails sind unterwegs.");
  expect(delivery?.mails.find(({ name }) => name === "Vorsitz")?.state).toBe("awaiting_confirmation");
});

test("looking at the link changes nothing, as mail scanners look", async () => {
  const page = await (await fetch(link)).text();
  expect(page).toMatch(BUTTON);
  expect(says(desk.press("inviteTeam"))).toContain("Noch nicht bestätigt.");
});

test("with a yes the summary goes out, and the team sees it", async () => {
  const answered = await fetch(link, { method: "POST" });
  expect(answered.status).toBe(200);
  expect(await answered.text()).not.toMatch(BUTTON);
  const [, summary] = await arrived(2);
  expect(summary?.text).toContain("Ratsfraktion A");
  expect(says(desk.press("inviteTeam"))).toBe("Hat bestätigt.");
  expect(desk.press("previewSummaries").summaries?.mails[0]).toMatchObject({ unchanged: true, prospect: "at_once" });
});

test("everything on the server is forgotten at the press of a button, after a question", () => {
  const { script, shown } = desk.playground;
  shown.answers.push("YES");
  script.run("forgetServerData");
  expect(shown.alerts.at(-1)?.message).toContain("Alles löschen, was der Server zu dieser Tabelle hält?");
  expect(shown.toasts.at(-1)?.message).toContain("Der Server hat alles zu dieser Tabelle gelöscht.");
  const { batch } = desk.press("sendSummaries").delivery ?? {};
  const anew = script.runFromClient("sidebarDelivery", [batch]) as DeliveryView;
  expect(anew.mails).toHaveLength(5);
});
