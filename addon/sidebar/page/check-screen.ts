import { commandButton } from "./button.ts";
import { type Child, element } from "./element.ts";
import { remarkList } from "./remark-list.ts";
import { actions, calm, section, title } from "./section.ts";
import type { Desk } from "./view.ts";

/** What is wrong, then what is merely open: two different things that look different. */
export function checkScreen(desk: Desk): Child[] {
  const { check } = desk.view.state;
  const text = desk.text.check;
  if (check === null)
    return [
      title(text.title),
      element("p", { className: "intro" }, text.intro),
      actions(commandButton(desk, "check", "primary")),
    ];
  const { problems, open } = check;
  return [
    title(text.title),
    problems.length === 0
      ? calm("done", text.none, open.length === 0 ? `${text.noneHint} ${text.allDone}` : text.noneHint)
      : section("problems", "alert", text.problems(problems.length), remarkList(desk, "problem", "alert", problems)),
    open.length > 0 &&
      section(
        "open",
        null,
        desk.text.openCount(open.length),
        element("p", { className: "quiet" }, text.openHint),
        remarkList(desk, "gap", "open", open),
      ),
    actions(commandButton(desk, "check", problems.length > 0 ? "primary" : "plain", text.again)),
  ];
}
