import fc from "fast-check";
import PostalMime from "postal-mime";
import { expect, it } from "vitest";
import { EmailAddress, Name } from "../../../model/contract/fields.ts";
import { composeMessage } from "../../../worker/mail/compose.ts";
import { renderConfirmation } from "../../../worker/mail/render-confirmation.ts";
import { type MailContent, renderSummary } from "../../../worker/mail/render-summary.ts";
import { gap, owner, summariesRequest, upkeep } from "./sample.ts";

const STOP = "https://netz.example.org/unsubscribe?token=stop";
const YES = "https://netz.example.org/confirm?token=yes";
const SHEET = summariesRequest().meeting.sheetUrl;

/** What breaks out of a header, a tag, an attribute, a calendar line, a MIME part, a message or a cell, if anything does. */
const FRAGMENTS = [
  "\r\nBcc: evil@evil.example\r\n\r\n",
  "\nSubject: evil",
  "\r\n.\r\n",
  "\u2028Reply-To: evil@evil.example",
  "\u0085",
  "\u0000",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</td></tr></table><a href='https://evil.example'>hier</a>",
  "<!--",
  "&lt;b&gt;",
  "=?utf-8?Q?=0D=0ABcc:_evil@evil.example?=",
  "=0D=0ABcc: evil@evil.example",
  '=HYPERLINK("https://evil.example")',
  "https://evil.example/x",
  "www.evil.example",
  "evil@evil.example",
  "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:https://evil.example",
  "\\n;,:",
  "--=_NextPart",
  "\u202egro.live",
  "\u2066",
  "\ud83d",
  "👩‍👩‍👧",
  "مكتب",
  " ",
  "a",
];
const hostile = fc.string({ unit: fc.constantFrom(...FRAGMENTS), minLength: 1, maxLength: 6 });
const text = hostile.map((any) => any.slice(0, 500));
/** A name that the contract lets through. */
const name = hostile.map((any) => any.slice(0, 200)).filter((any) => Name.safeParse(any).success);

const HEADERS = [
  ...["from", "to", "reply-to", "subject", "message-id", "date", "mime-version", "content-type"],
  ...["auto-submitted", "content-language", "list-unsubscribe", "list-unsubscribe-post"],
];
const TAGS = new Set("html head meta title style body div table tbody tr td h1 h2 h3 p br ol li bdi a".split(" "));

/** Every tag of a page, and where its links lead. */
async function markupOf(html: string) {
  const tags = new Set<string>();
  const links = new Set<string>();
  const reader = new HTMLRewriter().on("*", {
    element(element) {
      tags.add(element.tagName);
      for (const [attribute = "", value = ""] of element.attributes) {
        if (attribute === "href") links.add(value.replaceAll("&amp;", "&"));
        else if (/^on|^src$|^action$/.test(attribute)) tags.add(attribute);
      }
    },
  });
  await reader.transform(new Response(html)).text();
  return { tags: [...tags], links: [...links] };
}

async function check(content: MailContent, links: string[]) {
  const { subject, language, html, text, calendar } = content;
  const mail = { subject, language, html, text, calendar, id: "m1", to: "a@example.org", from: "f@example.org" };
  const source = await composeMessage({ ...mail, replyTo: "r@example.org", stopUrl: STOP, date: new Date(0) });
  const parsed = await PostalMime.parse(source);
  expect([...new Set(parsed.headers.map(({ key }) => key))].filter((key) => !HEADERS.includes(key))).toEqual([]);
  expect(parsed.headers).toHaveLength(new Set(parsed.headers.map(({ key }) => key)).size); // each once
  expect([parsed.to, parsed.replyTo, parsed.bcc, parsed.cc]).toEqual([
    [{ address: "a@example.org", name: "" }],
    [{ address: "r@example.org", name: "" }],
    undefined,
    undefined,
  ]);
  expect(parsed.from).toEqual({ address: "f@example.org", name: "Netzwerkstrategie" });
  expect(parsed.attachments.map(({ filename }) => filename)).toEqual(calendar ? ["netzwerk-aufgaben.ics"] : []);
  expect(parsed.html?.replaceAll("\r\n", "\n").trim()).toBe(html.trim());
  expect(parsed.text?.replaceAll("\r\n", "\n").trim()).toBe(text.trim());
  const markup = await markupOf(html);
  expect(markup.tags.filter((tag) => !TAGS.has(tag))).toEqual([]);
  expect(markup.links.filter((link) => !links.includes(link))).toEqual([]);
  const plain = links.reduce((rest, link) => rest.replaceAll(link, ""), text);
  expect(plain).not.toMatch(/\b[a-z]+:\/\/\S|\bwww\.\w|\w@\w/i);
  expect(plain.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
  const lines = (calendar?.content ?? "").replaceAll("\r\n ", "").split("\r\n");
  expect(lines.filter((line) => /^(ATTACH|ORGANIZER|ATTENDEE|URL|END:VCALENDAR.|[^A-Z])/.test(line))).toEqual([]);
  expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(calendar ? 2 : 0);
}

it("whatever stands in a sheet, a summary is one mail with our headers, our links, our files and no markup of theirs", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(name, { minLength: 3, maxLength: 3 }),
      fc.array(text, { minLength: 5, maxLength: 5 }),
      async (names, texts) => {
        const [own = "", association = "", contact = ""] = names;
        const [actor = "a", purpose = "", how = "", other = "a", measure = ""] = texts;
        const reader = owner("o1", {
          name: own,
          gaps: [gap("g1", { actor, purpose, how, due: "2026-04-15" })],
          upkeep: [upkeep("u1", { actor: other, measure, next: "2026-04-20", intervalDays: 30 })],
        });
        const { meeting, ...rest } = summariesRequest({ owners: [reader] });
        const request = { ...rest, meeting: { ...meeting, association, contact: { name: contact, email: null } } };
        const content = renderSummary(request, reader, {
          occasion: "meeting",
          now: new Date(0),
          uid: ({ id }) => `${id}@netz.example.org`,
          stopUrl: STOP,
          repliesToContact: true,
        });
        expect(content?.subject).toBe("Ihre Netzwerk-Aufgaben: 1 Kontakt aufbauen, 1 pflegen (Treffen am 12.03.)");
        if (content) await check(content, [STOP, SHEET]);
      },
    ),
    { numRuns: 150 },
  );
});

it("nor is a confirmation mail anything else, and it says little of what was typed", async () => {
  await fc.assert(
    fc.asyncProperty(name, name, name, async (own, association, contact) => {
      const content = renderConfirmation({
        language: "de",
        name: own,
        association,
        contact: { name: contact, repliesTo: true },
        confirmUrl: YES,
        stopUrl: STOP,
        until: "2026-04-12",
      });
      expect(content.subject).toBe("Bitte bestätigen: Ihre Netzwerk-Aufgaben per E-Mail?");
      expect(content.text.length).toBeLessThan(1_600);
      await check(content, [STOP, YES]);
    }),
    { numRuns: 150 },
  );
});

it("the contract refuses, and does not strip, what cannot be seen or ends a line", () => {
  for (const code of [
    0, 9, 10, 13, 0x1b, 0x7f, 0x85, 0x9f, 0x61c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2069,
  ]) {
    const character = String.fromCodePoint(code);
    for (const any of [`${character}a`, `a${character}b`, `a${character}`]) {
      expect([code, Name.safeParse(any).success]).toEqual([code, false]);
      expect([code, EmailAddress.safeParse(`${any}@example.org`).success]).toEqual([code, false]);
      expect([code, EmailAddress.safeParse(`a@${any}.org`).success]).toEqual([code, false]);
    }
  }
});
