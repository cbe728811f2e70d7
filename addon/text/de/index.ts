import type { Text } from "../index.ts";
import { tabs } from "./tabs.ts";

export const de: Text = { ...tabs };
