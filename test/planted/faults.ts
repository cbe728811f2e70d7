import { ADDON_FAULTS } from "./addon-faults.ts";
import type { Fault } from "./fault.ts";
import { OUTBOX_FAULTS } from "./outbox-faults.ts";

export const FAULTS: readonly Fault[] = [...OUTBOX_FAULTS, ...ADDON_FAULTS];
