import { element } from "../element.ts";

/**
 * A message as `Spreadsheet.toast` shows it, over the sheet so that it covers no button of the sidebar; less than 0 seconds: until it
 * is closed.
 */
export function createToasts(corner: HTMLElement) {
  return (message: string, title: string, seconds: number) => {
    const toast = element("div", { className: "toast" });
    const close = element("button", {
      type: "button",
      className: "close",
      textContent: "✕",
      attributes: { "aria-label": "Meldung schließen" },
      onclick: () => toast.remove(),
    });
    const words = element(
      "div",
      {},
      ...(title ? [element("strong", { textContent: title })] : []),
      element("p", { textContent: message }),
    );
    toast.append(words, close);
    corner.replaceChildren(toast); // Google shows one at a time
    if (seconds >= 0) setTimeout(() => toast.remove(), seconds * 1000);
  };
}
