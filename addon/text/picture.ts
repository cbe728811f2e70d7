/** Words of the network map and the charts, for the dialog and for the sidebar. */
export interface PictureText {
  title: string;
  /** What is seen, for those who do not see it. */
  description(drawn: number, withGap: number, goals: number): string;
  /** In the middle, where the association has no name yet. */
  us: string;
  asOf(date: string): string;
  withoutGoal: string;
  noActor: string;
  nobody: string;
  legend: {
    current: string;
    target: string;
    reached: string;
    key: string;
    way: string;
    chosen: string;
    away: string;
    also(letter: string): string;
    levels: string;
  };
  incomplete(names: readonly string[], more: number): string;
  tooMany(most: number, names: readonly string[], more: number): string;
  print: string;
  saveSvg: string;
  savePng: string;
  file: string;
  notSaved: string;
  table: {
    title: string;
    actor: string;
    goals: string;
    current: string;
    target: string;
    gap: string;
    key: string;
    stage: string;
    yes: string;
    none: string;
    missing: string;
    more(count: number): string;
  };
  coverage: {
    title: string;
    meaning: string;
    goal: string;
    bar: string;
    current: string;
    target: string;
    share: string;
    levels(current: number, target: number): string;
    noActor: string;
    nothingAimedAt: string;
    allIncomplete: string;
    noGoals: string;
    key: { current: string; target: string };
  };
  history: {
    title: string;
    none: string;
    one(date: string, share: string): string;
    description(first: string, last: string): string;
    date: string;
    share: string;
    lastOnly(shown: number, all: number): string;
  };
  sidebar: {
    hint: string;
    placesInList: string;
    placesInSheet: string;
    open: string;
    nothing: string;
  };
}
