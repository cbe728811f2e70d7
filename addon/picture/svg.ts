/** An SVG or HTML text that is ready to be put into a page: whatever came from the sheet is escaped in it. */
export type Svg = string;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escaped = (text: string): Svg => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** Tenths of a unit are finer than any screen. */
const shown = (value: string | number) =>
  escaped(typeof value === "number" ? String(Math.round(value * 10) / 10) : value);

/** One element; attributes are escaped, `inner` is Svg already. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, inner: Svg = ""): Svg {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${shown(value)}"`);
  return `<${name}${written.join("")}>${inner}</${name}>`;
}

export const text = (x: number, y: number, content: string, attributes: Record<string, string | number> = {}): Svg =>
  element("text", { x, y, ...attributes }, escaped(content));

/** Cut where it would be too long for its place; at most `length` characters as people count them. */
export function shortened(content: string, length: number): string {
  const characters = Array.from(content);
  return characters.length <= length
    ? content
    : `${characters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
}

/** A whole picture, `width` × `height` units, that says what it is to those who cannot see it. */
export const picture = (width: number, height: number, title: string, description: string, inner: Svg): Svg =>
  element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      role: "img",
      "aria-label": title,
      "font-family": "Arial, sans-serif",
      "font-size": 13,
      fill: "#202124",
    },
    element("title", {}, escaped(title)) + element("desc", {}, escaped(description)) + inner,
  );
