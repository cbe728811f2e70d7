import type { PlannedKey, Role, SampleActorKey } from "../sample/case.ts";

/** The words of the sample case, and what loading and removing it have to say. */
export interface SampleText {
  sample: {
    association: string;
    answers: Record<"purpose" | "keepInTouch" | "overview" | "responsibility", string>;
    roles: Record<Role, string>;
    actors: Record<SampleActorKey, { name: string; purpose: string }>;
    plans: Record<PlannedKey, string>;
    loaded: string;
    /** Cells or rows that were taken already. */
    besides(count: number): string;
    alreadyThere: string;
    notReadable(tabs: readonly string[]): string;
    notThere: string;
    removed: string;
    /** So many cells or rows that people changed stay, in these tabs. */
    kept(count: number, tabs: readonly string[]): string;
    assessmentStays: string;
  };
}
