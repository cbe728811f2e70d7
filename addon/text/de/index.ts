import type { Text } from "../index.ts";
import { handOver } from "./hand-over.ts";
import { mailDialog } from "./mail-dialog.ts";
import { menu } from "./menu.ts";
import { openWork } from "./open-work.ts";
import { picture } from "./picture.ts";
import { prepare } from "./prepare.ts";
import { problems } from "./problems.ts";
import { progress } from "./progress.ts";
import { report } from "./report.ts";
import { results } from "./results.ts";
import { sample } from "./sample.ts";
import { tabs } from "./tabs.ts";
import { trust } from "./trust.ts";
import { whatIf } from "./what-if.ts";

export const de: Text = {
  ...sample,
  ...tabs,
  ...problems,
  ...handOver,
  ...progress,
  ...report,
  ...results,
  mailDialog,
  menu,
  openWork,
  prepare,
  trust,
  whatIf,
  picture,
};
