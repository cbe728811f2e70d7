import axe from "axe-core";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { renderNetworkMap } from "../../addon/picture/network-map.ts";
import { texts } from "../../addon/text/index.ts";
import { words } from "../../model/words/index.ts";
import { sixtyActors } from "../addon/picture/contents.ts";
import { type Visit, visit } from "./visit.ts";

let opened: Visit;
let page: Page;
let dialog: FrameLocator;

beforeAll(async () => {
  opened = await visit();
  page = opened.page;
  dialog = page.frameLocator(".html-dialog iframe");
  for (const command of ["prepareTabs", "loadSample"])
    await page.evaluate((name) => window.playground.run(name), command);
  return opened.close;
});

/** What the browser saves when the button is pressed. */
async function saved(button: string): Promise<{ name: string; content: Buffer }> {
  await dialog.getByRole("button", { name: button }).focus();
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part);
  return { name: download.suggestedFilename(), content: Buffer.concat(parts) };
}

it("opens from the menu by keyboard, as wide as a beamer shows", async () => {
  await page.getByRole("button", { name: "Netzwerkstrategie", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("n");
  await page.keyboard.press("Enter");
  const map = dialog.getByRole("img", { name: "Netzwerkkarte" });
  await map.waitFor();
  expect((await page.locator(".html-dialog iframe").boundingBox())?.width).toBe(1000);
  expect(await dialog.locator("text.name").allTextContents()).toContain("Ratsfraktion ARatsfraktion A"); // with its title
});

/** Words that stand over each other, and words beside the picture, as the browser has really drawn them. */
const misplaced = (map: Locator) =>
  map.evaluate(async (svg) => {
    await document.fonts.ready;
    const kinds = "text.name, text.goal, text.levels, text.title, text.legend";
    const words = [...svg.querySelectorAll<SVGTextElement>(kinds)];
    const boxes = words.map((word) => ({ word: word.textContent, ...word.getBoundingClientRect().toJSON() }));
    const frame = svg.getBoundingClientRect();
    // The box of a line is taller than its letters: lines of one name may touch.
    const over = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4)
        .map((b) => [a.word, b.word]),
    );
    const beside = boxes.filter(({ left, right }) => left < frame.left - 1 || right > frame.right + 1);
    return { words: words.length, over, beside };
  });

it("draws no words over each other, and none beside the page, in whatever font the machine has", async () => {
  const { words: count, over, beside } = await misplaced(dialog.locator("#map svg"));
  expect(count).toBeGreaterThan(40);
  expect({ over, beside }).toEqual({ over: [], beside: [] });
});

it("is usable without seeing it: axe finds nothing", async () => {
  const found = await dialog.locator("body").evaluate(async (_, code) => {
    new Function(code)();
    const { violations } = await Reflect.get(window, "axe").run(document);
    return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [id, nodes[0]?.html]);
  }, axe.source);
  expect(found).toEqual([]);
});

it("saves the map as an SVG that other programs can read", async () => {
  const { name, content } = await saved("SVG speichern");
  expect(name).toMatch(/^netzwerkkarte-\d{4}-\d\d-\d\d\.svg$/);
  const read = await page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, "image/svg+xml");
    return { root: root.nodeName, width: root.getAttribute("width"), title: root.querySelector("title")?.textContent };
  }, content.toString("utf8"));
  expect(read).toEqual({ root: "svg", width: "1080", title: "Netzwerkkarte" });
});

it("saves it as pixels, too", async () => {
  const { name, content } = await saved("PNG speichern");
  expect(name).toMatch(/\.png$/);
  expect(content.subarray(1, 4).toString()).toBe("PNG");
  expect(content.readUInt32BE(16)).toBe(2700);
});

it("prints on one page of A4, across", async () => {
  await dialog.locator("body").evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await dialog.getByRole("button", { name: "Drucken" }).press("Enter");
  expect(await dialog.locator("body[data-printed]").count()).toBe(1);
  const html = await dialog
    .locator("html")
    .evaluate((root) => root.outerHTML.replace(/<script[\s\S]*?<\/script>/g, ""));
  const sheet = await page.context().newPage();
  await sheet.setContent(html);
  const pdf = (await sheet.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(/\/Count (\d+)/.exec(pdf)?.[1]).toBe("1");
  expect(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)?.slice(1).map(Number).map(Math.round)).toEqual([842, 595]);
  await sheet.close();
});

it("closes with Escape, and the sheet has the keyboard again", async () => {
  await dialog.getByRole("button", { name: "Drucken" }).press("Escape");
  await page.locator(".html-dialog").waitFor({ state: "detached" });
  expect(opened.faults).toEqual([]);
});

it("draws sixty actors with long names in Arial's widths, and no words over each other", async () => {
  const svg = renderNetworkMap(sixtyActors, { text: texts.de.picture, levels: words.de.levels, date: "12.03.2026" });
  // The playground's page has a font as wide as Arial, also where Arial is missing.
  await page.evaluate((map) => {
    const place = document.createElement("div");
    place.id = "sixty";
    place.style.width = "1080px";
    place.innerHTML = map;
    document.body.prepend(place);
  }, svg);
  const { words: count, over, beside } = await misplaced(page.locator("#sixty svg"));
  expect(count).toBeGreaterThan(120);
  expect({ over, beside }).toEqual({ over: [], beside: [] });
});
