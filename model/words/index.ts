import type { Language } from "../language.ts";
import type { Stage } from "../stage.ts";
import type { Rhythm, UpkeepLevel } from "../upkeep.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";

/** The words that the sheet and the mails share; everything else each side says for itself. */
export interface Words {
  /** By level, 0 to 5. */
  levels: readonly [string, string, string, string, string, string];
  stages: Record<Stage, string>;
  upkeepLevels: Record<UpkeepLevel, string>;
  rhythms: Record<Rhythm, string>;
}

export const words: Record<Language, Words> = { de, en };
