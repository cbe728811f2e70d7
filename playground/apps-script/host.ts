import type { LockHost } from "./lock-host.ts";

/** One entry of a custom menu; null is a separator. `run` names a function of the bundle. */
export type MenuItem = { label: string; run: string } | null;

export interface HtmlPage {
  title: string;
  html: string;
}

export interface HttpRequest {
  method: string;
  headers: Record<string, string>;
  body: string | null;
  /** Left out where an answer that points elsewhere is to be followed. */
  followRedirects?: false;
}

export interface HttpReply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Google's `Ui.ButtonSet` and `Ui.Button`, by name. */
export type ButtonSet = "OK" | "OK_CANCEL" | "YES_NO" | "YES_NO_CANCEL";
export type Button = "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";

/**
 * What the stand-in needs from the place it runs in: the page in the browser, or a test in Node. Everything is synchronous, as
 * Apps Script is.
 */
export interface Host {
  /** Locale as Google gives it: "de", "en_GB". */
  readonly user: { email: string; locale: string };
  readonly spreadsheetUrl: string;
  toast(message: string, title: string, seconds: number): void;
  /** Waits for the person. */
  alert(title: string, message: string, buttons: ButtonSet): Button;
  /** Waits for the person. */
  prompt(title: string, message: string, buttons: ButtonSet): { button: Button; text: string };
  /** A person has edited what is protected with a mere warning: whether it is to stay. Where it is left out, nobody is asked. */
  confirmEdit?(description: string): Promise<boolean>;
  /** A menu of the same title is replaced. */
  showMenu(title: string, items: MenuItem[]): void;
  showSidebar(page: HtmlPage): void;
  /** Width and height in pixels. */
  showDialog(page: HtmlPage & { width: number; height: number; modal: boolean }): void;
  /** Throws where nothing answers in time. */
  fetch(url: string, request: HttpRequest, timeoutMs: number): HttpReply;
  identityToken(): string;
  /** Google's three stores of properties; the maps outlive the run. */
  readonly properties: Record<"script" | "document" | "user", Map<string, string>>;
  /** Milliseconds since 1970: what time it is to scripts, and how long they run; the system's where it is left out. */
  now?(): number;
  /** Shared by all runs that exclude each other. */
  readonly locks: LockHost;
  /** Called before each call of a service: what others do then, they do while the script runs. Where it is left out, nobody else is there. */
  meanwhile?(owner: string, method: string, sheet: string | undefined): void;
  /** The script runs without a document, which then has no lock and no properties. */
  readonly outsideDocument?: boolean;
}
