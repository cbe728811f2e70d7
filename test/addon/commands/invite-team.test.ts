import { describe, expect, it } from "vitest";
import { forgetServerData } from "../../../addon/commands/forget-server-data.ts";
import { inviteTeam } from "../../../addon/commands/invite-team.ts";
import { screenOf } from "../../../addon/commands/screen-of.ts";
import type { Invitation, InvitationsRequest } from "../../../model/contract/invitations.ts";
import { InvitationsRequest as Contract } from "../../../model/contract/invitations.ts";
import { type FakeWorld, fakeWorld } from "../../support/fake-world.ts";
import { sampleA } from "../../support/sample-a.ts";

/** A Worker that answers for each person as told, by the name before the "@". */
function host(states: Record<string, Partial<Invitation>> = {}) {
  const asked: InvitationsRequest[] = [];
  const invite: FakeWorld["server"]["invite"] = (request) => {
    asked.push(Contract.parse(request));
    const people = request.people.map(({ id, email }): Invitation => {
      const told = states[email.split("@")[0] ?? ""] ?? {};
      return { id, state: "allowed", reason: null, mail: null, askAgainFrom: null, ...told };
    });
    return { ok: true, value: { people } };
  };
  return { asked, server: { invite } };
}

const run = (states: Record<string, Partial<Invitation>> = {}, rows = sampleA()) => {
  const { asked, server } = host(states);
  const world = fakeWorld(rows, { server });
  const outcome = inviteTeam(world);
  const says = (name: string) => outcome.invitations?.find((each) => each.name === name)?.says;
  return { world, outcome, says, request: asked[0] };
};

describe("inviting the team", () => {
  it("asks for those with an address who want mail, and shows the screen of the mails", () => {
    const { request, outcome } = run();
    expect(request?.meeting.association).toContain("Stimmen der Vielfalt");
    expect(request?.people.map(({ email }) => email)).toContain("vorsitz@example.org");
    expect(outcome.message).toEqual({ tone: "done", text: "Niemand muss noch bestätigen." });
    expect(screenOf(outcome)).toBe("summaries");
  });

  it("says of each person how things are, with the way to the address", () => {
    const { outcome, says } = run({
      vorsitz: { state: "invited", mail: "pending" },
      geschaeftsfuehrung: { state: "waiting", askAgainFrom: "2026-04-11" },
      projektleitung: { state: "stopped" },
      jugendleitung: { state: "refused", reason: "deployment_quota" },
      finanzen: { state: "waiting", mail: "failed" },
    });
    expect(says("Vorsitz")).toContain("bitte jetzt auf dem Handy bestätigen");
    expect(says("Geschäftsführung")).toBe("Noch nicht bestätigt. Noch einmal fragen geht ab 11.04.2026.");
    expect(says("Projektleitung")).toBe("Möchte keine E-Mails aus dieser Tabelle.");
    expect(says("Jugendleitung")).toContain("Der Server hat für heute genug E-Mails gesendet.");
    expect(says("Vorstand Finanzen")).toBe("Die Einladung kam wohl nicht an. Stimmt die Adresse?");
    expect(outcome.invitations?.[0]?.place).toMatchObject({ tab: "team" });
    expect(outcome.message).toEqual({
      tone: "problem",
      text: "Eine Einladung ist unterwegs. 2 Personen haben noch nicht bestätigt. Eine Einladung geht nicht hinaus.",
    });
  });

  it.each([
    ["without a tick", { wantsMail: false }],
    ["without an address", { email: "" }],
    ["with an address that cannot be used", { email: "projektleitung(at)example.org" }],
    ["with a name that no mail may bear", { name: "Projekt\u202Eleitung" }],
  ])("leaves out a person %s", (_, change) => {
    const rows = sampleA();
    const team = (rows.team ?? []).map((person) =>
      person.email === "projektleitung@example.org" ? { ...person, ...change } : person,
    );
    const invited = run({}, { ...rows, team }).request?.people.map(({ email }) => email);
    expect(invited).toContain("vorsitz@example.org");
    expect(invited?.filter((email) => email.startsWith("projektleitung"))).toEqual([]);
  });

  it("gives ids, and writes them only once the Worker has answered", () => {
    const rows = { ...sampleA(), team: [{ name: "Ada", email: "ada@example.org", wantsMail: true }] };
    const { world, request } = run({}, { ...rows, meeting: rows.meeting?.filter(({ id }) => id !== "contact") ?? [] });
    expect(world.column("team", "id")).toEqual([request?.people[0]?.id]);
    const alone = fakeWorld(rows);
    expect(inviteTeam(alone).message.tone).toBe("problem");
    expect(alone.calls.writes).toBe(0);
  });

  it("says what is missing, and that there is nobody to invite", () => {
    expect(run({}, { ...sampleA(), meeting: [] }).outcome.message.text).toContain("Vor dem Senden fehlt noch etwas");
    const alone = { ...sampleA(), team: [] };
    const meeting = alone.meeting?.filter(({ id }) => id !== "contact") ?? [];
    expect(run({}, { ...alone, meeting }).outcome.message.text).toContain("Niemand einzuladen");
  });
});

describe("forgetting what the server holds", () => {
  const known = (forget: FakeWorld["server"]["forget"]) => {
    const world = fakeWorld(sampleA(), { server: { forget } });
    for (const [name, value] of [
      ["workbook", "w"],
      ["workbookKey", "k"],
      ["lastBatch", "b"],
      ["reminders", "on"],
      ["names", "{}"],
    ] as const)
      world.kept.set(name, value);
    return world;
  };

  it.each([
    ["what it held", { ok: true, value: null }],
    ["that it held nothing", { ok: false, status: 404, code: "not_found" }],
  ] as const)("the workbook begins anew, when the Worker answers %s", (_, reply) => {
    const world = known(() => reply);
    expect(forgetServerData(world).message.tone).toBe("done");
    expect([...world.kept.keys()]).toEqual(["names"]);
    expect(world.timers).toEqual(["stop"]);
  });

  it("everything stays as it is, when the Worker does not answer", () => {
    const world = known(() => ({ ok: false, status: 0, code: "no_answer" }));
    expect(forgetServerData(world).message.tone).toBe("problem");
    expect(world.kept.size).toBe(5);
  });

  it("there is nothing to forget where nothing was sent", () => {
    expect(forgetServerData(fakeWorld(sampleA())).message.text).toContain("Es gibt nichts zu löschen");
  });
});
