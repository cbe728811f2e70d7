import { describe, expect, it } from "vitest";
import { assess } from "../../../../addon/commands/assess.ts";
import { fakeWorld } from "../../../support/fake-world.ts";
import { sampleA } from "../../../support/sample-a.ts";

describe("when the server gives no result, nothing at all is written", () => {
  it.each([
    [0, "no_answer", "Der Server antwortet nicht."],
    [0, "not_set_up", "Die Adresse des Servers ist noch nicht eingetragen."],
    [0, "no_identity", "Google hat Ihre Anmeldung nicht mitgeschickt."],
    [400, "not_json", "Add-on und Server verstehen sich nicht."],
    [401, "token_missing", "Ihre Anmeldung gilt hier nicht oder ist abgelaufen."],
    [401, "token_expired", "Ihre Anmeldung gilt hier nicht oder ist abgelaufen."],
    [401, "token_invalid", "Ihre Anmeldung gilt hier nicht oder ist abgelaufen."],
    [404, "not_found", "Der Server findet zu dieser Tabelle nichts"],
    [413, "too_large", "Die Tabelle ist zu groß"],
    [422, "invalid_request", "Add-on und Server verstehen sich nicht."],
    [429, "too_many_requests", "Das waren viele Anfragen in kurzer Zeit."],
    [500, "misconfigured", "Am Server fehlt noch eine Einstellung."],
    [500, "internal", "Der Server hat gerade eine Störung."],
    [503, "identity_unavailable", "Der Server hat gerade eine Störung."],
    [502, "not_understood", "Der Server hat gerade eine Störung."],
    [200, "not_understood", "Add-on und Server verstehen sich nicht."],
  ])("%i %s: %s", (status, code, sentence) => {
    const world = fakeWorld(
      { ...sampleA(), reflection: [] },
      { server: { assess: () => ({ ok: false, status, code }) } },
    );
    const outcome = assess(world);
    expect(outcome.message.tone).toBe("problem");
    expect(outcome.message.text).toContain(sentence);
    expect(outcome.message.text).toContain("Ihre Tabelle ist unverändert.");
    expect(outcome.assessment).toBeUndefined();
    expect(world.calls.writes).toBe(0);
  });
});
