/** How far the order can be trusted, and what would help most. */
export interface TrustText {
  /** `proven`: under every fitting weighting, not only under practically all of them. */
  firm(isIn: boolean, proven: boolean): string;
  /** `share` of a hundred weightings in which the actor is among the first three. */
  likely(isIn: boolean, share: number): string;
  open: string;
  /** The first three are the same whatever the distances between the goals are. */
  settled(names: readonly string[]): string;
  /** These compete for the places from `first` to three. */
  contest(first: number, names: readonly string[]): string;
  /** One alone is near enough to the last place. */
  nearest(name: string): string;
  /** So many are equally near that none of them stands out. */
  nobodyStandsOut(first: number): string;
  /** `points`: by how many percentage points coverage rises, with one decimal. */
  nextStep(actor: string, from: string, to: string, points: number): string;
}
