import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { texts } from "../../addon/text/index.ts";

const ROOT = join(import.meta.dirname, "../..");

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

/** Every text that is written down, those of functions included, without what is put into it. */
function written(language: keyof typeof SPOKEN): string[] {
  const folder = `addon/text/${language}`;
  const files = readdirSync(join(ROOT, folder)).map((file) => `${folder}/${file}`);
  const others = [`worker/text/${language}.ts`, `model/words/${language}.ts`];
  const sources = [...files, ...others].map((file) => readFileSync(join(ROOT, file), "utf8"));
  const literals = sources.flatMap((source) => [
    ...source.replace(/^import .*$/gm, "").matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g),
  ]);
  return literals.map(([, plain, template]) => (plain ?? template ?? "").replace(/\$\{[^}]*\}/g, "$"));
}

describe.each(["de", "en"] as const)("the words of %s", (language) => {
  const { quoted, foreign, besides } = SPOKEN[language];
  const all = written(language);

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
