import { compareStandings, type Move } from "../../compare-standings.ts";
import type { Basis } from "../../what-if.ts";
import { button } from "../button.ts";
import { type Child, element } from "../element.ts";
import { type IconName, icon } from "../icon.ts";
import { failureNotice } from "../notice.ts";
import type { Desk } from "../view.ts";

/** So many places are shown; besides, those further down of whom the first ones have come to be. */
const SHOWN = 10;

const signOf = ({ before, now }: Move): IconName | null => {
  if (now === null) return "done";
  if (before === null || now < before) return "up";
  return now > before ? "down" : null;
};

/** What comes of the trials: coverage and order, old and new, in words and figures. */
export function resultParts(desk: Desk, basis: Basis): Child[] {
  const { result } = desk.view.whatIf;
  const text = desk.text.whatIf;
  const { busy, failure } = desk.view;
  if (failure?.inWhatIf) return [failureNotice(desk, failure)];
  if (result === null || result.standings === null)
    return [
      element("p", { className: "quiet" }, text.notYetKnown),
      button("calculate", "plain", busy === "tryOut" ? desk.text.wait : text.calculate, desk.whatIf.calculate, {
        busy: busy !== null,
        spinning: busy === "tryOut",
      }),
    ];
  const { coverage } = basis.standings;
  const comparison = compareStandings(basis.standings, result.standings);
  const shown = comparison.moves.filter(
    ({ before, now }) => (now !== null && now <= SHOWN) || (before !== null && before <= SHOWN),
  );
  return [
    element(
      "div",
      { className: "outcome" },
      element("p", { className: "line" }, text.coverage(coverage, result.standings.coverage)),
      element("p", {}, text.moved(comparison)),
    ),
    element("h4", { id: "try-order" }, text.order),
    element(
      "ol",
      { className: "entries ranking", attributes: { "aria-labelledby": "try-order" } },
      ...shown.map((move) => moveItem(desk, basis, move)),
    ),
  ];
}

function moveItem(desk: Desk, { actors }: Basis, move: Move): HTMLElement {
  const sign = signOf(move);
  const words = desk.text.whatIf.move(move);
  const actor = actors.find(({ id }) => id === move.id);
  return element(
    "li",
    {},
    element(
      "div",
      { className: `entry${sign === null ? "" : " moved"}` },
      element("span", { className: "rank" }, move.now === null ? "–" : String(move.now)),
      element(
        "span",
        { className: "body" },
        element("span", { className: "what" }, actor?.name ?? "…"),
        move.now !== null && element("span", { className: "detail" }, desk.text.assessment.points(move.points)),
        words !== "" && element("span", { className: "verdict" }, sign && icon(sign), element("span", {}, words)),
      ),
    ),
  );
}
