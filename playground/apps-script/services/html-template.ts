import type { Context } from "../context.ts";
import { createHtmlTracker } from "./html-context.ts";

type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;
const OUT = "__output";

/** What the code of a template calls. */
interface Writer {
  markup(html: string): void;
  print(value: unknown): void;
  force(value: unknown): void;
}

/**
 * A page with scriptlets: `<? code ?>`, `<?= printed, escaped ?>` and `<?!= printed as it is ?>`. They see the bundle's own functions,
 * and what the script has set as properties of the template.
 */
export function createHtmlTemplate(
  context: Context,
  html: string,
  createOutput: (html: string) => HtmlOutput,
): HtmlTemplate {
  const variables = new Map<string, unknown>();
  const methods: Record<string, unknown> = {
    evaluate: () => createOutput(evaluated(context, html, variables)),
    getRawContent: () => html,
  };
  return new Proxy({} as HtmlTemplate, {
    get(_target, key) {
      if (typeof key === "symbol" || key === "then" || key === "toJSON") return undefined;
      if (key === "toString") return () => "HtmlTemplate";
      if (key === "getCode" || key === "getCodeWithComments")
        throw new Error(`HtmlTemplate.${key} is not in the stand-in`);
      const method = methods[key];
      if (typeof method !== "function") return variables.get(key);
      return (...given: unknown[]) => {
        context.gate.pass("HtmlTemplate", key);
        return method(...given);
      };
    },
    set(_target, key, value) {
      if (typeof key === "symbol" || key in methods) throw new Error(`HtmlTemplate.${String(key)} cannot be set`);
      variables.set(key, value);
      return true;
    },
  });
}

function evaluated({ run }: Context, html: string, variables: ReadonlyMap<string, unknown>): string {
  const names = [...variables.keys()];
  const work = run.evaluate(`(function (${[OUT, ...names].join(", ")}) {\n${codeOf(html)}\n})`) as (
    ...given: unknown[]
  ) => void;
  const parts: string[] = [];
  const tracker = createHtmlTracker();
  const markup = (text: string) => {
    parts.push(text);
    tracker.feed(text);
  };
  const writer: Writer = {
    markup,
    force: (value) => markup(String(value)),
    print: (value) => markup(escaped(String(value), tracker.place())),
  };
  work(writer, ...variables.values());
  return parts.join("");
}

/** The template as the code that writes it. */
function codeOf(html: string): string {
  const lines: string[] = [];
  let end = 0;
  const markup = (text: string) => text !== "" && lines.push(`${OUT}.markup(${JSON.stringify(text)});`);
  for (const match of html.matchAll(SCRIPTLET)) {
    const [whole, kind, code = ""] = match;
    markup(html.slice(end, match.index));
    end = match.index + whole.length;
    const expression = code.trim().replace(/;+$/, "");
    if (kind === undefined) lines.push(code);
    else lines.push(`${OUT}.${kind === "=" ? "print" : "force"}(${expression}\n);`);
  }
  markup(html.slice(end));
  return lines.join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that stands for itself in a page. */
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

/** How Google escapes inside scripts, styles, comments and tags is documented nowhere. */
function escaped(text: string, place: ReturnType<ReturnType<typeof createHtmlTracker>["place"]>): string {
  if (place === "text" || place === "attribute") return escapeHtml(text);
  const where = place === "tag" ? "an attribute without quotes, or a tag" : place;
  throw new Error(`A printing scriptlet (<?= … ?>) within ${where} is not in the stand-in`);
}
