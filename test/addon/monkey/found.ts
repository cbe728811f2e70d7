import type { Move } from "./moves.ts";
import type { Setting } from "./run.ts";

/** `setting` as the failing seed printed it, where it matters. */
export interface Found {
  what: string;
  moves: Move[];
  setting?: Setting;
}
