import { readFileSync } from "node:fs";
import { type IUndoRedoItem, IUndoRedoService } from "@univerjs/core";
import type { Language } from "../../../model/language.ts";
import { addonBundle } from "../../support/addon-bundle.ts";
import { type Playground, startPlayground } from "../../support/headless.ts";
import { type Office, openOffice } from "../../support/office.ts";
import { HANDS } from "./hands.ts";
import { createTurns, type Turns } from "./turns.ts";

const WORKER = "https://worker.example";
const MANIFEST = {
  ...(JSON.parse(readFileSync(new URL("../../../appsscript.json", import.meta.url), "utf8")) as object),
  urlFetchWhitelist: [`${WORKER}/`],
};

/** An empty workbook, the add-on, and somebody to press keys. */
export interface Workbench {
  playground: Playground;
  office: Office;
  turns: Turns;
  /** What can be undone next. */
  lastStep(): IUndoRedoItem | null;
  undo(): Promise<unknown>;
}

export async function openWorkbench(language: Language): Promise<Workbench> {
  const { code, files } = await addonBundle();
  const office = openOffice();
  const turns = createTurns();
  const playground = await startPlayground({
    ...{ code: code + HANDS, files, manifest: MANIFEST },
    host: {
      user: { email: "a@example.org", locale: language },
      properties: { script: new Map([["WORKER_URL", WORKER]]), document: new Map(), user: new Map() },
      fetch: (url, request) => office.fetch(url, request),
      meanwhile: turns.meanwhile,
    },
  });
  const steps = playground.workbook.getActiveSheet().getInject().get(IUndoRedoService);
  return {
    playground,
    office,
    turns,
    lastStep: () => steps.pitchTopUndoElement() ?? null,
    undo: () => playground.api.undo(),
  };
}
