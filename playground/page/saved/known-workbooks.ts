import * as z from "zod";
import { WORKBOOK_KEY_HEADER } from "../../../model/contract/summaries.ts";
import type { Host, HttpRequest } from "../../apps-script/host.ts";

const STORED = "netzwerkstrategie.workbooks";
const Named = z.object({ workbook: z.string(), key: z.string() });

const load = (): Record<string, string> => JSON.parse(localStorage.getItem(STORED) ?? "{}");

/**
 * The workbooks that the Worker heard of from this page, with their keys. The add-on keeps both to itself; the page, which carries
 * its requests, needs them to make the Worker forget.
 */
export const knownWorkbooks = {
  note({ method, body }: HttpRequest) {
    if (method.toUpperCase() !== "POST" || !body?.includes('"workbook"')) return;
    const named = Named.safeParse(JSON.parse(body));
    if (!named.success) return;
    localStorage.setItem(STORED, JSON.stringify({ ...load(), [named.data.workbook]: named.data.key }));
  },
  /** A 404 says that the Worker holds nothing. */
  forget(host: Host) {
    const authorization = `Bearer ${host.identityToken()}`;
    for (const [workbook, key] of Object.entries(load())) {
      const url = `${location.origin}/v1/workbooks/${encodeURIComponent(workbook)}`;
      const headers = { authorization, [WORKBOOK_KEY_HEADER]: key };
      const { status } = host.fetch(url, { method: "DELETE", headers, body: null }, 10_000);
      if (status >= 400 && status !== 404) throw new Error(`Der Worker vergisst die Tabelle nicht (${status}).`);
    }
    localStorage.removeItem(STORED);
  },
};
