import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { texts } from "../../addon/text/index.ts";
import { writtenTexts } from "../support/written-texts.ts";

/** How each language quotes, and what gives another one away. */
const SPOKEN = {
  de: {
    quoted: /„([^“$]+)“/g,
    foreign: /\b(the|and|please|your?|are|with|of|not|this|to|has|have)\b/,
    // Quoted, though not ours: Google's own words, a column by its first word, what a cell may say.
    besides: ["Rückgängig", "Wie", "nein"],
  },
  en: {
    quoted: /“([^”$]+)”/g,
    foreign: /[äöüß„]|\b(der|die|das|und|oder|nicht|bitte|Sie|Ihre?|ist|sind|eine?|mit|für|von|zu|auf)\b/i,
    besides: ["Undo", "how", "what for", "no"],
  },
} as const;

/** Whom the sample case names lives in a German town; and a language is offered in its own words. */
const INVENTED = new Set([
  texts.en.sample.association,
  ...Object.values(texts.en.sample.actors).map(({ name }) => name),
  ...Object.values(texts).map(({ menu }) => menu.switchLanguage),
]);

describe.each(["de", "en"] as const)("the words of %s", (language) => {
  const { quoted, foreign, besides } = SPOKEN[language];
  const all = writtenTexts(language);

  it("are of that language alone", () => {
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter((text) => !INVENTED.has(text) && foreign.test(text))).toEqual([]);
  });

  it("quote buttons, tabs and columns by the names that they have", () => {
    const names = new Set<string>([...all, ...besides]);
    const quotes = all.flatMap((text) => [...text.matchAll(quoted)].map(([, quote = ""]) => quote));
    expect(quotes.length).toBeGreaterThan(20);
    expect(quotes.filter((quote) => !names.has(quote))).toEqual([]);
  });
});

describe("the guides", () => {
  const texts = writtenTexts("de").join("\n");
  const guide = (file: string) =>
    readFileSync(join(import.meta.dirname, "../../docs", file), "utf8").replace(/\s+/g, " ");
  const quotesOf = (text: string) => [...text.matchAll(/„([^“]+)“/g)].map(([, quote = ""]) => quote);

  it("call everything in the sheet and the sidebar by its name", () => {
    // What somebody might type or see, put together from several texts.
    const examples = /^(\+C|vielleicht|Meinten Sie …\?|Ja, sicher|Eher ja – .*|Seit dem .*)$/;
    const quotes = quotesOf(guide("anleitung.md"));
    expect(quotes.length).toBeGreaterThan(20);
    expect(quotes.filter((quote) => !texts.includes(quote) && !examples.test(quote))).toEqual([]);
  });

  it("name messages as they are said", () => {
    const [, table = ""] = guide("installation.md").split("## Wenn etwas nicht geht");
    const messages = [...(table.split("## ")[0] ?? "").matchAll(/\| („[^|]*) \|[^|]*\|[^|]*\|/g)].flatMap(
      ([, said = ""]) => quotesOf(said),
    );
    expect(messages.length).toBeGreaterThan(5);
    expect(messages.filter((message) => !texts.includes(message))).toEqual([]);
  });
});
