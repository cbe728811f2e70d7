import { expect, it } from "vitest";
import { lanes } from "../../../../worker/outbox/lanes.ts";
import { deliverDue } from "../../../../worker/outbox/round.ts";
import { startTimer } from "../../../../worker/outbox/timer.ts";
import { mailOf, NOW } from "../store-under-test.ts";
import { memoryStore } from "./memory-store.ts";

it("a storage that takes nothing any more ends the round: it is not asked again and again", async () => {
  const store = memoryStore();
  for (const id of ["a", "b", "c", "d", "e", "f"]) store.save(mailOf(id));
  let asked = 0;
  let sent = 0;
  const broken = {
    ...store,
    save() {
      throw new Error("storage");
    },
    nextDue(now: number, slow: boolean) {
      if (++asked > 20) throw new Error("asked again and again");
      return store.nextDue(now, slow);
    },
  };
  const round = deliverDue({
    store: broken,
    lanes: lanes(),
    now: () => NOW,
    random: () => 0,
    startTimer,
    from: "f@example.org",
    send: async () => {
      sent++;
      return { kind: "accepted" };
    },
  });
  await expect(round).rejects.toThrow("storage");
  expect(sent).toBe(0);
});
