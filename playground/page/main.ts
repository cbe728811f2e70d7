import { bundle } from "virtual:addon";
import { cellBox, cellCentre } from "./cell-box.ts";
import { byId } from "./element.ts";
import { loadFonts } from "./fonts.ts";
import { createFaults } from "./frame/fault.ts";
import { createMailbox } from "./mailbox/mailbox-panel.ts";
import { openSheet } from "./open-sheet.ts";
import { becomeOnlyWindow } from "./saved/one-window.ts";
import { openSaved } from "./saved/open-saved.ts";
import { openWorkStore } from "./saved/work-store.ts";

const cover = byId("cover");
const fault = createFaults(byId("fault"));
const report = (error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  fault(message);
  cover.textContent = `Die Tabelle ließ sich nicht öffnen: ${message}`; // it is seen only while nothing is open yet
};

window.addEventListener("error", ({ error, message }) => {
  if (!message.startsWith("ResizeObserver loop")) report(error ?? message); // that one only says "next frame"
});
window.addEventListener("unhandledrejection", ({ reason }) => report(reason));

const mailbox = createMailbox((isLost) => {
  byId("lost").hidden = !isLost;
});
await becomeOnlyWindow(() => {
  cover.textContent =
    "Die Tabelle ist schon in einem anderen Fenster geöffnet. Schließen Sie es dort, dann geht es hier von selbst weiter.";
});
cover.textContent = "Die Tabelle wird geöffnet …";
const [store] = await Promise.all([openWorkStore(), loadFonts()]);
const sheet = await openSaved(store, fault, (saved) =>
  openSheet(bundle, saved, store, { fault: report, ran: mailbox.look }),
);
cover.hidden = true;
document.documentElement.dataset.ready = String(Math.round(performance.now()));

/** For the browser tests, and for whoever is curious in the console. */
Object.assign(window, {
  playground: {
    ...sheet,
    cellBox: (a1: string) => cellBox(sheet.workbook, a1),
    cellCentre: (a1: string) => cellCentre(sheet.workbook, a1),
  },
});
