import type { SampleText } from "../sample.ts";

export const sample: SampleText = {
  sample: {
    association: "Stimmen der Vielfalt Musterstadt e. V.",
    answers: {
      purpose:
        "We want our member associations to be heard in the city. For that we need a permanent project position and reliable partners in politics and administration.",
      keepInTouch:
        "We get in touch regularly, not only when we need something. We invite the people who matter to our events.",
      overview:
        "This sheet is our shared overview. Everyone enters their last contact themselves, ideally the same day.",
      responsibility: "The chair holds it all together. One person in the team is responsible for each contact.",
    },
    roles: {
      chair: "Chair",
      finance: "Treasurer",
      management: "Management",
      projects: "Project lead",
      youth: "Youth work",
      parents: "Parent liaison",
      press: "Public relations",
    },
    actors: {
      a1: { name: "Stiftung Gute Nachbarschaft", purpose: "Start-up funding for a project position" },
      a2: { name: "Sozialamt Musterstadt", purpose: "Grant for the meeting place" },
      a3: { name: "Integrationsbüro der Stadt", purpose: "Bring topics into the committee" },
      a4: { name: "Ratsfraktion A", purpose: "Hearing on the integration plan" },
      a5: { name: "Integrationsrat", purpose: "A voice in the council" },
      a6: { name: "Jobcenter, Team Integration", purpose: "Information days at our house" },
      a7: { name: "TSV Musterstadt", purpose: "Open sports for families" },
      a8: { name: "Grundschule am Park", purpose: "Reach parents" },
      a9: { name: "Unterkunft Nordstraße", purpose: "Invite newcomers" },
      a10: { name: "Migrationsberatung im Wohlfahrtsverband", purpose: "Discuss cases" },
      a11: { name: "Lokalredaktion Musterstädter Bote", purpose: "A fixed contact person" },
      a12: { name: "Bürgerradio", purpose: "Air time" },
      a13: { name: "Hochschule, Soziale Arbeit", purpose: "Survey of needs" },
    },
    plans: {
      a1: "Discuss the application, send documents",
      a2: "Talk to the head of section",
      a3: "Propose a joint meeting",
      a4: "Ask for an introductory talk",
      a6: "Plan an information day",
    },
    loaded: "The example is loaded: everything in it is invented. “Remove the example” takes out exactly that.",
    besides: (count) =>
      count === 1
        ? "In one place there was an entry of yours already; it is unchanged."
        : `In ${count} places there were entries of yours already; they are unchanged.`,
    alreadyThere: "The example is loaded already.",
    notReadable: (tabs) =>
      `The example is not loaded, because the header row is missing here: ${tabs.map((tab) => `“${tab}”`).join(", ")}.`,
    notThere: "No example is loaded here.",
    removed: "The example is removed. Your own entries are unchanged.",
    kept: (count, tabs) =>
      count === 1
        ? `In one place you changed the example; it stays (${tabs.join(", ")}).`
        : `In ${count} places you changed the example; they stay (${tabs.join(", ")}).`,
    assessmentStays: "The next assessment (“Assess gaps”) rewrites “Assessment” and “Progress”.",
  },
};
