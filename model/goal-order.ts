/** A goal as the team ranks it; without a rank it is tied for last. */
export interface RankedGoal {
  id: string;
  rank: number | null;
  pursued: boolean;
}

/** By code units, so that no locale can change the order. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The pursued goals by (rank, id), those without a rank last: the order in which everything is summed. */
export function pursuedInOrder<G extends RankedGoal>(goals: readonly G[]): G[] {
  const place = ({ rank }: G) => rank ?? Number.POSITIVE_INFINITY;
  return goals
    .filter((goal) => goal.pursued)
    .sort((a, b) => (place(a) === place(b) ? compareIds(a.id, b.id) : place(a) - place(b)));
}
