import type { FindingCode } from "../../model/finding.ts";

/** What a question may name; each is "" where it does not apply. */
export interface FindingFacts {
  goal: string;
  actor: string;
  owner: string;
  /** Levels, as figures. */
  current: string;
  target: string;
  /** The date that has passed, for people. */
  due: string;
  /** The measures that are agreed so far. */
  measures: string;
  /** How many gaps an owner has taken on. */
  tasks: string;
}

/** What is so, and the question that follows from it. */
export interface Question {
  what: string;
  ask: string;
}

/** Words of "Auswertung" and "Verlauf". */
export interface ReportText {
  /** Findings are questions, not reproaches. `many` joins those that would only repeat themselves. */
  findings: Record<FindingCode, { one(facts: FindingFacts): Question; many(names: readonly string[]): Question }>;
  report: {
    /** "Ziel-Gewicht 21,5 % × Lücke 2 von 5 Stufen = 8,6"; several weights are added up. */
    arithmetic(weights: readonly string[], gap: number, points: string): string;
    noPursuedGoal: string;
    incomplete: string;
    noGap: string;
    total: string;
    goal(name: string, weight: string): string;
    nothingAimedAt: string;
    noActor: string;
    allIncomplete: string;
    asOf(date: string): string;
    /** A line above the questions of a step, from 1. */
    furtherQuestions(step: number): string;
    badCells(count: number): string;
  };
}
