import * as z from "zod";
import { FINDING_CODES } from "../finding.ts";
import { STAGES } from "../stage.ts";
import { CalendarDate, Id, IntervalDays, LevelField, MOST_FAULTS, refuseRepeats, UpkeepLevelField } from "./fields.ts";

const Goal = z.strictObject({ id: Id, rank: z.int().min(1).nullable(), pursued: z.boolean() });

const Actor = z.strictObject({
  id: Id,
  current: LevelField.nullable(),
  target: LevelField.nullable(),
  key: z.boolean(),
  goals: z.array(Id).max(200),
  owner: Id.nullable().default(null),
  due: CalendarDate.nullable().default(null),
  /** The "how" is filled in. */
  planned: z.boolean().default(false),
  stage: z.enum(STAGES).nullable().default(null),
});

const Upkeep = z.strictObject({
  actor: Id,
  level: UpkeepLevelField,
  intervalDays: IntervalDays.nullable(),
  last: CalendarDate.nullable(),
  next: CalendarDate.nullable(),
  owner: Id.nullable(),
});

/** Body of `POST /v1/assessments`: ids, ranks, levels and dates; no name, no address, no free text. */
export const AssessmentRequest = z
  .strictObject({
    goals: z.array(Goal).max(200),
    actors: z.array(Actor).max(10_000),
    upkeep: z.array(Upkeep).max(20_000).default([]),
    owners: z
      .array(z.strictObject({ id: Id }))
      .max(10_000)
      .default([]),
    today: CalendarDate,
    /** Whether the reply gives the terms of each score. They follow from the weights of the goals, and are close to half of it. */
    terms: z.boolean().default(true),
  })
  .check(({ value: { goals, actors, upkeep, owners }, issues }) => {
    const idsOf = (list: string, rows: readonly { id: string }[]) =>
      refuseRepeats(
        { issues },
        rows.map(({ id }) => id),
        (index) => [list, index, "id"],
      );
    const known = { goal: idsOf("goals", goals), actor: idsOf("actors", actors), owner: idsOf("owners", owners) };
    const refuse = (kind: keyof typeof known, id: string, path: PropertyKey[]) => {
      if (issues.length < MOST_FAULTS) issues.push({ code: "custom", message: `no such ${kind}`, path, input: id });
    };
    // Asked before a path is worked out, and without a set for each actor: a request names up to a million ids.
    const placeOf = new Map(goals.map(({ id }, place) => [id, place]));
    const lastNamedBy = new Int32Array(goals.length).fill(-1);
    actors.forEach(({ goals: own, owner }, index) => {
      let isRepeated = false;
      for (let position = 0; position < own.length; position++) {
        const goal = own[position] ?? "";
        const place = placeOf.get(goal);
        if (place === undefined) refuse("goal", goal, ["actors", index, "goals", position]);
        else if (lastNamedBy[place] === index) isRepeated = true;
        else lastNamedBy[place] = index;
      }
      if (isRepeated) refuseRepeats({ issues }, own, (goal) => ["actors", index, "goals", goal]);
      if (owner !== null && !known.owner.has(owner)) refuse("owner", owner, ["actors", index, "owner"]);
    });
    upkeep.forEach(({ actor, owner }, index) => {
      if (!known.actor.has(actor)) refuse("actor", actor, ["upkeep", index, "actor"]);
      if (owner !== null && !known.owner.has(owner)) refuse("owner", owner, ["upkeep", index, "owner"]);
    });
  });
/** What a caller writes; `AssessmentInput` is the same with every default filled in. */
export type AssessmentRequest = z.input<typeof AssessmentRequest>;
export type AssessmentInput = z.output<typeof AssessmentRequest>;

/** How sure it is that an actor is, or is not, among the first three. */
export const VERDICTS = ["firm", "likely", "open"] as const;

const Term = z.strictObject({ goal: Id, weight: z.number(), points: z.number() });
export type Term = z.output<typeof Term>;

/** Reply of `POST /v1/assessments`. Weights and coverage lie in 0..1, points and scores in 0..100; nothing is rounded. */
export const AssessmentReply = z.strictObject({
  coverage: z.number(),
  goals: z.array(z.strictObject({ id: Id, weight: z.number(), coverage: z.number().nullable(), actors: z.int() })),
  actors: z.array(
    z.strictObject({
      id: Id,
      gap: z.int(),
      score: z.number(),
      rank: z.int().nullable(),
      /** Unless the request wants none. */
      terms: z.array(Term).optional(),
      /** Lowest and highest score over all weightings that fit the order of the goals. */
      range: z.tuple([z.number(), z.number()]),
      /** Share of those weightings, 0..1, in which the actor is among the first three. */
      topThree: z.number(),
      /** Being among them, or not, holds under all of them. */
      certain: z.boolean(),
      verdict: z.enum(VERDICTS),
    }),
  ),
  incomplete: z.array(Id),
  nextStep: z.strictObject({ actor: Id, coverageGain: z.number() }).nullable(),
  /** How many weightings were drawn for `topThree`. */
  draws: z.int(),
  findings: z.array(
    z.strictObject({
      code: z.enum(FINDING_CODES),
      severity: z.enum(["error", "warning", "info"]),
      goal: Id.optional(),
      actor: Id.optional(),
      owner: Id.optional(),
    }),
  ),
});
export type AssessmentReply = z.output<typeof AssessmentReply>;
export type Finding = AssessmentReply["findings"][number];
