import type { Banded } from "../state.ts";

type Colors = Pick<Banded, "header" | "first" | "second" | "footer">;

const colors = (header: string, second: string, footer: string): Colors => ({
  header,
  first: "#ffffff",
  second,
  footer,
});

/** Google's `BandingTheme` by name. Its reference names no colours: these are what its editor draws. */
export const BANDING_THEMES = {
  LIGHT_GREY: colors("#bdbdbd", "#f3f3f3", "#dedede"),
  CYAN: colors("#4dd0e1", "#e0f7fa", "#a2e8f1"),
  GREEN: colors("#63d297", "#e7f9ef", "#afe9ca"),
  YELLOW: colors("#f7cb4d", "#fef8e3", "#fce8b2"),
  ORANGE: colors("#f46524", "#ffe6dd", "#ffccbc"),
  BLUE: colors("#5b95f9", "#e8f0fe", "#acc9fe"),
  TEAL: colors("#26a69a", "#ddf2f0", "#8cd3cd"),
  GREY: colors("#78909c", "#ebeff1", "#bbc8ce"),
  BROWN: colors("#cca677", "#f8f2eb", "#e6d3ba"),
  LIGHT_GREEN: colors("#8bc34a", "#eef7e3", "#c4e2a0"),
  INDIGO: colors("#8989eb", "#e8e7fc", "#c4c3f7"),
  PINK: colors("#e91d63", "#fddce8", "#f68ab0"),
} as const;

export type BandingThemeName = keyof typeof BANDING_THEMES;
