import type { Text } from "../index.ts";
import { menu } from "./menu.ts";
import { openWork } from "./open-work.ts";
import { prepare } from "./prepare.ts";
import { problems } from "./problems.ts";
import { report } from "./report.ts";
import { results } from "./results.ts";
import { tabs } from "./tabs.ts";

export const de: Text = { ...tabs, ...problems, ...report, ...results, menu, openWork, prepare };
