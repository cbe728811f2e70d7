import type { Button, ButtonSet } from "../../apps-script/host.ts";

/** `Ui.alert` and `Ui.prompt`: a script waits for the answer, and of all that a page has only the browser's own boxes wait. */
export const ask = {
  alert(title: string, message: string, buttons: ButtonSet): Button {
    const words = compose(title, message);
    if (buttons === "OK") {
      window.alert(words);
      return "OK";
    }
    if (buttons === "OK_CANCEL") return window.confirm(words) ? "OK" : "CANCEL";
    if (buttons === "YES_NO") return window.confirm(`${words}\n\nOK = Ja, Abbrechen = Nein`) ? "YES" : "NO";
    if (window.confirm(`${words}\n\nOK = Ja`)) return "YES";
    return window.confirm(`${words}\n\nOK = Nein, Abbrechen = gar nichts tun`) ? "NO" : "CANCEL";
  },
  prompt(title: string, message: string, buttons: ButtonSet): { button: Button; text: string } {
    const text = window.prompt(compose(title, message));
    const yesNo = buttons === "YES_NO" || buttons === "YES_NO_CANCEL";
    if (text !== null) return { button: yesNo ? "YES" : "OK", text };
    return { button: buttons === "OK" ? "CLOSE" : buttons === "YES_NO" ? "NO" : "CANCEL", text: "" };
  },
};

const compose = (title: string, message: string) => [title, message].filter((part) => part !== "").join("\n\n");
