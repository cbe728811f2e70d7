import { resolve } from "node:path";
import { createServer } from "vite";
import type * as MeetingCosts from "../../support/meeting-costs.ts";
import { noted, type Row } from "../row.ts";
import { SIZES } from "../sizes.ts";

/** Univer's modules lack file extensions, so Node cannot load them by itself. */
async function loadMeetingCosts(): Promise<{ meetingCosts: typeof MeetingCosts.meetingCosts; close(): Promise<void> }> {
  const vite = await createServer({
    root: resolve(import.meta.dirname, "../../.."),
    configFile: false,
    appType: "custom",
    logLevel: "error",
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    ssr: { noExternal: [/@univerjs\//, "opentype.js"] },
  });
  const { meetingCosts } = (await vite.ssrLoadModule("/test/support/meeting-costs.ts")) as typeof MeetingCosts;
  return { meetingCosts, close: () => vite.close() };
}

/** Issue 3: how often each command reads and writes the sheet, headless. `npm test` holds it to its bounds per tab. */
export async function callRows(): Promise<Row[]> {
  const { meetingCosts, close } = await loadMeetingCosts();
  try {
    const meetings: Record<string, MeetingCosts.Cost>[] = [];
    for (const actors of SIZES) meetings.push(await meetingCosts(actors));
    const commands = Object.keys(meetings[0] ?? {});
    return commands.map((command): Row => {
      const counts = meetings.map((costs) => `${costs[command]?.reads} + ${costs[command]?.writes}`);
      const isKept = new Set(counts).size === 1;
      return {
        ...noted(`${command}, reads + writes, ${SIZES.join(", ")} actors`, counts.join(" · ")),
        bound: "the same",
        isKept,
      };
    });
  } finally {
    await close();
  }
}
