import { element } from "../element.ts";

const QUIET_MS = 5 * 60_000;

/**
 * Asks as Google does when somebody edits what is protected with a mere warning; the answer says whether the edit stays. "No" takes
 * it back, and so do Escape and the cross of it.
 */
export function createConfirmEdit(focusSheet: () => void) {
  let quietUntil = 0;
  return (description: string): Promise<boolean> => {
    if (Date.now() < quietUntil) return Promise.resolve(true);
    return new Promise((resolve) => {
      const quiet = element("input", { type: "checkbox" });
      const button = (textContent: string, value: "ok" | "cancel") =>
        element("button", { type: "submit", className: value === "ok" ? "pill" : "quiet", textContent, value });
      const dialog = element(
        "dialog",
        {
          className: "question",
          attributes: { "aria-labelledby": "question-title", "aria-describedby": "question-text" },
        },
        element("h2", { id: "question-title", textContent: "Achtung!" }),
        element("p", {
          id: "question-text",
          textContent:
            "Sie möchten einen Teil dieses Tabellenblatts bearbeiten, der nicht versehentlich geändert werden sollte. Möchten Sie trotzdem fortfahren?",
        }),
        ...(description === "" ? [] : [element("p", { className: "hint", textContent: description })]),
        element(
          "form",
          { method: "dialog" },
          element("label", {}, quiet, " 5 Minuten lang nicht mehr anzeigen"),
          element("div", { className: "answers" }, button("Abbrechen", "cancel"), button("OK", "ok")),
        ),
      );
      dialog.addEventListener("keydown", (event) => event.stopPropagation()); // the spreadsheet listens to the whole window
      dialog.addEventListener("close", () => {
        const stays = dialog.returnValue === "ok";
        if (stays && quiet.checked) quietUntil = Date.now() + QUIET_MS;
        dialog.remove();
        focusSheet();
        resolve(stays);
      });
      document.body.append(dialog);
      dialog.showModal();
      dialog.querySelector<HTMLElement>("button[value=ok]")?.focus();
    });
  };
}
