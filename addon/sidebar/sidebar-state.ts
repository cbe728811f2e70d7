import { formatDate } from "../../model/date.ts";
import type { Outcome } from "../commands/outcome.ts";
import { lastRun, remindersOn } from "../commands/summaries/reminder-record.ts";
import { lastBatch } from "../commands/summaries/workbook-key.ts";
import { pictureOf } from "../picture/picture-of.ts";
import type { World } from "../ports.ts";
import { progressView } from "../progress/progress-view.ts";
import { sampleLoaded } from "../sample/record.ts";
import { type Book, readBook } from "../tabs/book.ts";
import type { Resolved } from "../tabs/resolve/resolved.ts";
import { resolve } from "../tabs/resolve.ts";
import { texts } from "../text/index.ts";
import type { PictureView, RemindersView, Screen, SidebarState } from "./state.ts";
import { openWork } from "./steps.ts";

/** All that the sidebar shows: the workbook as it is now, and what the command that has just run left behind. */
export function sidebarState(world: World, screen: Screen, outcome?: Outcome): SidebarState {
  const book = readBook(world.workbook, world.language);
  const resolved = resolve(book);
  const prepared = book.missing.length === 0 && book.unreadable.length === 0;
  return {
    language: world.language,
    screen,
    prepared,
    empty: isEmpty(book),
    sampleLoaded: sampleLoaded(book),
    steps: openWork(book, world.language, resolved),
    progress: progressView(book, resolved, world.today, world.language),
    check: outcome?.check ?? null,
    assessment: outcome?.assessment ?? null,
    picture: prepared ? pictureView(book, resolved) : null,
    summaries: outcome?.summaries ?? null,
    delivery: outcome?.delivery ?? null,
    invitations: outcome?.invitations ?? null,
    handOver: outcome?.handOver ?? null,
    lastBatch: lastBatch(world),
    reminders: remindersView(world),
    message: outcome?.message ?? null,
  };
}

function pictureView(book: Book, resolved: Resolved): PictureView {
  const { map, coverage, history } = pictureOf(book, resolved);
  return { map, coverage, history };
}

function remindersView(world: World): RemindersView {
  const last = lastRun(world);
  const { reminders } = texts[world.language].results;
  return {
    on: remindersOn(world),
    batch: last?.batch ?? null,
    last:
      last && `${reminders.lastOn(formatDate(last.day, world.language))} ${last.problem ?? reminders.sent(last.mails)}`,
  };
}

/** The goals of the guide and the questions about the meeting are there from the start: they do not count. */
function isEmpty({ tabs }: Book): boolean {
  const rows = [tabs.team, tabs.actors, tabs.reflection, tabs.upkeep].flatMap(
    (content): object[] => content?.rows ?? [],
  );
  const answers = tabs.meeting?.rows.filter((row) => row.answer !== "") ?? [];
  const ranks = tabs.goals?.rows.filter((row) => row.rank !== null) ?? [];
  return rows.length + answers.length + ranks.length === 0;
}
