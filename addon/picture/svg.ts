import { escaped } from "../text/escaped.ts";

/** An SVG or HTML text that is ready to be put into a page: whatever came from the sheet is escaped in it. */
export type Svg = string;

export interface Point {
  x: number;
  y: number;
}

export type Attributes = Readonly<Record<string, string | number>>;

/** Tenths of a unit are finer than any screen. */
const shown = (value: string | number) =>
  escaped(typeof value === "number" ? String(Math.round(value * 10) / 10) : value);

/** One element; attributes are escaped, `inner` is Svg already. */
export function element(name: string, attributes: Attributes, inner: Svg = ""): Svg {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${shown(value)}"`);
  return `<${name}${written.join("")}>${inner}</${name}>`;
}

export const text = (x: number, y: number, content: string, attributes: Attributes = {}): Svg =>
  element("text", { x, y, ...attributes }, escaped(content));

export const line = (from: Point, to: Point, attributes: Attributes): Svg =>
  element("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...attributes });

/** Points as `points` and paths write them. */
export const pointList = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");

/** A whole picture, `width` × `height` units, that says what it is to those who cannot see it. */
export const picture = (width: number, height: number, title: string, description: string, inner: Svg): Svg =>
  element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      role: "img",
      "aria-label": title,
      "font-family": "Arial, Arimo, 'Liberation Sans', Helvetica, sans-serif",
      fill: INK,
    },
    element("title", {}, escaped(title)) + element("desc", {}, escaped(description)) + inner,
  );

/** The colours of the picture; nothing is told by them alone. */
export const INK = "#202124";
export const QUIET = "#5f6368";
export const DARK = "#2f3e4e";
export const CHOSEN = "#8a4b00";
/** The zones of the levels, from 0: the closer the relationship, the deeper. */
export const ZONES = ["#fffdf9", "#fef8ec", "#fcf1de", "#f9e8cb", "#f5deb6", "#f0d29f"] as const;
export const ZONE_LINE = "#d5bf93";
