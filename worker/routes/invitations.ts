import { Hono } from "hono";
import { type InvitationsReply, InvitationsRequest } from "../../model/contract/index.ts";
import type { AppEnv } from "../app.ts";
import { readJson } from "../body.ts";
import { addressees } from "./addressees.ts";
import { locate, locateByPath, nothingHere } from "./locate.ts";

/** "Team einladen": asks people whether they want mail, and tells how things are with them. */
export const invitations = new Hono<AppEnv>()
  .post("/v1/invitations", async (c) => {
    const request = await readJson(c, InvitationsRequest);
    const { addressee } = addressees(request, c.get("settings"), Date.now());
    const { outbox, caller } = locate(c, request.workbook, request.key);
    const invited = request.people.map((person) => {
      const { stopUrl: _, ...rest } = addressee(person);
      return rest;
    });
    const people = await outbox.invite(caller, invited);
    if (people === null) throw nothingHere();
    return c.json({ people } satisfies InvitationsReply, 202);
  })
  .get("/v1/workbooks/:workbook/invitations", async (c) => {
    const { outbox, caller } = locateByPath(c);
    const people = await outbox.invitations(caller);
    if (people === null) throw nothingHere();
    return c.json({ people } satisfies InvitationsReply);
  });
