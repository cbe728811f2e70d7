import * as z from "zod";
import { element } from "../element.ts";
import shim from "./google-script.js?raw";

const FrameMessage = z.object({
  googleScript: z.union([
    z.strictObject({ run: z.string(), id: z.number(), args: z.array(z.unknown()) }),
    z.strictObject({ close: z.literal(true) }),
    z.strictObject({ focus: z.literal(true) }),
    z.strictObject({ fault: z.string() }),
    z.strictObject({ key: z.enum(["F6", "Shift+F6", "Escape"]) }),
    z.strictObject({ height: z.number() }),
    z.strictObject({ width: z.number() }),
  ]),
});

/** What a frame may ask of the page. */
export interface FrameHost {
  /** The functions that the frame may call. */
  functions: string[];
  call(name: string, args: unknown[]): Promise<unknown>;
  focusSheet(): void;
  /** Takes the keyboard to the next area of the page, or to the one before. */
  moveOn(step: 1 | -1): void;
  /** Shows what no handler of the frame took. */
  fault(error: unknown): void;
}

interface Own {
  close(): void;
  /** Escape was pressed, and the frame's page had no use for it. */
  escape?(): void;
  resize?(size: { width: number } | { height: number }): void;
}

/** A page of HtmlService in a sandboxed frame, with `google.script` in it. `dispose` ends the connection. */
export function createHtmlFrame(title: string, html: string, host: FrameHost, own: Own) {
  const frame = element("iframe", { title, srcdoc: withShim(html, host.functions) });
  frame.setAttribute(
    "sandbox",
    "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-forms allow-modals allow-downloads",
  );
  const answer = async (id: number, name: string, args: unknown[]) => {
    const outcome = await host.call(name, args).then(
      (result) => ({ result }),
      (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
    );
    frame.contentWindow?.postMessage({ googleScript: { id, ...outcome } }, "*");
  };
  const press = (key: "F6" | "Shift+F6" | "Escape") => {
    if (key === "Escape") own.escape?.();
    else if (!frame.closest("dialog")) host.moveOn(key === "F6" ? 1 : -1);
  };
  const listen = ({ source, data }: MessageEvent) => {
    if (source === null || source !== frame.contentWindow) return;
    const parsed = FrameMessage.safeParse(data);
    if (!parsed.success) return;
    const message = parsed.data.googleScript;
    if ("run" in message) void answer(message.id, message.run, message.args);
    else if ("close" in message) own.close();
    else if ("focus" in message) host.focusSheet();
    else if ("fault" in message) host.fault(message.fault);
    else if ("key" in message) press(message.key);
    else own.resize?.(message);
  };
  window.addEventListener("message", listen);
  return { frame, dispose: () => window.removeEventListener("message", listen) };
}

/** Before all other scripts, and after the doctype: a script in front of it would put the page into quirks mode. */
function withShim(html: string, functions: string[]): string {
  const visible = functions.filter((name) => !name.endsWith("_"));
  const script = `<script>${shim.replace("FUNCTIONS", () => JSON.stringify(visible))}</script>`;
  const head = /<head\b[^>]*>|<!doctype[^>]*>/gi;
  const matches = [...html.matchAll(head)];
  const place = matches.find(([tag]) => /^<head/i.test(tag)) ?? matches[0];
  const at = place ? place.index + place[0].length : 0;
  return html.slice(0, at) + script + html.slice(at);
}
