/** What "Zuständigkeit übergeben" has to say; names are as people wrote them. */
export interface HandOverText {
  handOver: {
    choose: string;
    /** Nobody has anything to hand over, or this person has not. */
    nothing: string;
    nothingOf(from: string): string;
    /** The name stands twice in Team. */
    ambiguous(name: string): { what: string; todo: string };
    emptyTeam: { what: string; todo: string };
    samePerson: string;
    unknownTaker(name: string): string;
    /** "4 Einträge in „3 IST-Reflexion“" */
    entriesIn(count: number, tab: string): string;
    handedOver(from: string, to: string, places: readonly string[]): string;
    doneStays(count: number, from: string): string;
    left(count: number): string;
    undo: string;
  };
}
