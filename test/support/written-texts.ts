import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../model/language.ts";

const ROOT = join(import.meta.dirname, "../..");
const LITERAL = /"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;

/** All that people read in a language, as it is written down: texts of functions too, with "$" for what is put into them. */
export function writtenTexts(language: Language): string[] {
  const folder = `addon/text/${language}`;
  const own = readdirSync(join(ROOT, folder)).map((file) => `${folder}/${file}`);
  const files = [...own, `worker/text/${language}.ts`, `model/words/${language}.ts`];
  const sources = files.map((file) => readFileSync(join(ROOT, file), "utf8").replace(/^import .*$/gm, ""));
  return sources.flatMap((source) =>
    [...source.matchAll(LITERAL)].map(([, plain, template]) => (plain ?? template ?? "").replace(/\$\{[^}]*\}/g, "$")),
  );
}
