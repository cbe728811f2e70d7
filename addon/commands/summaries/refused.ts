import type { Refusal } from "../../../model/delivery.ts";
import type { Language } from "../../../model/language.ts";
import { placeOf } from "../../sidebar/place.ts";
import type { SummariesView } from "../../sidebar/state.ts";
import { texts } from "../../text/index.ts";
import type { SummariesPlan } from "./plan.ts";

/** Whom the Worker takes no mail for, and why, in the person's language. */
export function refusedOf(
  { book, request }: SummariesPlan,
  refused: readonly { owner: string; reason: Refusal }[],
  language: Language,
): SummariesView["refused"] {
  const names = new Map(request.owners.map(({ id, name }) => [id, name]));
  const rows = new Map((book.tabs.team?.rows ?? []).map(({ id, at }) => [id, at]));
  return refused.map(({ owner, reason }) => {
    const row = rows.get(owner);
    return {
      name: names.get(owner) ?? "",
      reason,
      why: texts[language].results.summaries.refusals[reason],
      place: row === undefined ? null : placeOf(book, language, "team", row, "email"),
    };
  });
}
