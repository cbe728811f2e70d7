/** "Auswertung" of sample A: place, actor, IST → SOLL, who is responsible. */
export const PLACES = [
  ["1", "★ Stiftung Gute Nachbarschaft", "1 → 4", "Vorstand Finanzen"],
  ["2", "★ Sozialamt Musterstadt", "2 → 4", "Geschäftsführung"],
  ["3", "Ratsfraktion A", "0 → 2", "Vorsitz"],
  ["4", "★ Jobcenter, Team Integration", "1 → 3", "Projektleitung"],
  ["5", "★ Unterkunft Nordstraße", "0 → 3", ""],
  ["6", "★ Integrationsbüro der Stadt", "3 → 4", "Vorsitz"],
  ["7", "Grundschule am Park", "2 → 4", "Elternarbeit"],
  ["8", "TSV Musterstadt", "2 → 3", "Jugendleitung"],
  ["9", "★ Lokalredaktion Musterstädter Bote", "1 → 3", "Öffentlichkeitsarbeit"],
  ["10", "Bürgerradio", "0 → 1", "Öffentlichkeitsarbeit"],
  ["11", "Hochschule, Soziale Arbeit", "0 → 2", "Geschäftsführung"],
  ["", "★ Integrationsrat", "4 → 4", "Vorsitz"],
  ["", "Migrationsberatung im Wohlfahrtsverband", "3 → 2", "Projektleitung"],
];

/** And beside it: each goal with its weight, and its coverage. */
export const COVERAGES = [
  ["Zielabdeckung insgesamt", "49 %"],
  ["Finanzmittel (Gewicht 34,0 %)", "38 %"],
  ["Zugang zu Entscheidungsträger*innen (Gewicht 21,5 %)", "70 %"],
  ["Gemeinsame Projekte/Kooperationen (Gewicht 15,2 %)", "50 %"],
  ["Fachlicher Austausch (Gewicht 9,5 %)", "100 %"],
  ["Zielgruppen (Gewicht 9,5 %)", "29 %"],
  ["Zugang zu Medien (Gewicht 5,4 %)", "25 %"],
  ["(Mediale) Aufmerksamkeit (Gewicht 3,3 %)", "0 %"],
  ["Expertise (Gewicht 1,6 %)", "0 %"],
];
