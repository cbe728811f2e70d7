import { describe, expect, it } from "vitest";
import type { SummaryOwner } from "../../../model/contract/summaries.ts";
import type { Occasion } from "../../../worker/mail/occasion.ts";
import { dark, light } from "../../../worker/mail/palette.ts";
import { renderSummary } from "../../../worker/mail/render-summary.ts";
import type { SummaryContext } from "../../../worker/mail/summary.ts";
import { chair, gap, office, owner, projects, summariesRequest, upkeep } from "./sample.ts";

const stopUrl = "https://netz.example.org/unsubscribe?token=abc";

function render(of: SummaryOwner, context: Partial<SummaryContext> = {}, occasion: Occasion = "meeting") {
  const options = {
    occasion,
    now: new Date("2026-03-13T10:00:00Z"),
    uid: (task: { id: string }) => `${task.id}@x`,
    stopUrl,
    repliesToContact: true,
  };
  const mail = renderSummary({ ...summariesRequest(), ...context }, of, options);
  if (!mail) throw new Error("nothing to send");
  return mail;
}

describe.each(["de", "en"] as const)("sample case A in %s", (language) => {
  it.each([chair, projects, office])("$name", async (of) => {
    const { subject, text, html } = render(of, { language });
    await expect(`${subject}\n\n${text}`).toMatchFileSnapshot(`golden/${of.id}.${language}.txt`);
    await expect(html).toMatchFileSnapshot(`golden/${of.id}.${language}.html`);
  });
});

describe("a reminder", () => {
  it.each(["de", "en"] as const)("to the chair in %s", async (language) => {
    const { subject, text, html } = render(chair, { language, today: "2026-04-10" }, "reminder");
    await expect(`${subject}\n\n${text}`).toMatchFileSnapshot(`golden/erinnerung.${language}.txt`);
    await expect(html).toMatchFileSnapshot(`golden/erinnerung.${language}.html`);
  });

  it("tells what is overdue or due within seven days, and nothing else", () => {
    const of = owner("o", {
      gaps: [
        gap("overdue", { due: "2026-03-12" }),
        gap("last-day", { due: "2026-03-20" }),
        gap("later", { due: "2026-03-21" }),
        gap("undated"),
      ],
      upkeep: [upkeep("kept", { last: "2026-02-15", intervalDays: 30 }), upkeep("on-occasion", { last: "2026-01-01" })],
    });
    const { subject, text, calendar } = render(of, {}, "reminder");
    expect(text.match(/Akteur [-a-z]+/g)).toEqual(["Akteur overdue", "Akteur last-day", "Akteur kept"]);
    expect(subject).toBe("Erinnerung: 3 Netzwerk-Aufgaben diese Woche, davon 1 überfällig");
    expect(calendar).toBeNull();
  });

  it("is not sent where nothing is due", () => {
    const of = owner("o", { gaps: [gap("later", { due: "2026-12-31" })] });
    expect(() => render(of, {}, "reminder")).toThrow("nothing to send");
  });
});

describe("the subject", () => {
  const gaps = (count: number) => Array.from({ length: count }, (_, index) => gap(`g${index}`));
  const rows = (count: number) => Array.from({ length: count }, (_, index) => upkeep(`u${index}`));
  it.each([
    [1, 0, "1 Kontakt aufbauen", "1 contact to build"],
    [2, 0, "2 Kontakte aufbauen", "2 contacts to build"],
    [0, 1, "1 Kontakt pflegen", "1 contact to keep up"],
    [0, 3, "3 Kontakte pflegen", "3 contacts to keep up"],
    [1, 1, "1 Kontakt aufbauen, 1 pflegen", "1 contact to build, 1 to keep up"],
    [2, 2, "2 Kontakte aufbauen, 2 pflegen", "2 contacts to build, 2 to keep up"],
  ])("of %i gaps and %i upkeep", (build, keep, german, english) => {
    const of = owner("o", { gaps: gaps(build), upkeep: rows(keep) });
    expect(render(of).subject).toBe(`Ihre Netzwerk-Aufgaben: ${german} (Treffen am 12.03.)`);
    expect(render(of, { language: "en" }).subject).toBe(`Your networking tasks: ${english} (meeting on 12 Mar)`);
  });

  it("names the year of a meeting in another year", () => {
    expect(render(chair, { today: "2027-01-02" }).subject).toContain("(Treffen am 12.03.2026)");
  });
});

describe("the tasks", () => {
  it("stand in the order overdue, by date, without date", () => {
    const of = owner("o", {
      gaps: [
        gap("c"),
        gap("b", { due: "2026-05-01" }),
        gap("a", { due: "2026-04-01" }),
        gap("x", { due: "2026-03-12" }),
      ],
    });
    expect([...render(of).text.matchAll(/Akteur (\w)/g)].map(([, id]) => id).join("")).toBe("xabc");
  });

  it("due today are not overdue", () => {
    expect(render(owner("o", { gaps: [gap("a", { due: "2026-03-13" })] })).text).not.toContain("ZUERST");
  });

  it("are five a section at most", () => {
    const gaps = Array.from({ length: 8 }, (_, index) => gap(`g${index}`));
    const { text, html } = render(owner("o", { gaps }));
    expect(text).toContain("… und 3 weitere in der Tabelle");
    expect(html).toContain("… und 3 weitere in der Tabelle");
    expect(text.match(/Akteur g/g)).toHaveLength(5);
  });

  it("do not count when the gap is closed; then there may be nothing to send", () => {
    const of = owner("o", { gaps: [gap("a", { current: 4, target: 4 }), gap("b", { current: 3, target: 2 })] });
    const options = {
      occasion: "meeting",
      now: new Date(0),
      uid: () => "x",
      stopUrl,
      repliesToContact: false,
    } as const;
    expect(renderSummary(summariesRequest(), of, options)).toBeNull();
  });
});

describe("the calendar", () => {
  const long = "Ünïcödé 👩‍👩‍👧‍👦 мир ".repeat(20);
  const many = owner("o", {
    gaps: [gap("a", { due: "2026-04-15", actor: long, purpose: long, how: "a;b,c\\d\r\nATTENDEE:x@y.z" }), gap("b")],
    upkeep: [upkeep("u", { intervalDays: 30, last: "2026-03-01" }), upkeep("v", { next: "2026-05-01" }), upkeep("w")],
  });
  const calendar = render(many).calendar?.content ?? "";
  const unfolded = calendar.replaceAll("\r\n ", "").split("\r\n");

  it("has one all-day event for each task with a date", () => {
    expect(unfolded.filter((line) => line.startsWith("DTSTART"))).toEqual([
      "DTSTART;VALUE=DATE:20260331",
      "DTSTART;VALUE=DATE:20260415",
      "DTSTART;VALUE=DATE:20260501",
    ]);
    expect(unfolded.filter((line) => line.startsWith("UID:"))).toEqual(["UID:u@x", "UID:a@x", "UID:v@x"]);
    expect(unfolded).toContain("METHOD:PUBLISH");
    expect(unfolded).toContain("DTSTAMP:20260313T100000Z");
    expect(unfolded.filter((line) => line.startsWith("RRULE"))).toEqual(["RRULE:FREQ=DAILY;COUNT=13;INTERVAL=30"]);
  });

  it("has lines of at most 75 octets that end in CRLF and are properties", () => {
    const lines = calendar.split("\r\n");
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false);
    for (const line of unfolded.filter(Boolean)) expect(line).toMatch(/^[A-Z-]+[;:]/);
    expect(unfolded.some((line) => line.startsWith("ATTENDEE"))).toBe(false);
    expect(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(new TextEncoder().encode(calendar))).toBe(
      calendar,
    );
  });

  it("names no person", () => {
    expect(calendar).not.toContain("Vorsitz");
    expect(calendar).not.toContain("vorsitz@example.org");
  });

  it("is left out where nothing has a date", () => {
    expect(render(owner("o", { gaps: [gap("a")] })).calendar).toBeNull();
    expect(render(owner("o", { gaps: [gap("a")] })).text).not.toContain("Kalenderdatei");
  });
});

describe("what people typed", () => {
  const nasty = `<script>alert(1)</script> =HYPERLINK("http://evil.example";"x") 'q' "q" & www.evil.example \r\nBcc: a@evil.example 👩‍👩‍👧‍👦 \u202egnp مكتب ${"x".repeat(500)}`;
  const typed = nasty.slice(0, 500);
  const of = owner("o", {
    name: "<b>Ünal</b> a@evil.example",
    gaps: [gap("a", { actor: typed, purpose: typed, how: typed, due: "2026-03-01" }), gap("b", { actor: typed })],
    upkeep: [upkeep("u", { actor: typed, measure: typed })],
  });
  const meeting = {
    ...summariesRequest().meeting,
    association: "<i>Verein</i> www.evil.example",
    contact: { name: "<u>Kontakt</u>", email: null },
  };
  const { subject, html, text } = render(of, { meeting });

  it("is no markup", () => {
    for (const tag of ["<script", "<b>", "<i>", "<u>"]) expect(html).not.toContain(tag);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  it("is no link: the only addresses are ours", () => {
    const addresses = (source: string) => new Set(source.match(/https?:\/\/[^\s"<>]+/g));
    const own = [meeting.sheetUrl, stopUrl];
    expect(addresses(html)).toEqual(new Set(own));
    expect(addresses(text)).toEqual(new Set(own));
    for (const source of [html, text]) expect(source).not.toMatch(/www\.evil|evil\.example|a@evil/);
  });

  it("is not in the subject", () => {
    expect(subject).toBe("Ihre Netzwerk-Aufgaben: 2 Kontakte aufbauen, 1 pflegen (Treffen am 12.03.)");
  });

  it("holds no control and no unclosed bidi control", () => {
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
    expect(text.match(/\u2068/g)?.length).toBe(text.match(/\u2069/g)?.length);
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
  });

  it("leaves lines of at most 76 columns, our addresses apart", () => {
    const lines = text.split("\n").filter((line) => !line.startsWith("https://"));
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(76);
  });
});

it("stays below 100 KB with as much text as the contract allows", () => {
  const full = "ß".repeat(500);
  const gaps = Array.from({ length: 1_000 }, (_, index) =>
    gap(`g${index}`, { actor: full, purpose: full, how: full, due: index % 2 ? "2026-03-01" : "2026-06-01" }),
  );
  const rows = Array.from({ length: 1_000 }, (_, index) => upkeep(`u${index}`, { actor: full, measure: full }));
  const { html } = render(owner("o", { gaps, upkeep: rows }));
  expect(new TextEncoder().encode(html).length).toBeLessThan(100_000);
});

it("says whom to ask, and how", () => {
  const ask = (contact: { name: string; email: null } | null, repliesToContact: boolean) => {
    const meeting = { ...summariesRequest().meeting, contact };
    const options = { occasion: "meeting", now: new Date(0), uid: () => "x", stopUrl, repliesToContact } as const;
    return renderSummary({ ...summariesRequest(), meeting }, chair, options)?.text.match(/Fragen\?[^.]*\./)?.[0];
  };
  const contact = { name: "Ada", email: null };
  expect(ask(null, false)).toBe("Fragen? Wenden Sie sich an Ihr Team.");
  expect(ask(contact, false)).toBe("Fragen? Wenden Sie sich an Ada.");
  expect(ask(contact, true)).toContain("Antworten Sie einfach auf diese E-Mail");
});

it("fetches nothing and has its landmarks", () => {
  const { html, language } = render(chair);
  expect(html).not.toMatch(/<img|<link|<script|url\(|@import|src=/i);
  expect(html).toContain(`<html lang="${language}"`);
  expect(html.match(/<table(?! role="presentation")/g)).toBeNull();
  expect(html.match(/<h1/g)).toHaveLength(1);
  for (const [, size] of html.matchAll(/font-size:(\d+)px/g)) expect(Number(size)).toBeGreaterThanOrEqual(16);
});

describe.each([light, dark])("colours on $card", (colours) => {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string) => {
    const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (bright + 0.05) / (dim + 0.05);
  };
  it.each([
    ["text", "card"],
    ["muted", "card"],
    ["accent", "card"],
    ["text", "alertGround"],
    ["muted", "alertGround"],
    ["alert", "alertGround"],
    ["onAccent", "accent"],
  ] as const)("%s on %s can be read", (ink, ground) => {
    expect(contrast(colours[ink], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });
});
