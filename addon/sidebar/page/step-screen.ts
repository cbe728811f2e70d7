import type { TabId } from "../../tabs/tab-id.ts";
import type { SidebarCommand } from "../state.ts";
import { commandButton, iconButton, sheetLink } from "./button.ts";
import { type Child, element } from "./element.ts";
import { progressGreeting } from "./progress-part.ts";
import { remarkList } from "./remark-list.ts";
import { actions, calm, section, title } from "./section.ts";
import type { Desk } from "./view.ts";

const TAB_OF_STEP: readonly [TabId, TabId, TabId, TabId] = ["goals", "actors", "reflection", "upkeep"];

/** One step of the guide: its question and hints, its buttons, and what is still open. */
export function stepScreen(desk: Desk, step: 0 | 1 | 2 | 3): Child[] {
  const { text, view } = desk;
  const words = text.steps[step];
  return [
    progressGreeting(desk),
    element("p", { className: "eyebrow" }, `${text.stepOf(step + 1)} · ${words.minutes}`),
    title(words.question),
    element("ul", { className: "points" }, ...words.hints.map((hint) => element("li", {}, hint))),
    actions(
      ...commandsOf(desk, step).map((command, index) =>
        commandButton(desk, command, index === 0 && command !== "removeSample" ? "primary" : "plain"),
      ),
      view.state.prepared &&
        sheetLink("open-tab", text.openTab, () => desk.goTo({ tab: TAB_OF_STEP[step], row: 2, column: 0 })),
    ),
    openSection(desk, step),
  ];
}

function commandsOf({ view }: Desk, step: 0 | 1 | 2 | 3): SidebarCommand[] {
  const { prepared, empty, sampleLoaded } = view.state;
  if (step === 0) {
    const first: SidebarCommand[] = prepared ? [] : ["prepare"];
    return [...first, ...(sampleLoaded ? ["removeSample" as const] : empty ? ["loadSample" as const] : [])];
  }
  if (!prepared) return [];
  return ([[], ["takeOver"], ["assess"], ["check", "previewSummaries", "handOver"]] as const)[step].slice();
}

function openSection(desk: Desk, step: 0 | 1 | 2 | 3): HTMLElement {
  const { text, view } = desk;
  const open = view.state.steps[step];
  if (!view.state.prepared && step > 0)
    return section("open", null, text.open, element("p", { className: "quiet" }, text.prepareFirst));
  if (open.length === 0) return section("open", null, text.open, calm("done", text.allDone, text.allDoneHint));
  const made = section("open", null, text.openCount(open.length), remarkList(desk, "gap", "open", open));
  made.querySelector("h3")?.append(iconButton("refresh", "refresh", text.refresh, desk.refresh));
  return made;
}
