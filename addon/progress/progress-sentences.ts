import { formatDate, formatDay, type IsoDate } from "../../model/date.ts";
import type { Language } from "../../model/language.ts";
import { texts } from "../text/index.ts";
import { formatWholePercent } from "../text/number.ts";
import type { Progress } from "./progress.ts";
import { wholePoints } from "./whole-points.ts";

/** What has moved, in words. */
export interface ProgressSentences {
  /** "Seit dem 12.03." */
  since: string;
  /** "3 Kontakte gestärkt", "2 Schritte erledigt" …: what is 0 is left out, but for what is overdue. */
  moved: string[];
  /** "Zielabdeckung 49 % → 47 %: +6 Punkte durch …, −8 Punkte, weil …"; null where it cannot be told. */
  coverage: string | null;
  /** Nothing has been entered since. */
  nothingNew: boolean;
}

const hasMoved = ({ strengthened, weakened, done, added }: Progress) =>
  strengthened + weakened + (done ?? 0) + added > 0;

function coverageSentence({ coverage }: Progress, language: Language): string | null {
  if (coverage === null) return null;
  const words = texts[language].progress;
  const { before, gained, planned, now } = wholePoints(coverage);
  const share = (points: number) => formatWholePercent(points / 100, language);
  const change =
    planned < 0 && coverage.aimed > 0 ? "more" : planned > 0 && coverage.aimed < 0 ? "less" : ("other" as const);
  const parts = [
    ...(gained === 0 ? [] : [words.gained(gained)]),
    ...(planned === 0 ? [] : [words.planned(planned, change)]),
  ];
  const head = before === now ? words.coverageSame(share(now)) : words.coverage(share(before), share(now));
  return parts.length === 0 ? `${head}.` : `${head}: ${parts.join(", ")}.`;
}

/** In the reader's language; a day of another year is named with its year. */
export function progressSentences(progress: Progress, today: IsoDate, language: Language): ProgressSentences {
  const words = texts[language].progress;
  const { since, strengthened, weakened, done, overdue, added } = progress;
  const sameYear = since.slice(0, 4) === today.slice(0, 4);
  const some = (count: number | null, say: (count: number) => string) => (count ? [say(count)] : []);
  const nothingNew = !hasMoved(progress);
  return {
    since: words.since(sameYear ? formatDay(since, language) : formatDate(since, language)),
    moved: [
      ...(nothingNew ? [words.nothingNew] : []),
      ...some(strengthened, words.strengthened),
      ...some(weakened, words.weakened),
      ...some(done, words.done),
      words.overdue(overdue),
      ...some(added, words.added),
    ],
    coverage: coverageSentence(progress, language),
    nothingNew,
  };
}

/** All of it in one line. */
export const progressLine = ({ since, moved, coverage }: ProgressSentences): string =>
  [`${since}: ${moved.join(", ")}.`, ...(coverage === null ? [] : [coverage])].join(" ");
