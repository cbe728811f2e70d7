import { expect, it } from "vitest";
import { outcomeOf, type Phase } from "../../../worker/mail/smtp-outcome.ts";

it.each<[string, Phase, object, object]>([
  [
    "a sender that is refused: for every mail",
    "envelope",
    { responseCode: 550, command: "MAIL FROM" },
    { server: true },
  ],
  ["a sender that is refused for now", "envelope", { responseCode: 451, command: "MAIL FROM" }, { server: true }],
  [
    "a mail that is too large: for this one",
    "envelope",
    { responseCode: 552, command: "MAIL FROM" },
    { permanent: true },
  ],
  ["a recipient that is refused", "envelope", { responseCode: 550, command: "RCPT TO" }, { permanent: true }],
  ["a recipient that is refused for now", "envelope", { responseCode: 450, command: "RCPT TO" }, { permanent: false }],
  ["a recipient at whom the server hangs", "envelope", { code: "ETIMEDOUT" }, { problem: "timeout", server: false }],
  ["a line that does not come about", "connect", { code: "ETIMEDOUT" }, { problem: "timeout", server: true }],
  ["too many connections", "connect", { responseCode: 421 }, { problem: "smtp_421", server: true }],
])("says whom a failure is about: %s", (_, phase, error, expected) => {
  expect(outcomeOf(Object.assign(new Error("words of the server"), error), phase)).toMatchObject(expected);
});
