const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#ffffff",
  red: "#ff0000",
  green: "#008000",
  blue: "#0000ff",
  yellow: "#ffff00",
  orange: "#ffa500",
  gray: "#808080",
  grey: "#808080",
};

/** "#fff", "#FFFFFF" or a plain CSS name as "#ffffff"; null takes a colour away. */
export function parseColor(color: string | null): string | null {
  if (color === null) return null;
  const text = color.trim().toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`;
  const hex = /^#[0-9a-f]{6}$/.test(text) ? text : NAMED[text];
  if (!hex) throw new Error(`Invalid color: ${color}`);
  return hex;
}
