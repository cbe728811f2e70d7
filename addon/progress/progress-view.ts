import type { IsoDate } from "../../model/date.ts";
import type { Language } from "../../model/language.ts";
import type { ProgressView } from "../sidebar/state.ts";
import type { Book } from "../tabs/book.ts";
import type { Resolved } from "../tabs/resolve/resolved.ts";
import { texts } from "../text/index.ts";
import { progressSince } from "./progress.ts";
import { progressSentences } from "./progress-sentences.ts";

/** What has moved since the last meeting, for the sidebar; null where there is nothing to compare with. */
export function progressView(book: Book, resolved: Resolved, today: IsoDate, language: Language): ProgressView | null {
  const rows = book.tabs.reflection === null ? [] : (book.tabs.history?.rows ?? []);
  const progress = progressSince(rows, resolved, today);
  if (progress === null) return null;
  const { since, moved, coverage, nothingNew } = progressSentences(progress, today, language);
  const opening = rows.every(({ date }) => date !== today);
  return { since, moved, coverage, opening, hint: opening && nothingNew ? texts[language].progress.enterFirst : null };
}
