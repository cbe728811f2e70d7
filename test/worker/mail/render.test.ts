import { describe, expect, it } from "vitest";
import { dark, light } from "../../../worker/mail/palette.ts";
import { renderSummary } from "../../../worker/mail/render-summary.ts";
import { render, stopUrl } from "./rendered.ts";
import { chair, gap, office, owner, projects, summariesRequest, upkeep } from "./sample.ts";

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
