import type { IWorkbookData } from "@univerjs/core";
import type { Host } from "../../playground/apps-script/host.ts";
import { type AppsScript, type SavedState, startAppsScript } from "../../playground/apps-script/index.ts";
import { type Headless, startHeadless } from "../../playground/univer/headless.ts";
import { type Recorded, recordingHost } from "./recording-host.ts";
import { typeInto } from "./typing.ts";

export interface PlaygroundOptions {
  /** The bundle's code; the add-on's own where it is left out. */
  code?: string;
  files?: Record<string, string>;
  manifest?: object;
  host?: Partial<Host>;
  snapshot?: Partial<IWorkbookData>;
  state?: SavedState;
}

/** The playground without a page: the engine, the stand-in, and a host that records. */
export interface Playground extends Headless {
  script: AppsScript;
  host: Host;
  shown: Recorded;
  /** A person types, and onEdit has run when it returns. False where a rule rejected the input. */
  type(sheetName: string, a1: string, typed: string): Promise<boolean>;
}

const MANIFEST = { timeZone: "Europe/Berlin", urlFetchWhitelist: ["https://worker.example/"] };

export async function startPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  const bundle = options.code === undefined ? await ownBundle() : { code: options.code, files: {}, manifest: MANIFEST };
  const { files = bundle.files, manifest = bundle.manifest, snapshot, state } = options;
  const headless = startHeadless(snapshot);
  const { api, workbook } = headless;
  const { host, shown } = recordingHost(options.host);
  const script = startAppsScript({ api, workbook, bundle: { code: bundle.code, files, manifest }, host, state });
  const errors: unknown[] = [];
  script.listen((error) => errors.push(error));
  return {
    ...headless,
    script,
    host,
    shown,
    async type(sheetName, a1, typed) {
      const stayed = await typeInto(headless, sheetName, a1, typed);
      await script.settle();
      if (errors.length > 0) throw errors.shift();
      return stayed;
    },
  };
}

/** The add-on's own; only who needs it waits for the bundler. */
async function ownBundle() {
  const { addonBundle } = await import("./addon-bundle.ts");
  const { code, files, manifest } = await addonBundle();
  return { code, files, manifest: JSON.parse(manifest) as object };
}
