import type { Tone } from "../table/column.ts";
import type { TabId } from "../tabs/tab-id.ts";

/** The colours of a tab: one calm hue per step of the guide, from the band to the words on it. */
export interface Palette {
  /** Words and lines; at least 4.5 : 1 on each of the fills below. */
  ink: string;
  header: string;
  band: string;
  /** Fills behind words, in rising order. */
  pale: string;
  light: string;
  middle: string;
  strong: string;
}

const slate: Palette = {
  ink: "#2f3e4e",
  header: "#dfe6ec",
  band: "#f3f6f8",
  pale: "#f3f6f8",
  light: "#dfe6ec",
  middle: "#c3cfd9",
  strong: "#a9bac8",
};
const blue: Palette = {
  ink: "#1d4568",
  header: "#d6e6f4",
  band: "#eff6fc",
  pale: "#eff6fc",
  light: "#d6e6f4",
  middle: "#aecdea",
  strong: "#8cb8e0",
};
const teal: Palette = {
  ink: "#0f4f4b",
  header: "#d0eae6",
  band: "#edf8f6",
  pale: "#edf8f6",
  light: "#d0eae6",
  middle: "#a3d5cd",
  strong: "#7fc2b8",
};
const violet: Palette = {
  ink: "#4a3270",
  header: "#e5dcf2",
  band: "#f6f2fb",
  pale: "#f1ebf8",
  light: "#e0d3f0",
  middle: "#d0bde8",
  strong: "#bfa3de",
};
const green: Palette = {
  ink: "#34521c",
  header: "#deebcf",
  band: "#f4f9ee",
  pale: "#eef6e4",
  light: "#d9eac4",
  middle: "#b9d698",
  strong: "#9fc479",
};
const sand: Palette = {
  ink: "#6a430a",
  header: "#f6e5c8",
  band: "#fdf7ec",
  pale: "#fdf7ec",
  light: "#f6e5c8",
  middle: "#e9c88e",
  strong: "#e0b469",
};

export const palettes: Record<TabId, Palette> = {
  meeting: slate,
  team: slate,
  goals: blue,
  actors: teal,
  reflection: violet,
  upkeep: green,
  assessment: sand,
  history: slate,
};

export const TEXT = "#202124";
export const HINT = "#5f6368";
export const LINE = "#e3e6e8";
const DONE = { background: "#e2f2e5", color: "#1d5b2c" };

/** How a marked word looks: never by colour alone, for the word itself stands there. */
export function lookOf(tone: Tone, palette: Palette): { background: string; color: string; bold: boolean } {
  if (tone === "done") return { ...DONE, bold: false };
  if (tone === "quiet") return { background: "#f1f3f4", color: HINT, bold: false };
  return { background: palette[tone], color: palette.ink, bold: tone === "strong" };
}
