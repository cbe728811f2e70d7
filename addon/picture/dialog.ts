import { formatDate, type IsoDate } from "../../model/date.ts";
import type { Language } from "../../model/language.ts";
import { words as sharedWords } from "../../model/words/index.ts";
import { escaped } from "../text/escaped.ts";
import { texts } from "../text/index.ts";
import { coverageChart } from "./coverage-chart.ts";
import { historySection } from "./history-chart.ts";
import { mapTable } from "./map-table.ts";
import { renderNetworkMap } from "./network-map.ts";
import { MOST_DRAWN, type Picture } from "./picture-of.ts";
import { element, type Svg } from "./svg.ts";

/** So many names are given where some are not drawn. */
const NAMED = 12;

/** The places of the page that are filled: see page/picture.html. */
export interface DialogParts {
  language: Language;
  title: string;
  body: Svg;
}

const button = (id: string, label: string): Svg => element("button", { id, type: "button" }, escaped(label));

const section = (name: string, heading: string, ...inner: Svg[]): Svg =>
  element(
    "section",
    { class: name, "aria-labelledby": `heading-${name}` },
    element("h2", { id: `heading-${name}` }, escaped(heading)) + inner.join(""),
  );

/** The dialog's page: the map with its buttons, what it does not show, coverage per goal and over time, and the map as a table. */
export function pictureDialog(picture: Picture, language: Language, today: IsoDate): DialogParts {
  const { picture: words } = texts[language];
  const levels = sharedWords[language].levels;
  const map = renderNetworkMap(picture.map, { text: words, levels, date: formatDate(today, language) });
  const note = (said: string | false) => (said === false ? "" : element("p", { class: "note" }, escaped(said)));
  const some = (names: readonly string[]) => [names.slice(0, NAMED), Math.max(0, names.length - NAMED)] as const;
  const notes = [
    note(picture.map.actors.length === 0 && words.nobody),
    note(picture.incomplete.length > 0 && words.incomplete(...some(picture.incomplete))),
    note(picture.tooMany.length > 0 && words.tooMany(MOST_DRAWN, ...some(picture.tooMany))),
  ];
  const buttons = [button("print", words.print), button("save-svg", words.saveSvg), button("save-png", words.savePng)];
  const body = [
    element("h1", { class: "unseen" }, escaped(words.title)), // the dialog's own title stands outside of the page
    element("div", { class: "buttons" }, buttons.join("")),
    element("p", { id: "fault", role: "alert", "data-said": words.notSaved }),
    element("div", { id: "map", "data-file": `${words.file}-${today}` }, map),
    notes.join(""),
    section(
      "coverage",
      words.coverage.title,
      element("p", { class: "quiet" }, escaped(words.coverage.meaning)),
      coverageChart(picture.coverage, words.coverage, language),
    ),
    section("history", words.history.title, historySection(picture.history, words.history, language)),
    picture.rows.length === 0 ? "" : section("table", words.table.title, mapTable(picture.rows, words, language)),
  ];
  return { language, title: words.title, body: body.join("") };
}
