import { AssessmentRequest } from "../../model/contract/assessments.ts";
import { type InvitationsReply, InvitationsRequest } from "../../model/contract/invitations.ts";
import {
  type BatchReply,
  type PreviewReply,
  type SummariesReply,
  SummariesRequest,
} from "../../model/contract/summaries.ts";
import type { HttpReply, HttpRequest } from "../../playground/apps-script/host.ts";
import { assess } from "./assess.ts";

/** The other end of the line: the real scoring, and mails that go nowhere. */
export interface Office {
  /** Where requests find nobody. */
  isDown: boolean;
  /** What happens before the next answer, once. */
  meanwhile: (() => void) | null;
  /** Requests that were not as agreed. */
  breaches: string[];
  fetch(url: string, request: HttpRequest): HttpReply;
}

const reply = (status: number, body: object): HttpReply => ({ status, headers: {}, body: JSON.stringify(body) });

export function openOffice(): Office {
  let owners: readonly string[] = [];
  const parsed = <T>(
    contract: { safeParse(value: unknown): { data?: T | undefined; error?: Error | undefined } },
    body: string | null,
  ) => {
    const { data, error } = contract.safeParse(JSON.parse(body ?? ""));
    if (error) office.breaches.push(`The request is not as agreed: ${error.message}`);
    return data;
  };
  const mailOf = (owner: string): PreviewReply["mails"][number] => ({
    ...{ owner, to: "to@example.org", from: "from@example.org", replyTo: null, subject: "Ihre Schritte" },
    ...{ html: "<p>Ihre Schritte</p>", text: "Ihre Schritte", calendar: null, unchanged: false },
    ...{ prospect: "at_once", askedOn: null },
  });
  const answer = (url: string, body: string | null): HttpReply => {
    if (url.endsWith("/v1/assessments")) {
      const request = parsed(AssessmentRequest, body);
      return request ? reply(200, assess(request)) : reply(422, { error: {} });
    }
    if (url.includes("/v1/workbooks/")) {
      const mails = owners.map((owner) => ({ owner, state: "sent" as const, attempts: 1, problem: null }));
      return reply(200, { batch: "batch1", mails } satisfies BatchReply);
    }
    if (url.endsWith("/v1/invitations")) {
      const { people = [] } = parsed(InvitationsRequest, body) ?? {};
      const allowed = { state: "allowed" as const, reason: null, mail: null, askAgainFrom: null };
      return reply(202, { people: people.map(({ id }) => ({ id, ...allowed })) } satisfies InvitationsReply);
    }
    const request = parsed(SummariesRequest, body);
    if (!request) return reply(422, { error: {} });
    owners = request.owners.map(({ id }) => id);
    if (url.endsWith("/preview")) return reply(200, { mails: owners.map(mailOf), refused: [] } satisfies PreviewReply);
    const counts = { accepted: owners.length, duplicate: 0, awaitingConfirmation: 0 };
    return reply(202, { batch: "batch1", ...counts, refused: [] } satisfies SummariesReply);
  };
  const office: Office = {
    isDown: false,
    meanwhile: null,
    breaches: [],
    fetch(url, { body }) {
      const now = office.meanwhile;
      office.meanwhile = null;
      now?.();
      if (office.isDown) throw new Error("Nobody answers");
      return answer(url, body);
    },
  };
  return office;
}
