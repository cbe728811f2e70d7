import type { Refusal } from "../../model/delivery.ts";
import type { Admission, Application } from "./recipient-record.ts";

/** Whoever is to get a mail, or is to be asked whether they want any (`mail` is null). */
export type Applicant = Pick<Application, "addressHash" | "isAllowed" | "mail"> & { recipient: string };

/** `unconfirmed` with `ask`: the question of that time is to be put now, by this workbook. */
export type Standing =
  | { kind: "open" | "stopped" }
  | { kind: "unconfirmed"; askedAt: number; ask: boolean }
  | { kind: "refused"; reason: Refusal };

/** What admission asks of others, and what it knows of the workbook. */
export interface Gates {
  isSending: boolean;
  /** How many mails the workbook may still send today. */
  remaining: number;
  admit: (applicant: Applicant) => Promise<Admission>;
  /** Counts groups of mails, each as a whole, against what all workbooks together may send today. */
  reserve: (groups: string[][]) => Promise<boolean[]>;
  /** The content hash of a confirmation mail. */
  questionHash: (recipient: string, askedAt: number) => string;
}

const refused = (reason: Refusal): Standing => ({ kind: "refused", reason });

function standingOf(admission: Admission): Standing {
  switch (admission.kind) {
    case "full":
      return refused("recipient_quota");
    case "ask":
    case "wait":
      return { kind: "unconfirmed", askedAt: admission.askedAt, ask: admission.kind === "ask" };
    default:
      return { kind: admission.kind };
  }
}

/**
 * How each may be taken in, in their order. What is counted here counts once, however often the same is asked; the workbook's own
 * quota is counted when the mails are stored (intake.ts).
 */
export async function admitAll(applicants: readonly Applicant[], gates: Gates): Promise<Standing[]> {
  if (!gates.isSending) return applicants.map(() => refused("sending_paused"));
  let remaining = gates.remaining;
  const standings = await Promise.all(
    applicants.map(async (applicant) => {
      if (applicant.mail !== null && remaining-- <= 0) return refused("workbook_quota");
      return standingOf(await gates.admit(applicant));
    }),
  );
  const groups = applicants.map(({ recipient, mail }, index) => mailsOf(standings[index], recipient, mail, gates));
  const fits = await gates.reserve(groups.filter((mails) => mails.length > 0));
  let group = 0;
  return standings.map((standing, index) =>
    groups[index]?.length === 0 || fits[group++] ? standing : refused("deployment_quota"),
  );
}

/** The mails that would be stored: nothing for those who want none. */
function mailsOf(standing: Standing | undefined, recipient: string, mail: string | null, gates: Gates): string[] {
  if (!standing || standing.kind === "refused" || standing.kind === "stopped") return [];
  const asks = standing.kind === "unconfirmed" && standing.ask;
  return [mail, asks ? gates.questionHash(recipient, standing.askedAt) : null].filter((key) => key !== null);
}
