import type { Words } from "./index.ts";

export const de: Words = {
  levels: ["kein Kontakt", "man kennt sich", "Austausch", "Abstimmung", "Bündnis", "Partnerschaft"],
  stages: { now: "jetzt", doing: "läuft", done: "erledigt", later: "später" },
  upkeepLevels: { content: "Inhaltsebene", relationship: "Beziehungsebene" },
  rhythms: {
    weekly: "wöchentlich",
    monthly: "monatlich",
    quarterly: "vierteljährlich",
    half_yearly: "halbjährlich",
    yearly: "jährlich",
    on_occasion: "anlassbezogen",
  },
};
