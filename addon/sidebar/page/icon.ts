import { element } from "./element.ts";

const CIRCLE = "M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17";

/** Strokes on a field of 24 by 24. */
const PATHS = {
  done: "M5 12.5l4.5 4.5L19 7.5",
  alert: "M12 4L2.8 19.5h18.4zM12 10v4.5M12 17v.01",
  info: `${CIRCLE}M12 11v5.5M12 7.7v.01`,
  open: CIRCLE,
  clock: `${CIRCLE}M12 7.5V12l3 2`,
  question: `${CIRCLE}M9.6 9.6a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .9-1 1.7M12 16.7v.01`,
  stopped: `${CIRCLE}M6.2 6.2l11.6 11.6`,
  failed: `${CIRCLE}M9 9l6 6M15 9l-6 6`,
  up: "M12 19V5M6 11l6-6 6 6",
  down: "M12 5v14M6 13l6 6 6-6",
  step: "M4 19.5h5v-5h5v-5h5v-5",
  mail: "M3.5 6h17v12.5h-17zM4 6.8l8 6.2 8-6.2",
  envelopeOpen: "M3.5 10l8.5-6.5L20.5 10v9.5h-17zM4 10.5l8 5.5 8-5.5",
  arrow: "M9.5 6l6 6-6 6",
  refresh: "M19 12a7 7 0 1 1-2.2-5.1M19.2 3.8v4h-4",
  close: "M6.5 6.5l11 11M17.5 6.5l-11 11",
} as const;
export type IconName = keyof typeof PATHS;

const SVG = "http://www.w3.org/2000/svg";

/** A sign beside words that say the same: it is not read out. */
export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

/** A label with an arrow that never stands alone on a line. */
export function withArrow(label: string): (string | Node)[] {
  const last = label.lastIndexOf(" ") + 1;
  return [label.slice(0, last), element("span", { className: "unbroken" }, label.slice(last), icon("arrow"))];
}
