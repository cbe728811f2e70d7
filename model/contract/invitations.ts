import * as z from "zod";
import { DELIVERY_STATES, INVITATION_STATES, REFUSALS } from "../delivery.ts";
import { LANGUAGES } from "../language.ts";
import { CalendarDate, Contact, EmailAddress, Id, Name, refuseRepeats } from "./fields.ts";
import { WorkbookKey } from "./summaries.ts";

/** Body of `POST /v1/invitations`: people who are to be asked whether they want mail. */
export const InvitationsRequest = z
  .strictObject({
    workbook: Id,
    key: WorkbookKey,
    language: z.enum(LANGUAGES),
    meeting: z.strictObject({
      association: Name,
      contact: Contact,
    }),
    people: z.array(z.strictObject({ id: Id, name: Name, email: EmailAddress })).max(200),
  })
  .superRefine(({ people }, context) => {
    refuseRepeats(
      context,
      people.map((person) => person.id),
      (index) => ["people", index, "id"],
    );
  });
export type InvitationsRequest = z.output<typeof InvitationsRequest>;
export type InvitedPerson = InvitationsRequest["people"][number];

/** Reply of `POST /v1/invitations` and of `GET /v1/workbooks/{workbook}/invitations`. */
export const InvitationsReply = z.strictObject({
  people: z.array(
    z.strictObject({
      id: Id,
      state: z.enum(INVITATION_STATES),
      /** Of a refusal. */
      reason: z.enum(REFUSALS).nullable(),
      /** Of the confirmation mail, if this workbook sent it. */
      mail: z.enum(DELIVERY_STATES).nullable(),
      /** From this day on somebody who has not answered may be asked once more. */
      askAgainFrom: CalendarDate.nullable(),
    }),
  ),
});
export type InvitationsReply = z.output<typeof InvitationsReply>;
export type Invitation = InvitationsReply["people"][number];
