import type { Attachment } from "../../server/message.ts";
import { element } from "../element.ts";

const SIZE = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 1 });

/** Name, size and download of an attachment; one that is text is shown as well. */
export function attachmentView({ filename, mimeType, content }: Attachment) {
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  const name = filename || "ohne Namen";
  const download = element("a", {
    className: "pill",
    textContent: "Herunterladen",
    href: URL.createObjectURL(new Blob([bytes], { type: mimeType })),
    download: name,
    attributes: { "aria-label": `${name} herunterladen` },
  });
  const facts = `${mimeType} · ${SIZE.format(bytes.length / 1000)} kB`;
  const view = element(
    "section",
    {},
    element("h4", { textContent: name }),
    element("p", { className: "hint", textContent: facts }),
    download,
  );
  if (mimeType.startsWith("text/"))
    view.append(element("pre", { className: "source", tabIndex: 0, textContent: new TextDecoder().decode(bytes) }));
  return view;
}
