import type { Text } from "../index.ts";
import { openWork } from "./open-work.ts";
import { tabs } from "./tabs.ts";

export const en: Text = { ...tabs, openWork };
