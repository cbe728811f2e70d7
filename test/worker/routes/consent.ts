import { runInDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { expect, vi } from "vitest";
import type { InvitationsReply } from "../../../model/contract/invitations.ts";
import type { SummaryOwner } from "../../../model/contract/summaries.ts";
import { parseSettings } from "../../../worker/env.ts";
import { recipientName } from "../../../worker/outbox/names.ts";
import { recipientOf } from "../../../worker/outbox/objects.ts";
import type { ReceivedMail } from "../../support/provided.d.ts";
import { type newWorkbook, ownerAt, received, request } from "./workbook.ts";

export type Workbook = ReturnType<typeof newWorkbook>;

/** Somebody outside the allowed domains. */
export const stranger = (name = "zora", fields: Partial<SummaryOwner> = {}) => {
  const { id } = ownerAt(name);
  return ownerAt(name, { id, email: `${name}.${id}@elsewhere.example.com`, ...fields });
};

/** Opens a link of a mail as its reader does. */
export const open = (url: string, init?: RequestInit) => exports.default.fetch(new Request(url, init));
export const linkIn = (mail: ReceivedMail | undefined, path: string) =>
  new RegExp(`https://netz\\.example\\.org/${path}\\?token=[\\w.-]+`).exec(mail?.text ?? "")?.[0] ?? "";

/** The object of a reader's address, and all that it holds. */
export const recipient = ({ email }: SummaryOwner) =>
  recipientOf(env.RECIPIENT, parseSettings(env), recipientName(env.LINK_SECRET, email));
export const held = (reader: SummaryOwner) =>
  runInDurableObject(recipient(reader), (_, { storage }) => [...storage.kv.list()]);

/** The confirmation mail, once it has come. */
export async function question(reader: SummaryOwner): Promise<ReceivedMail | undefined> {
  await vi.waitFor(async () => expect(await received(reader)).not.toHaveLength(0), { timeout: 10_000 });
  return (await received(reader))[0];
}
/** "Ja, bitte" */
export async function say(yes: ReceivedMail | undefined) {
  const response = await open(linkIn(yes, "confirm"), { method: "POST" });
  expect(response.status).toBe(200);
}
/** "Team einladen" */
export async function invite(workbook: Workbook, people: SummaryOwner[], fields: object = {}) {
  const { workbook: id, key, language, meeting } = workbook.body([]);
  const { association, contact } = meeting;
  const body = {
    workbook: id,
    key,
    language,
    meeting: { association, contact },
    people: people.map(({ id, name, email }) => ({ id, name, email })),
    ...fields,
  };
  return request("/v1/invitations", { method: "POST", body });
}
export const people = async (response: Response) => ((await response.json()) as InvitationsReply).people;
export const states = async (response: Response) => (await people(response)).map(({ state }) => state);
