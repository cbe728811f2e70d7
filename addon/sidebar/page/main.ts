import type { SidebarState } from "../state.ts";
import { startSidebar } from "./controller.ts";
import { server } from "./server.ts";

const root = document.getElementById("sidebar");
const given: unknown = JSON.parse(document.getElementById("state")?.textContent ?? '""');

// Without a state in it the page is the bare file: then it asks for one.
const state =
  typeof given === "object" && given !== null ? Promise.resolve(given as SidebarState) : server.sidebarState("steps");

state.then(
  (first) => root && startSidebar(root, first, server),
  (error: unknown) => root?.append(error instanceof Error ? error.message : String(error)),
);
