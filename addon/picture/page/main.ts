import { fitWords } from "./fit-words.ts";
import { savePng, saveSvg } from "./save.ts";

declare const google: { script: { host: { close(): void } } };

const map = document.querySelector<SVGSVGElement>("#map svg");
const fault = document.getElementById("fault");

/** Does it on a click; says so where the browser does not let it. */
function onClick(id: string, act: () => void | Promise<void>): void {
  document.getElementById(id)?.addEventListener("click", async () => {
    try {
      if (fault) fault.textContent = "";
      await act();
    } catch {
      if (fault) fault.textContent = fault.dataset.said ?? "";
    }
  });
}

if (map) {
  const file = document.getElementById("map")?.dataset.file ?? "map";
  void document.fonts.ready.then(() => fitWords(map));
  onClick("print", () => window.print());
  onClick("save-svg", () => saveSvg(map, file));
  onClick("save-png", () => savePng(map, file));
}
// Google closes a dialog by its cross only, while the keyboard is inside.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  event.preventDefault();
  google.script.host.close();
});
