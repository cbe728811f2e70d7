import { type Draft, type DraftFault, EMPTY_DRAFT } from "../../draft.ts";
import type { Basis, Trial, WhatIfView } from "../../what-if.ts";

/** What is being tried out; nothing of it stands in the sheet. */
export interface WhatIf {
  open: boolean;
  /** What stands in the sheet; null until it was asked for. */
  basis: Basis | null;
  trials: Trial[];
  /** What these trials make of it; null where that is not known (yet). */
  result: Pick<WhatIfView, "standings" | "stale"> | null;
  draft: Draft;
  fault: DraftFault | null;
}

export const NOTHING_TRIED: WhatIf = {
  open: false,
  basis: null,
  trials: [],
  result: null,
  draft: EMPTY_DRAFT,
  fault: null,
};
