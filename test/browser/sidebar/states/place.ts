import type { Place } from "../../../../addon/sidebar/state.ts";
import type { TabId } from "../../../../addon/tabs/tab-id.ts";

export const place = (tab: TabId, row: number, column: number, label: string): Place => ({ tab, row, column, label });
