import type { HtmlPage } from "../../apps-script/host.ts";
import { element } from "../element.ts";
import { createHtmlFrame, type FrameHost } from "./html-frame.ts";

/** The area at the right: 300 pixels, as in Google Sheets. A new page takes the place of the one before. */
export function createSidebar(area: HTMLElement, host: FrameHost) {
  let dispose = () => {};
  const close = () => {
    dispose();
    area.hidden = true;
    area.replaceChildren();
    host.focusSheet();
  };
  area.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  return ({ title, html }: HtmlPage) => {
    dispose();
    const made = createHtmlFrame(title, html, host, { close });
    dispose = made.dispose;
    const heading = element("h2", { textContent: title });
    const button = element("button", {
      type: "button",
      className: "close",
      textContent: "✕",
      onclick: close,
      attributes: { "aria-label": "Seitenleiste schließen" },
    });
    area.replaceChildren(element("header", {}, heading, button), made.frame);
    area.hidden = false;
  };
}
