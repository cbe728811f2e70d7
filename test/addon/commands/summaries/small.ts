import type { Rows } from "../../../support/fake-world.ts";
import { sampleA } from "../../../support/sample-a.ts";

export const meeting = sampleA().meeting ?? [];
export const person = { name: "Vorsitz", email: "v@example.org", wantsMail: true };
export const gap = { name: "Kita", current: "1", target: "3", stage: "jetzt", owner: "Vorsitz" };
/** A workbook with one person, one actor and one gap, unless others are given. */
export const small = (team: Rows["team"] = [person], reflection: Rows["reflection"] = [gap]): Rows => ({
  meeting,
  team,
  actors: [{ name: "Kita", purpose: "Eltern erreichen" }],
  reflection,
});
