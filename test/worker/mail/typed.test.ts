import { describe, expect, it } from "vitest";
import { render, stopUrl } from "./rendered.ts";
import { gap, owner, summariesRequest, upkeep } from "./sample.ts";

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
