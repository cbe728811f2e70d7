import { describe, expect, it } from "vitest";
import { renderConfirmation } from "../../../worker/mail/render-confirmation.ts";

const facts = {
  name: "Vorsitz",
  association: "Stimmen der Vielfalt Musterstadt e. V.",
  contact: { name: "Projektleitung", repliesTo: true },
  confirmUrl: "https://netz.example.org/confirm?token=yes",
  stopUrl: "https://netz.example.org/unsubscribe?token=stop",
  until: "2026-04-12",
};

describe.each(["de", "en"] as const)("the mail that asks for consent (%s)", (language) => {
  const mail = renderConfirmation({ ...facts, language });
  it("reads like this", async () => {
    await expect(mail.html).toMatchFileSnapshot(`golden/bestaetigung.${language}.html`);
    await expect(mail.text).toMatchFileSnapshot(`golden/bestaetigung.${language}.txt`);
  });
  it("says what, from whom and until when, with nothing else in it", () => {
    expect(mail.subject).not.toMatch(/Vorsitz|Stimmen|Projektleitung/);
    for (const said of [facts.association.replace("e. V.", "e."), "Projektleitung", facts.confirmUrl, facts.stopUrl])
      expect([mail.html, mail.text.replaceAll("\n", " ")].every((body) => body.includes(said))).toBe(true);
    expect(mail.calendar).toBeNull();
  });
  it("can do without a person to ask", () => {
    const { text } = renderConfirmation({ ...facts, contact: null, language });
    expect(text).toMatch(language === "de" ? /Wenden Sie sich an Ihr Team/ : /Please ask your team/);
  });
});
