import type { Settings } from "../env.ts";
import type { Gates } from "./admission.ts";
import { confirmationHash } from "./names.ts";
import { deploymentOf, recipientOf } from "./objects.ts";

/** The gates of the workbook called `workbook`: the objects of its recipients, and the one of the whole Worker. */
export function gatesOf(env: Env, settings: Settings, workbook: string, remaining: number): Gates {
  const { dailyMails, isSending, linkSecret } = settings;
  return {
    isSending,
    remaining,
    admit: ({ recipient, ...applicant }) =>
      recipientOf(env.RECIPIENT, settings, recipient).admit({
        ...applicant,
        workbook,
        limit: dailyMails.perRecipient,
      }),
    reserve: async (groups) =>
      groups.length === 0 ? [] : deploymentOf(env.DEPLOYMENT, settings).reserve(groups, dailyMails.perDeployment),
    questionHash: (recipient, askedAt) => confirmationHash(linkSecret, workbook, recipient, askedAt),
  };
}
