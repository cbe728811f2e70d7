import type { SummariesRequest, SummaryOwner } from "../../../model/contract/summaries.ts";

type Gap = SummaryOwner["gaps"][number];
type Upkeep = SummaryOwner["upkeep"][number];

export const gap = (id: string, fields: Partial<Gap> = {}): Gap => ({
  id,
  actor: `Akteur ${id}`,
  purpose: "",
  how: "",
  due: null,
  current: 0,
  target: 2,
  stage: "now",
  ...fields,
});

export const upkeep = (id: string, fields: Partial<Upkeep> = {}): Upkeep => ({
  id,
  actor: `Akteur ${id}`,
  measure: "",
  level: null,
  intervalDays: null,
  last: null,
  next: null,
  ...fields,
});

export const owner = (id: string, fields: Partial<SummaryOwner> = {}): SummaryOwner => ({
  id,
  name: "Vorsitz",
  email: `${id}@example.org`,
  gaps: [],
  upkeep: [],
  ...fields,
});

/** The owners of sample case A that the goldens show; the meeting was on 12.03.2026, the mail is of the day after. */
export const chair = owner("vorsitz", {
  name: "Vorsitz",
  gaps: [
    gap("a3", {
      actor: "Integrationsbüro der Stadt",
      purpose: "Themen in den Ausschuss bringen",
      how: "gemeinsamen Termin vorschlagen",
      due: "2026-04-30",
      current: 3,
      target: 4,
    }),
    gap("a4", {
      actor: "Ratsfraktion A",
      purpose: "Anhörung Integrationskonzept",
      how: "Vorstellungsgespräch anfragen",
      due: "2026-04-15",
    }),
    gap("a5", { actor: "Integrationsrat", purpose: "Stimme im Gremium", current: 4, target: 4 }),
  ],
  upkeep: [
    upkeep("u1", {
      actor: "Integrationsbüro der Stadt",
      measure: "Info-Mails",
      level: "content",
      intervalDays: 30,
      last: "2026-02-18",
      next: "2026-03-20",
    }),
    upkeep("u2", {
      actor: "Integrationsrat",
      measure: "Netzwerkveranstaltungen",
      level: "relationship",
      intervalDays: 182,
      last: "2025-08-31",
    }),
  ],
});

export const projects = owner("projektleitung", {
  name: "Projektleitung",
  gaps: [
    gap("a6", {
      actor: "Jobcenter, Team Integration",
      purpose: "Infotage im Vereinshaus",
      how: "Infotag planen",
      due: "2026-03-10",
      current: 1,
      target: 3,
      stage: "doing",
    }),
  ],
  upkeep: [
    upkeep("u5", {
      actor: "Migrationsberatung im Wohlfahrtsverband",
      measure: "Newsletter",
      level: "content",
      intervalDays: 30,
      last: "2026-03-02",
    }),
  ],
});

export const office = owner("geschaeftsfuehrung", {
  name: "Geschäftsführung",
  gaps: [
    gap("a2", {
      actor: "Sozialamt Musterstadt",
      purpose: "Zuschuss Begegnungstreff",
      how: "Gespräch mit Sachgebietsleitung",
      due: "2026-03-27",
      current: 2,
      target: 4,
      stage: "doing",
    }),
  ],
});

export const summariesRequest = (fields: Partial<SummariesRequest> = {}): SummariesRequest => ({
  workbook: "workbook-1",
  key: "0123456789abcdef0123456789abcdef",
  language: "de",
  meeting: {
    association: "Stimmen der Vielfalt Musterstadt e. V.",
    date: "2026-03-12",
    contact: { name: "Vorsitz", email: "vorsitz@example.org" },
    sheetUrl: "https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789/edit",
  },
  coverage: 0.4937,
  owners: [chair],
  today: "2026-03-13",
  ...fields,
});
