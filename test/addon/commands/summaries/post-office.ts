import { previewSummaries } from "../../../../addon/commands/preview-summaries.ts";
import type { World } from "../../../../addon/ports.ts";
import type { SummariesReply, SummariesRequest } from "../../../../model/contract/summaries.ts";
import { SummariesRequest as Contract } from "../../../../model/contract/summaries.ts";
import { fakeWorld, type Rows } from "../../../support/fake-world.ts";

const mail = ({ id, email }: SummariesRequest["owners"][number], unchanged = false) => ({
  owner: id,
  to: email,
  from: "netzwerk@example.org",
  replyTo: null,
  subject: "Ihre Netzwerk-Aufgaben",
  html: "<p>…</p>",
  text: "…",
  calendar: null,
  unchanged,
});

/** A Worker that renders every mail and takes all of them, unless `reply` says otherwise. */
export function postOffice(reply: Partial<SummariesReply> & { unchanged?: boolean } = {}) {
  const seen: SummariesRequest[] = [];
  const { unchanged = false, refused = [], ...counts } = reply;
  const server: Partial<World["server"]> = {
    preview(request) {
      seen.push(Contract.parse(request));
      return { ok: true, value: { mails: request.owners.map((owner) => mail(owner, unchanged)), refused } };
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
