import type {
  Button,
  ButtonSet,
  Host,
  HtmlPage,
  HttpReply,
  HttpRequest,
  MenuItem,
} from "../../playground/apps-script/host.ts";
import { memoryLocks } from "../../playground/apps-script/lock-host.ts";

/** What a script showed and asked, in order, and what it will be answered. */
export interface Recorded {
  toasts: { message: string; title: string }[];
  alerts: { title: string; message: string; buttons: ButtonSet }[];
  menus: Record<string, MenuItem[]>;
  sidebars: HtmlPage[];
  dialogs: HtmlPage[];
  requests: (HttpRequest & { url: string })[];
  /** Buttons for the alerts and prompts to come; an alert without one throws. */
  answers: (Button | { button: Button; text: string })[];
}

/** A host that shows nothing and remembers everything. */
export function recordingHost(overrides: Partial<Host> = {}): { host: Host; shown: Recorded } {
  const shown: Recorded = { toasts: [], alerts: [], menus: {}, sidebars: [], dialogs: [], requests: [], answers: [] };
  const answer = (question: string) => {
    const next = shown.answers.shift();
    if (next === undefined) throw new Error(`Nobody answers: ${question}`);
    return typeof next === "string" ? { button: next, text: "" } : next;
  };
  const answered = overrides.fetch;
  const host: Host = {
    user: { email: "test@example.org", locale: "de" },
    spreadsheetUrl: "https://docs.google.com/spreadsheets/d/workbook/edit",
    toast: (message, title) => shown.toasts.push({ message, title }),
    alert(title, message, buttons) {
      shown.alerts.push({ title, message, buttons });
      return buttons === "OK" && shown.answers.length === 0 ? "OK" : answer(message).button;
    },
    prompt: (_title, message) => answer(message),
    showMenu(title, items) {
      shown.menus[title] = items;
    },
    showSidebar: (page) => shown.sidebars.push(page),
    showDialog: (page) => shown.dialogs.push(page),
    identityToken: () => "identity-token",
    properties: { script: new Map(), document: new Map(), user: new Map() },
    locks: memoryLocks(),
    ...overrides,
    fetch(url, request, timeoutMs): HttpReply {
      shown.requests.push({ url, ...request });
      if (!answered) throw new Error(`Nobody answers ${url}`);
      return answered(url, request, timeoutMs);
    },
  };
  return { host, shown };
}
