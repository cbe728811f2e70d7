// npm run pictures: plays sample A in the playground and takes the pictures of README and docs/anleitung.md.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { startApp } from "./app.ts";
import { launchBrowser } from "./browser.ts";
import { openPage } from "./page.ts";

const VIEWPORT = { width: 1440, height: 860 };
const FOLDER = resolve(import.meta.dirname, "../../docs/images");

async function play(page: Page): Promise<void> {
  const picture = async (name: string) => {
    await page.locator("#toasts").evaluate((toasts) => toasts.replaceChildren());
    await page.mouse.move(700, 20);
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  };
  const choose = async (item: string) => {
    await page.getByRole("button", { name: "Netzwerkstrategie", exact: true }).click();
    await page.getByRole("menuitem", { name: item, exact: true }).click();
  };
  const sidebar = page.frameLocator('iframe[title="Netzwerkstrategie"]');
  const shows = (text: string | RegExp) => sidebar.getByText(text).first().waitFor();
  const dismiss = () => sidebar.getByRole("button", { name: "Meldung schließen" }).click();

  await choose("Seitenleiste öffnen");
  await sidebar.getByRole("button", { name: "Arbeitsblätter anlegen" }).click();
  await shows("Alle acht Blätter sind angelegt");
  await sidebar.getByRole("button", { name: "Beispiel laden" }).click();
  await shows("Das Beispiel ist geladen");
  await dismiss();
  await sidebar.getByRole("button", { name: "Blatt öffnen" }).click();
  await page.waitForFunction(() => window.playground.workbook.getActiveSheet().getSheetName() === "1 Ziele");
  await picture("schritt-1");
  await choose("Lücken bewerten");
  await shows("49 %");
  await dismiss();
  await picture("playground");
  await choose("Netzwerkkarte zeigen");
  const dialog = page.locator(".html-dialog");
  await dialog.frameLocator("iframe").getByRole("img", { name: "Netzwerkkarte" }).waitFor();
  await dialog.screenshot({ path: join(FOLDER, "netzwerkkarte.png") });
  await dialog.getByRole("button", { name: "Dialog schließen" }).click();
  await page.getByRole("button", { name: "Seitenleiste schließen" }).click();
  await page.setViewportSize({ width: 2500, height: 860 }); // ranking, coverage and questions side by side
  await picture("auswertung");
  await page.setViewportSize(VIEWPORT);
  await choose("Eingaben prüfen");
  await shows("Keine Fehler gefunden");
  await dismiss();
  await sidebar.getByText("1 Ziel ohne Akteur").click();
  await page.waitForFunction(() => window.playground.workbook.getActiveSheet().getSheetName() === "2 Akteure");
  await picture("pruefen");
  await choose("Zusammenfassungen senden");
  await sidebar.getByRole("button", { name: "Jetzt senden" }).click();
  await sidebar.getByRole("button", { name: "Ja, senden" }).click();
  await shows("Alle E-Mails sind gesendet.");
  await page.getByRole("button", { name: /^Postfach \(lokal\)/ }).click();
  const box = page.getByRole("complementary", { name: "Postfach (lokal)" });
  await box.getByRole("button", { name: /vorsitz@example\.org/ }).click();
  await box.frameLocator("iframe").getByText("Guten Tag Vorsitz").waitFor();
  await picture("mail");
}

mkdirSync(FOLDER, { recursive: true });
const [app, browser] = await Promise.all([startApp(), launchBrowser()]);
try {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "de-DE" });
  await play((await openPage(context, app.url)).page);
} finally {
  await browser.close();
  await app.stop();
}
