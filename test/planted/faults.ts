import { ADDON_FAULTS } from "./addon-faults.ts";
import type { Fault } from "./fault.ts";
import { GATE_FAULTS } from "./gate-faults.ts";
import { OUTBOX_FAULTS } from "./outbox-faults.ts";

export const FAULTS: readonly Fault[] = [...OUTBOX_FAULTS, ...GATE_FAULTS, ...ADDON_FAULTS];
