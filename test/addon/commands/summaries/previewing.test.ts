import { describe, expect, it } from "vitest";
import { previewSummaries } from "../../../../addon/commands/preview-summaries.ts";
import { fakeWorld } from "../../../support/fake-world.ts";
import { sampleA } from "../../../support/sample-a.ts";
import { type PreviewedMail, postOffice } from "./post-office.ts";

describe("what a preview says of the mails", () => {
  const waits = { prospect: "waits", askedOn: "2026-03-10" } as const;
  const known = { unchanged: true } as const;
  const stopped = { prospect: "stopped" } as const;
  it.each<[string, Partial<PreviewedMail>[], string]>([
    ["all go at once", [], "5 E-Mails sind vorbereitet. Noch ist nichts gesendet."],
    [
      "two wait for a yes, asked or not",
      [{ prospect: "asks" }, waits],
      "5 E-Mails sind vorbereitet. Noch ist nichts gesendet. 2 warten auf „Ja, bitte“.",
    ],
    [
      "what goes to nobody does not count",
      [stopped, stopped, known, { prospect: "paused" }, waits],
      "Eine E-Mail ist vorbereitet. Noch ist nichts gesendet. Eine wartet auf „Ja, bitte“.",
    ],
    ["nothing is new", Array(5).fill(known), "Nichts zu senden: Seit dem letzten Mal hat sich nichts geändert."],
    [
      "what is new goes to nobody",
      [stopped, known, known, known, known],
      "Nichts zu senden – warum, steht bei jeder E-Mail.",
    ],
  ])("when %s", (_, fates, text) => {
    const world = fakeWorld(sampleA(), { server: postOffice({ fates }).server });
    expect(previewSummaries(world).message).toEqual({ tone: "info", text });
  });
});
