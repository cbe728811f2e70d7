import { isolate } from "./plain.ts";
import type { Item, Section, Summary } from "./summary.ts";
import { wrap } from "./wrap.ts";

const sentence = (text: string) => (/[.!?…]$/u.test(text) ? text : `${text}.`);

const details = (item: Item) => item.details.map(({ label, text }) => sentence(`${label}: ${isolate(text)}`));

/** "Ratsfraktion A – bis 15.04. Wofür: …" */
function buildLine(item: Item): string {
  const head = item.when === "" ? isolate(item.actor) : `${isolate(item.actor)} – ${item.when}`;
  return [sentence(head), ...details(item)].join(" ");
}

/** "Integrationsbüro der Stadt – Info-Mails, monatlich, nächster Kontakt am 20.03." */
const keepLine = (item: Item) =>
  sentence(`${isolate(item.actor)} – ${[isolate(item.note), item.when].filter(Boolean).join(", ")}`);

/** "Integrationsrat – Netzwerkveranstaltungen." */
const firstLine = (item: Item) =>
  [sentence(`${isolate(item.actor)} – ${isolate(item.note)}`), ...details(item)].join(" ");

function firstSection({ items, more }: Section, heading: string): string[] {
  const [only, ...others] = items;
  if (!only) return [];
  if (others.length === 0) return [wrap(`${heading} (${only.when}): ${firstLine(only)}`, "  ")];
  const lines = items.map((item) => wrap(`- ${item.when}: ${firstLine(item)}`, "  "));
  return [[`${heading}:`, ...lines, ...(more === "" ? [] : [more])].join("\n")];
}

function section({ items, more }: Section, heading: string, line: (item: Item) => string): string[] {
  const [only, ...others] = items;
  if (!only) return [];
  if (others.length === 0) return [wrap(`${heading}: ${line(only)}`, "  ")];
  const lines = items.map((item, index) => wrap(`${index + 1}. ${line(item)}`, "   "));
  return [[`${heading}:`, ...lines, ...(more === "" ? [] : [more])].join("\n")];
}

/** The whole mail as plain text, for readers without HTML. */
export function renderText(summary: Summary): string {
  const { texts: t } = summary;
  return `${[
    `${wrap(summary.greeting)}\n${wrap(summary.intro)}`,
    ...firstSection(summary.first, t.first.toUpperCase()),
    ...section(summary.build, t.build, buildLine),
    ...section(summary.keep, t.keep, keepLine),
    `${wrap(t.done)}\n${summary.sheetUrl}`,
    ...(summary.hasDates ? [wrap(t.calendarAttached)] : []),
    ...(summary.coverage === null ? [] : [wrap(summary.coverage)]),
    ["---", wrap(`${summary.meeting}. ${summary.why}`), wrap(summary.ask), `${t.stop}:`, summary.stopUrl].join("\n"),
  ].join("\n\n")}\n`;
}
