import type { AssessmentReply, AssessmentRequest } from "../../../model/contract/assessments.ts";
import type { ServerResult, World } from "../../ports.ts";
import type { Basis, Standings, Trial, WhatIfView } from "../../sidebar/what-if.ts";
import { type Book, readBook } from "../../tabs/book.ts";
import { withEdits } from "../../tabs/edits.ts";
import { fingerprint } from "../../tabs/fingerprint.ts";
import type { Resolved } from "../../tabs/resolve/resolved.ts";
import { resolve } from "../../tabs/resolve.ts";
import { texts } from "../../text/index.ts";
import { ASSESSED_FIELDS, ASSESSED_TABS } from "../assess.ts";
import { oneDecimal } from "../assessment/actor-rows.ts";
import { MOST_ACTORS } from "../assessment/request.ts";
import { blocked } from "../blockers.ts";
import { findableIds } from "../decided.ts";
import { planTakeOver } from "../plan-take-over.ts";
import { knownNames } from "../remember-names.ts";
import { failureText } from "../server-failure.ts";
import { placeTrials } from "./place-trials.ts";
import { staleText } from "./trial-text.ts";

/** The view, or a sentence that says why there is none. */
export type WhatIfAnswer = { ok: true; view: WhatIfView } | { ok: false; text: string };

/** Only what decides about order and coverage. */
const requestOf = ({ goals, actors }: Resolved, today: string): AssessmentRequest => ({
  goals: goals.map(({ id, rank, pursued }) => ({ id, rank, pursued })),
  actors: actors.map(({ id, current, target, key, goals: own }) => ({
    ...{ id, current, target, key },
    goals: own.map((goal) => goal.id),
  })),
  today,
  terms: false,
});

function standingsOf({ coverage, actors }: AssessmentReply): Standings {
  const places = actors.flatMap(({ id, rank, score }) =>
    rank === null ? [] : [{ id, place: rank, points: oneDecimal(score) }],
  );
  return { coverage, places: places.sort((a, b) => a.place - b.place) };
}

function basisOf(read: Book, { goals, actors }: Resolved, mark: string, standings: Standings): Basis {
  const [inGoals, inReflection] = [findableIds(read.tabs.goals?.rows), findableIds(read.tabs.reflection?.rows)];
  return {
    mark,
    goals: goals
      .filter(({ id }) => inGoals.has(id))
      .map(({ id, name, rank, pursued }) => ({ id, name, rank, pursued })),
    actors: actors.map(({ id, name, key, current, target }) => ({
      ...{ id, name, key, current, target },
      findable: inReflection.has(id),
    })),
    standings,
  };
}

/** Ids that are the same for the same sheet: they are never written. */
function passingIds(): (bytes: number) => string {
  let count = 0;
  return (bytes) => (++count).toString(16).padStart(2 * bytes, "0");
}

/**
 * The order and the coverage as they would be with these trials; nothing is written. The sheet is read anew each time, because
 * others go on typing; one request goes to the Worker, and another only where what stands in the sheet is no longer what `mark` says.
 */
export function whatIf(world: World, trials: readonly Trial[], mark: string | null): WhatIfAnswer {
  const { language, workbook, server, today, document } = world;
  const read = readBook(workbook, language);
  const refusal = blocked(world, read, ASSESSED_TABS, ASSESSED_FIELDS);
  if (refusal) return { ok: false, text: refusal.message.text };
  const tabLanguage = read.language ?? language;
  const { book } = planTakeOver(read, tabLanguage, passingIds(), knownNames(document));
  const resolved = resolve(book);
  if (resolved.actors.length > MOST_ACTORS)
    return { ok: false, text: texts[language].results.tooManyActors(MOST_ACTORS) };
  const present = requestOf(resolved, today);
  const names = [resolved.goals, resolved.actors].map((list) => list.map(({ name }) => name));
  const markNow = fingerprint(JSON.stringify([present, names]));
  const ask = (request: AssessmentRequest): ServerResult<Standings> => {
    const answer = server.assess(request);
    return answer.ok ? { ok: true, value: standingsOf(answer.value) } : answer;
  };
  const before = markNow === mark ? null : ask(present);
  if (before && !before.ok) return { ok: false, text: failureText(before, language) };
  const { edits, stale } = placeTrials(book, trials, tabLanguage);
  const after = trials.length === 0 ? null : ask(requestOf(resolve(withEdits(book, edits)), today));
  if (after && !after.ok) return { ok: false, text: failureText(after, language) };
  return {
    ok: true,
    view: {
      basis: before && basisOf(read, resolved, markNow, before.value),
      standings: after === null ? null : after.value,
      stale: stale.map(({ index, why }) => ({ index, why: staleText(why, language) })),
    },
  };
}
