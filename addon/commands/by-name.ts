import type { SidebarCommand } from "../sidebar/state.ts";
import { assess } from "./assess.ts";
import { check } from "./check.ts";
import type { Command } from "./execute.ts";
import { openHandOver } from "./hand-over/hand-over.ts";
import { inviteTeam } from "./invite-team.ts";
import { loadSample } from "./load-sample.ts";
import { prepare } from "./prepare.ts";
import { previewSummaries } from "./preview-summaries.ts";
import { removeSample } from "./remove-sample.ts";
import { sendSummaries } from "./send-summaries.ts";
import { switchReminders } from "./switch-reminders.ts";
import { takeOver } from "./take-over.ts";

/** What each button of the sidebar runs. */
export const commands: Record<SidebarCommand, Command> = {
  prepare,
  takeOver,
  check,
  assess,
  inviteTeam,
  previewSummaries,
  sendSummaries,
  switchReminders,
  handOver: openHandOver,
  loadSample,
  removeSample,
};
