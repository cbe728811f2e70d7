import { escaped } from "../text/escaped.ts";
import { element, type Svg } from "./svg.ts";

/** A cell of a table; `html` is ready as it is. */
export type HtmlCell = string | { html: Svg; className?: string };

const inner = (cell: HtmlCell) => (typeof cell === "string" ? escaped(cell) : cell.html);
const look = (cell: HtmlCell): { class?: string } =>
  typeof cell === "string" || cell.className === undefined ? {} : { class: cell.className };

/** A table whose first column names its rows. */
export function htmlTable(name: string, headers: readonly string[], rows: readonly (readonly HtmlCell[])[]): Svg {
  const head = headers.map((header) => element("th", { scope: "col" }, escaped(header))).join("");
  const body = rows.map(([first = "", ...cells]) =>
    element(
      "tr",
      {},
      element("th", { scope: "row", ...look(first) }, inner(first)) +
        cells.map((cell) => element("td", look(cell), inner(cell))).join(""),
    ),
  );
  return element(
    "table",
    { "aria-label": name },
    element("thead", {}, element("tr", {}, head)) + element("tbody", {}, body.join("")),
  );
}
