/** Work that is still open, as remarks: `what` is so, and what to do (`todo`). `count` is the number of `names` (all of them). */
interface Listed {
  what(names: readonly string[]): string;
  todo: string;
}
interface Plain {
  what: string;
  todo: string;
}

/** Words for what is still open in each step of the guide. */
export interface OpenWorkText {
  /** "2 Akteure, Zeile 7, Ziel"; `header` is empty where the column is missing. */
  place(tab: string, row: number, header: string): string;
  nothingPrepared: Plain;
  tabMissing: Listed;
  tabUnreadable: Listed;
  /** Facts about the meeting, and a question that the team has not answered yet. */
  meetingFacts: Listed;
  meetingQuestion: { what(question: string): string; todo: string };
  nobodyInTeam: Plain;
  noGoalPursued: Plain;
  goalWithoutRank: Listed;
  noActor: Plain;
  goalWithoutActor: Listed;
  goalWithoutKeyActor: Listed;
  actorWithoutPurpose: Listed;
  actorNotTakenOver: Listed;
  actorNoLongerNamed: Listed;
  actorWithoutCurrent: Listed;
  actorWithoutTarget: Listed;
  nobodyToReflect: Plain;
  nothingAssessed: Plain;
  nothingChosen: Plain;
  tooFewChosen: { what(count: number): string; todo: string };
  tooManyChosen: { what(count: number): string; todo: string };
  chosenWithoutHow: Listed;
  chosenWithoutOwner: Listed;
  chosenWithoutDate: Listed;
  keyActorWithoutUpkeep: Listed;
  keyActorWithoutRelationship: Listed;
  upkeepWithoutLevel: Listed;
  upkeepWithoutOwner: Listed;
  ownerWithoutAddress: Listed;
}
