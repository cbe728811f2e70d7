import type { HtmlPage } from "../../apps-script/host.ts";
import { element } from "../element.ts";
import { createHtmlFrame, type FrameHost } from "./html-frame.ts";

/** `Ui.showModalDialog` and `Ui.showModelessDialog`. */
export function createDialogs(host: FrameHost) {
  return ({ title, html, width, height, modal }: HtmlPage & { width: number; height: number; modal: boolean }) => {
    const before = document.activeElement;
    const dialog = element("dialog", { className: "html-dialog", attributes: { "aria-label": title } });
    const { frame, dispose } = createHtmlFrame(title, html, host, {
      close: () => dialog.close(),
      escape: () => dialog.close(),
      resize: (size) => resize(frame, size),
    });
    resize(frame, { width });
    resize(frame, { height });
    const button = element("button", {
      type: "button",
      className: "close",
      textContent: "✕",
      onclick: () => dialog.close(),
      attributes: { "aria-label": "Dialog schließen" },
    });
    dialog.append(element("header", {}, element("h2", { textContent: title }), button), frame);
    dialog.addEventListener("close", () => {
      dispose();
      dialog.remove();
      if (before instanceof HTMLIFrameElement && before.isConnected) before.focus();
      else host.focusSheet();
    });
    document.body.append(dialog);
    if (modal) dialog.showModal();
    else dialog.show();
  };
}

function resize(frame: HTMLIFrameElement, size: { width: number } | { height: number }) {
  if ("width" in size) frame.style.width = `${size.width}px`;
  else frame.style.height = `${size.height}px`;
}
