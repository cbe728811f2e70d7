import { button } from "../button.ts";
import { type Child, element } from "../element.ts";
import { icon } from "../icon.ts";
import { failureNotice } from "../notice.ts";
import { actions, section } from "../section.ts";
import type { Desk } from "../view.ts";
import { tryForm } from "./form.ts";
import { resultParts } from "./result.ts";
import { trialText } from "./trial-text.ts";

/** "Was wäre, wenn …?": changes that are tried out, what comes of them, and the way to put them into the sheet. */
export function whatIfSection(desk: Desk): HTMLElement {
  const { open, basis, trials } = desk.view.whatIf;
  const { failure } = desk.view;
  const text = desk.text.whatIf;
  const toggle = button("what-if-toggle", "plain", open ? text.close : text.open, desk.whatIf.toggle);
  toggle.setAttribute("aria-expanded", String(open));
  return section(
    "what-if",
    "question",
    text.title,
    ...(open ? [element("p", { className: "quiet" }, text.intro), ...openParts(desk)] : []),
    !open && trials.length > 0 && trialList(desk),
    basis === null && failure?.inWhatIf === true && failureNotice(desk, failure),
    toggle,
  );
}

function openParts(desk: Desk): Child[] {
  const { basis, trials } = desk.view.whatIf;
  if (basis === null) return [element("p", { className: "quiet" }, desk.view.busy === null ? "" : desk.text.wait)];
  return [
    tryForm(desk, basis),
    trials.length > 0 && trialList(desk),
    ...(trials.length > 0 ? resultParts(desk, basis) : []),
    trials.length > 0 && decision(desk, trials.length),
  ];
}

/** Each trial with the way to take it back, and a remark where its cell holds something else by now. */
function trialList(desk: Desk): HTMLElement {
  const { basis, trials, result } = desk.view.whatIf;
  const text = desk.text.whatIf;
  const busy = desk.view.busy !== null;
  return element(
    "ul",
    { className: "trials", attributes: { "aria-label": text.tried } },
    ...trials.map((trial, index) => {
      const what = basis ? trialText(text, basis, trial) : "";
      const stale = result?.stale.find((each) => each.index === index);
      const back = button(`take-back-${index}`, "quiet", text.takeBack, () => desk.whatIf.takeBack(index), { busy });
      back.setAttribute("aria-label", text.takeBackOf(what));
      return element(
        "li",
        {},
        element(
          "span",
          { className: "body" },
          element("span", { className: "what" }, what),
          stale !== undefined && element("span", { className: "fault" }, icon("alert"), stale.why),
        ),
        back,
      );
    }),
  );
}

function decision(desk: Desk, count: number): HTMLElement {
  const text = desk.text.whatIf;
  const { busy } = desk.view;
  return actions(
    button("apply-trials", "primary", busy === "apply" ? desk.text.wait : text.apply(count), desk.whatIf.apply, {
      busy: busy !== null,
      spinning: busy === "apply",
    }),
    element("p", { className: "quiet" }, text.applyHint),
    button("discard-trials", "plain", text.discard, desk.whatIf.discard, { busy: busy !== null }),
  );
}
