import { describe, expect, it } from "vitest";
import type { MailRoute } from "../../../worker/mail/transports.ts";
import { isInAllowedDomain } from "../../../worker/outbox/allowed-domain.ts";
import { workbookName } from "../../../worker/outbox/names.ts";
import { objectOf } from "../../../worker/outbox/objects.ts";
import type { Outbox } from "../../../worker/outbox/outbox.ts";

/** A namespace that tells where and by what name it was asked for an object: workerd itself knows no jurisdictions. */
function namespace() {
  const asked: string[] = [];
  const of = (where: string) => ({
    idFromName: (name: string) => name,
    get: (name: string) => void asked.push(`${where}: ${name}`),
    jurisdiction: (name: string) => of(name),
  });
  return { asked, objects: of("anywhere") as unknown as DurableObjectNamespace<Outbox> };
}

describe("an object", () => {
  it.each<[MailRoute, string]>([
    [{ kind: "smtp", url: "smtps://u:p@mail.example.org" }, "eu"],
    [{ kind: "smtp", url: "smtps://u:p@127.0.0.1.example.org" }, "eu"],
    [{ kind: "email-service", binding: {} as SendEmail }, "eu"],
    [{ kind: "smtp", url: "smtp://127.0.0.1:2525" }, "anywhere"],
  ])("is kept in the European Union, unless mail goes to this very computer: %j", (mail, where) => {
    const { asked, objects } = namespace();
    objectOf(objects, { mail }, "n");
    expect(asked).toEqual([`${where}: n`]);
  });

  it("of a workbook has a name that tells nothing without the secret, and another one with another", () => {
    const name = workbookName("ab".repeat(32), "1AbC-spreadsheet");
    expect(name).toMatch(/^[\w-]{22}$/);
    expect(workbookName("ab".repeat(32), "1AbC-spreadsheet")).toBe(name);
    expect(workbookName("cd".repeat(32), "1AbC-spreadsheet")).not.toBe(name);
  });
});

it.each([
  ["anna@example.org", true],
  ["Anna@EXAMPLE.ORG", true],
  ["anna@verein.de", true],
  ["anna@mail.example.org", false],
  ["anna@evil-example.org", false],
  ["anna@example.org.evil.example", false],
  ["anna@example.com", false],
])("mail goes at once to the listed domains, and to no other that looks like one: %s", (address, expected) => {
  expect(isInAllowedDomain(["example.org", "verein.de"], address)).toBe(expected);
});
