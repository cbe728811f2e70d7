import type { Text } from "../index.ts";
import { tabs } from "./tabs.ts";

export const en: Text = { ...tabs };
