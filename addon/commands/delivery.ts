import type { BatchReply, DecisionRequest } from "../../model/contract/summaries.ts";
import type { Language } from "../../model/language.ts";
import type { ServerResult, World } from "../ports.ts";
import type { DeliveryView } from "../sidebar/state.ts";
import { readTab } from "../table/read.ts";
import { team } from "../tabs/team.ts";
import { headersOf, texts } from "../text/index.ts";
import { workbookKey } from "./summaries/workbook-key.ts";

/** Only these change without anybody doing something. */
const isUnderWay = ({ state }: BatchReply["mails"][number]) => state === "pending";

function namesById(world: World): Map<string, string> {
  const { grid = [], marks } = world.workbook.read(["team"]).team ?? {};
  return new Map((readTab(team, grid, headersOf("team"), marks)?.rows ?? []).map(({ id, name }) => [id, name]));
}

function viewOf({ batch, mails }: BatchReply, names: ReadonlyMap<string, string>, language: Language): DeliveryView {
  const words = texts[language].results.delivery;
  return {
    batch,
    mails: mails.map(({ owner, state, problem }) => ({
      owner,
      name: names.get(owner) ?? words.formerMember,
      state,
      problem: problem === null ? null : words.problem(problem),
    })),
    settled: !mails.some(isUnderWay),
  };
}

function viewOfAnswer(world: World, answer: ServerResult<BatchReply>): ServerResult<DeliveryView> {
  return answer.ok ? { ok: true, value: viewOf(answer.value, namesById(world), world.language) } : answer;
}

/** Asks what became of the mails of a batch. */
export function askDelivery(world: World, batch: string): ServerResult<DeliveryView> {
  const { workbook, key } = workbookKey(world);
  return viewOfAnswer(world, world.server.batch(workbook, key, batch));
}

/** Tells the Worker what a person knows of a mail that failed or is unclear, or that it is to be sent once more. */
export function decideDelivery(world: World, batch: string, decision: DecisionRequest): ServerResult<DeliveryView> {
  const { workbook, key } = workbookKey(world);
  return viewOfAnswer(world, world.server.decide(workbook, key, batch, decision));
}
