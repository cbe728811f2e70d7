import type { Language } from "../../model/language.ts";
import { NAMED_TABS } from "../tabs/known-names.ts";
import { texts } from "../text/index.ts";
import type { Following } from "./follow-renames.ts";
import type { TakeOver } from "./plan-take-over.ts";
import { shortened } from "./problem-text.ts";

const change = (from: string, to: string) => ({ from: shortened(from), to: shortened(to) });

/** Which names were followed, by the tab in which they were changed. */
export function followedSentences({ followed }: Following, language: Language): string[] {
  return NAMED_TABS.flatMap((tab) => {
    const own = followed.filter((each) => each.tab === tab);
    const changes = own.map(({ from, to }) => change(from, to));
    const count = own.reduce((sum, each) => sum + each.count, 0);
    return count > 0 ? [texts[language].results.takenOver.followed[tab](changes, count)] : [];
  });
}

/** What bringing the tabs in step has done, in sentences; none where nothing that people see has changed. */
export function inStepSentences(done: TakeOver, language: Language): string[] {
  const words = texts[language].results.takenOver;
  const { added, restored, proposed, renamedUpkeep } = done;
  const renamed = done.renamed.map(({ from, to }) => change(from, to));
  const merged = done.merged.map(({ from, into }) => change(from, into));
  return [
    ...(added.length + restored + renamed.length > 0
      ? [words.inReflection({ added: added.length, restored }, renamed)]
      : []),
    ...(renamedUpkeep > 0 ? [words.renamedUpkeep(renamedUpkeep)] : []),
    ...(merged.length > 0 ? [words.merged(merged)] : []),
    ...(proposed.length > 0 ? [words.proposed(proposed.length)] : []),
    ...followedSentences(done.following, language),
  ];
}
