import type { Context } from "../context.ts";
import type { HtmlPage } from "../host.ts";
import { standIn } from "../stand-in.ts";

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

interface Draft {
  title: string;
  html: string;
  width: number;
  height: number;
}

const drafts = new WeakMap<object, Draft>();

const draftOf = (output: HtmlOutput): Draft => {
  const draft = drafts.get(output);
  if (!draft) throw new Error("The parameters don't match the method signature: an HtmlOutput was expected.");
  return draft;
};

export function pageOf(output: HtmlOutput): HtmlPage {
  const { title, html } = draftOf(output);
  return { title, html };
}

/** In pixels. */
export function sizeOf(output: HtmlOutput): { width: number; height: number } {
  const { width, height } = draftOf(output);
  return { width, height };
}

export function createHtmlService(context: Context): HtmlService {
  return standIn<HtmlService>(
    "HtmlService",
    {
      createHtmlOutput: (html: unknown = "") => createOutput(String(html)),
      createHtmlOutputFromFile(name: string) {
        const html = context.files[name.replace(/\.html$/, "")];
        if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
        return createOutput(html);
      },
    },
    context.gate,
  );
}

function createOutput(html: string): HtmlOutput {
  const draft: Draft = { title: "", html, width: 600, height: 400 };
  const change = (edit: () => void): HtmlOutput => {
    edit();
    return output;
  };
  const output: HtmlOutput = standIn<HtmlOutput>("HtmlOutput", {
    getContent: () => draft.html,
    setContent: (content: string) => change(() => Object.assign(draft, { html: content })),
    append: (more: string) => change(() => Object.assign(draft, { html: draft.html + more })),
    getTitle: () => draft.title,
    setTitle: (title: string) => change(() => Object.assign(draft, { title })),
    getWidth: () => draft.width,
    setWidth: (width: number) => change(() => Object.assign(draft, { width })),
    getHeight: () => draft.height,
    setHeight: (height: number) => change(() => Object.assign(draft, { height })),
  });
  drafts.set(output, draft);
  return output;
}
