import type { Context } from "../context.ts";
import type { HtmlPage } from "../host.ts";
import { names, standIn } from "../stand-in.ts";
import { createHtmlTemplate, escapeHtml } from "./html-template.ts";

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type MetaTag = GoogleAppsScript.HTML.HtmlOutputMetaTag;

interface Draft {
  title: string;
  html: string;
  width: number;
  height: number;
  metaTags: { name: string; content: string }[];
}

/** Google refuses all others. */
const META_TAGS = ["apple-mobile-web-app-capable", "google-site-verification", "mobile-web-app-capable", "viewport"];

const drafts = new WeakMap<object, Draft>();

const draftOf = (output: HtmlOutput): Draft => {
  const draft = drafts.get(output);
  if (!draft) throw new Error("The parameters don't match the method signature: an HtmlOutput was expected.");
  return draft;
};

/** The page as it is shown, its meta tags at the head's beginning. */
export function pageOf(output: HtmlOutput): HtmlPage {
  const { title, html, metaTags } = draftOf(output);
  const tags = metaTags.map((tag) => `<meta name="${tag.name}" content="${escapeHtml(tag.content)}">`).join("");
  const head = /<head\b[^>]*>/i.exec(html) ?? /<html\b[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return { title, html: html.slice(0, at) + tags + html.slice(at) };
}

/** In pixels. */
export function sizeOf(output: HtmlOutput): { width: number; height: number } {
  const { width, height } = draftOf(output);
  return { width, height };
}

export function createHtmlService(context: Context): HtmlService {
  const output = (html: string) => createOutput(context, html);
  const template = (html: string) => createHtmlTemplate(context, html, output);
  return standIn<HtmlService>(
    "HtmlService",
    {
      SandboxMode: names("EMULATED", "IFRAME", "NATIVE") as unknown as HtmlService["SandboxMode"],
      createHtmlOutput: (html: unknown = "") => output(textOf(html)),
      createHtmlOutputFromFile: (name: string) => output(fileOf(context, name)),
      createTemplate: (html: unknown) => template(textOf(html)),
      createTemplateFromFile: (name: string) => template(fileOf(context, name)),
    },
    context.gate,
  );
}

/** A Blob may stand for a text. */
function textOf(html: unknown): string {
  if (typeof html !== "object" || html === null) return String(html);
  return (html as GoogleAppsScript.Base.Blob).getDataAsString();
}

function fileOf({ files }: Context, name: string): string {
  const html = files[name.replace(/\.html$/, "")];
  if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
  return html;
}

function createOutput(context: Context, html: string): HtmlOutput {
  const draft: Draft = { title: "", html, width: 600, height: 400, metaTags: [] };
  const change = (edit: Partial<Draft>): HtmlOutput => {
    Object.assign(draft, edit);
    return output;
  };
  const output: HtmlOutput = standIn<HtmlOutput>(
    "HtmlOutput",
    {
      getContent: () => draft.html,
      setContent: (content: string) => change({ html: content }),
      append: (more: string) => change({ html: draft.html + more }),
      appendUntrusted: (text: string) => change({ html: draft.html + escapeHtml(text) }),
      clear: () => change({ html: "" }),
      asTemplate: () => createHtmlTemplate(context, draft.html, (made) => createOutput(context, made)),
      getTitle: () => draft.title,
      setTitle: (title: string) => change({ title }),
      getWidth: () => draft.width,
      setWidth: (width: number) => change({ width }),
      getHeight: () => draft.height,
      setHeight: (height: number) => change({ height }),
      /** Has no effect any more: all pages are in the one mode. */
      setSandboxMode: () => output,
      addMetaTag(name: string, content: string) {
        if (!META_TAGS.includes(name)) throw new Error(`The meta tag "${name}" is not allowed.`);
        return change({ metaTags: [...draft.metaTags, { name, content }] });
      },
      getMetaTags: () =>
        draft.metaTags.map(({ name, content }) =>
          standIn<MetaTag>("HtmlOutputMetaTag", { getName: () => name, getContent: () => content }),
        ),
    },
    context.gate,
  );
  drafts.set(output, draft);
  return output;
}
