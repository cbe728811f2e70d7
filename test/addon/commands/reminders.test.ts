import { describe, expect, it } from "vitest";
import { remind } from "../../../addon/commands/remind.ts";
import { switchReminders } from "../../../addon/commands/switch-reminders.ts";
import { sidebarState } from "../../../addon/sidebar/sidebar-state.ts";
import { type FakeWorld, fakeWorld, TODAY } from "../../support/fake-world.ts";
import { sampleA } from "../../support/sample-a.ts";

const taken = (accepted: number): Partial<FakeWorld["server"]> => ({
  remind: () => ({ ok: true, value: { batch: "b", accepted, duplicate: 0, awaitingConfirmation: 0, refused: [] } }),
});
const shown = (world: FakeWorld) => sidebarState(world, "summaries").reminders;

describe("the switch", () => {
  it("is off at first; on, it starts the timer, and says what will happen", () => {
    const world = fakeWorld(sampleA());
    expect(shown(world)).toEqual({ on: false, last: null, batch: null });
    expect(switchReminders(world).message.text).toContain("höchstens eine E-Mail in der Woche");
    expect(world.timers).toEqual(["start"]);
    expect(shown(world)).toEqual({ on: true, last: null, batch: null });
  });

  it("turned again, stops it", () => {
    const world = fakeWorld(sampleA());
    switchReminders(world);
    expect(switchReminders(world).message.text).toBe("Erinnerungen sind aus. Es gehen keine mehr hinaus.");
    expect(world.timers).toEqual(["start", "stop"]);
    expect(shown(world).on).toBe(false);
  });

  it("turned off by one person ends the timer of another the next time, and nothing is asked", () => {
    const world = fakeWorld(sampleA(), { server: taken(1) });
    remind(world);
    expect(world.timers).toEqual(["stop"]);
    expect(shown(world).last).toBeNull();
  });
});

describe("a morning", () => {
  const morning = (server: Partial<FakeWorld["server"]>, rows = sampleA()) => {
    const world = fakeWorld(rows, { server });
    switchReminders(world);
    remind(world);
    return world;
  };

  it.each([
    [0, "Keine E-Mail war nötig."],
    [1, "Eine E-Mail wurde verschickt."],
    [3, "3 E-Mails wurden verschickt."],
  ])("on which %i mails were taken", (accepted, said) => {
    expect(shown(morning(taken(accepted))).last).toBe(`Zuletzt am 12.03.2026: ${said}`);
  });

  it("offers the same tasks as the summaries do, with the day at the team's place", () => {
    const world = morning({});
    const [request] = world.asked.remind;
    expect(request?.today).toBe(TODAY);
    expect(request?.owners.length).toBeGreaterThan(3);
  });

  it("without the Worker says so, and tries again the next day", () => {
    const world = morning({});
    expect(shown(world).last).toMatch(/^Zuletzt am 12\.03\.2026: Der Server antwortet nicht/);
    remind(world);
    expect(world.asked.remind).toHaveLength(2);
  });

  it("on which a fact is missing names it", () => {
    const world = morning(taken(1), { ...sampleA(), meeting: [] });
    expect(shown(world).last).toContain("Verein");
  });

  it("on which nobody has anything to do is no problem", () => {
    const world = morning(taken(0), { ...sampleA(), reflection: [], upkeep: [] });
    expect(shown(world).last).toBe("Zuletzt am 12.03.2026: Keine E-Mail war nötig.");
  });

  it("is forgotten where its record is not ours", () => {
    const world = morning(taken(1));
    world.kept.set("lastReminders", "{");
    expect(shown(world).last).toBeNull();
  });
});
