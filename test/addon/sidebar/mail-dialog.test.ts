import { describe, expect, it } from "vitest";
import { mailDialog } from "../../../addon/sidebar/mail-dialog.ts";
import { mailOf } from "../../../addon/sidebar/mail-of.ts";
import type { Mail } from "../../../addon/sidebar/state.ts";

const mail: Mail = {
  owner: "t1",
  name: "Vorsitz",
  to: "vorsitz@example.org",
  from: "Netzwerk <netzwerk@example.org>",
  replyTo: null,
  subject: '<img src=x onerror=alert(1)> & "Aufgaben"',
  html: "<p>Guten Tag</p></iframe>\"'<script>alert(1)</script>",
  text: "</pre><script>alert(1)</script>",
  calendar: "BEGIN:VCALENDAR",
  unchanged: false,
  prospect: "at_once",
  askedOn: null,
};

describe("the dialog that shows a mail", () => {
  it("lets nothing of the mail become markup of its own page", () => {
    const html = mailDialog(mail, "de");
    expect(html).not.toMatch(/<script|<img|<\/iframe>"|<\/pre><script/);
    expect(html.match(/<\/iframe>/g)).toHaveLength(1);
    expect(html).toContain(
      'srcdoc="&lt;base target=&quot;_blank&quot;&gt;&lt;p&gt;Guten Tag&lt;/p&gt;&lt;/iframe&gt;&quot;&#39;&lt;script&gt;',
    );
    expect(html).toContain("Netzwerk &lt;netzwerk@example.org&gt;");
  });

  it("gives the mail's own page no scripts", () =>
    expect(mailDialog(mail, "de")).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"'));

  it("opens the mail's links outside, and leaves its doctype the first word", () =>
    expect(mailDialog({ ...mail, html: "<!DOCTYPE html><html></html>" }, "de")).toContain(
      'srcdoc="&lt;!DOCTYPE html&gt;&lt;base target=&quot;_blank&quot;&gt;&lt;html&gt;',
    ));

  it.each([
    ["de", "Anhang", "netzwerk-aufgaben.ics"],
    ["en", "Attachment", "networking-tasks.ics"],
  ] as const)("names the attachment in %s, if there is one", (language, term, file) => {
    expect(mailDialog(mail, language)).toContain(`<dt>${term}</dt><dd>${file}</dd>`);
    expect(mailDialog({ ...mail, calendar: null }, language)).not.toContain(term);
  });
});

describe("what the page gives back as a mail", () => {
  it("is one if every field is as it should be", () => expect(mailOf(mail)).toEqual(mail));

  it.each([
    ["nothing", null],
    ["a text", "mail"],
    ["a mail without subject", { ...mail, subject: undefined }],
    ["HTML that is no text", { ...mail, html: { toString: "x" } }],
    ["a reply address that is a number", { ...mail, replyTo: 7 }],
    ["a mail with a fate of its own", { ...mail, prospect: "soon" }],
    ["a day that is a number", { ...mail, askedOn: 7 }],
    ["a mail of two megabytes", { ...mail, html: "x".repeat(2_000_000) }],
  ])("is none if it is %s", (_name, given) => expect(mailOf(given)).toBeNull());
});
