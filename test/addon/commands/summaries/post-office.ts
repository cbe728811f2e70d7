import { previewSummaries } from "../../../../addon/commands/preview-summaries.ts";
import type { World } from "../../../../addon/ports.ts";
import type { PreviewReply, SummariesReply, SummariesRequest } from "../../../../model/contract/summaries.ts";
import { SummariesRequest as Contract } from "../../../../model/contract/summaries.ts";
import { fakeWorld, type Rows } from "../../../support/fake-world.ts";

export type PreviewedMail = PreviewReply["mails"][number];
const mail = ({ id, email }: SummariesRequest["owners"][number], fate: Partial<PreviewedMail> = {}): PreviewedMail => ({
  owner: id,
  to: email,
  from: "netzwerk@example.org",
  replyTo: null,
  subject: "Ihre Netzwerk-Aufgaben",
  html: "<p>…</p>",
  text: "…",
  calendar: null,
  unchanged: false,
  prospect: "at_once",
  askedOn: null,
  ...fate,
});

/** A Worker that renders every mail and takes all of them, unless `reply` says otherwise. */
export function postOffice(reply: Partial<SummariesReply> & { fates?: Partial<PreviewedMail>[] } = {}) {
  const seen: SummariesRequest[] = [];
  const { fates = [], refused = [], ...counts } = reply;
  const server: Partial<World["server"]> = {
    preview(request) {
      seen.push(Contract.parse(request));
      return { ok: true, value: { mails: request.owners.map((owner, index) => mail(owner, fates[index])), refused } };
    },
    send(request) {
      seen.push(Contract.parse(request));
      const accepted = request.owners.length;
      return {
        ok: true,
        value: { batch: "batch1", accepted, duplicate: 0, awaitingConfirmation: 0, refused, ...counts },
      };
    },
    batch: (_workbook, _key, batch) => ({
      ok: true,
      value: {
        batch,
        mails: (seen.at(-1)?.owners ?? []).map(({ id }) => ({
          owner: id,
          state: "pending",
          attempts: 0,
          problem: null,
        })),
      },
    }),
  };
  return { server, seen };
}

/** A preview of a workbook, and what the Worker was asked for it. */
export function preview(rows: Rows) {
  const { server, seen } = postOffice();
  const world = fakeWorld(rows, { server });
  return { world, outcome: previewSummaries(world), request: seen[0] };
}
