import type { TabsText } from "../text.ts";
import { reportTabs } from "./report-tabs.ts";

const LEVEL_NOTE = `0 – no contact
1 – we know each other
2 – exchange
3 – coordination with a fixed contact person
4 – alliance, joint projects
5 – firm partnership

Higher is not always better: 1 or 2 is a good aim for many.`;

export const tabs: TabsText = {
  tabs: {
    meeting: {
      name: "Meeting",
      band: [
        {
          from: "question",
          question: "What is our meeting about?",
          hint: "One session for the networking strategy – fill in what you already know.",
        },
      ],
      headers: { question: "Question", answer: "Answer", id: "ID" },
      notes: {},
    },
    team: {
      name: "Our team",
      band: [
        {
          from: "name",
          question: "Who takes part?",
          hint: "These names appear in the drop-downs. After the meeting everyone gets their own steps.",
        },
      ],
      headers: { name: "Name", email: "Email", wantsMail: "Summary by email", id: "ID" },
      notes: {
        name: "A name or a role, such as “Chair”. Each name only once.",
        email: "Only needed if the person is to get a summary by email.",
        wantsMail: "The person gets the email only with a tick.",
      },
    },
    goals: {
      name: "1 Goals",
      band: [
        {
          from: "rank",
          question: "Which goals matter to us in networking?",
          hint: "1 = most important. Equally important? The same number is fine. Not for us? Untick it.",
        },
      ],
      headers: { rank: "Priority", name: "Goal", pursued: "We pursue it", id: "ID" },
      notes: {
        rank: "1 = most important. The same number = equally important. Only the order counts.",
        name: "The eight goals of the guide. Below there is room for your own.",
        pursued: "Untick: the goal does not count in the assessment.",
      },
    },
    actors: {
      name: "2 Actors",
      band: [
        {
          from: "goal",
          question: "Who can help with which goal – and for what?",
          hint: "Think also of actors you have no contact with yet. Most important: where is the effort worth it?",
        },
      ],
      headers: { goal: "Goal", name: "Actor", purpose: "What do we need them for?", key: "Most important", id: "ID" },
      notes: {
        goal: "From “1 Goals”. An actor that helps with several goals gets one row for each.",
        name: "A person, organisation or institution – spelled the same everywhere.",
        purpose: "What is this actor to contribute to our goal?",
        key: "Key actor: here the effort of building or keeping a network is worth it.",
      },
    },
    reflection: {
      name: "3 Where we are",
      band: [
        {
          from: "place",
          question: "Which contacts do we have, which do we want?",
          hint: "First where we are, then where we want to be. No agreement? Talk briefly, then decide.",
        },
        {
          from: "stage",
          question: "Who do we want to reach, how, and who takes it on?",
          hint: "Set three to five actors to “now” – only there: how, who, by when?",
        },
      ],
      headers: {
        place: "Place",
        name: "Actor",
        contactHolder: "Who has contact?",
        current: "Where we are",
        target: "Where we want to be",
        stage: "Stage",
        how: "How do we make contact?",
        owner: "Responsible",
        due: "By when",
        wellAndMissing: "What goes well, what is missing?",
        contactPerson: "Contact person",
        id: "ID",
        sources: "Rows in 2",
        sourceName: "Name in 2",
        upkeepProposed: "Upkeep proposed",
      },
      notes: {
        place: "Written by “Assess gaps”: where most is missing for our goals.",
        name: "Comes from “2 Actors” – please rename it there.",
        contactHolder: "Who in the team knows somebody there?",
        current: `Where do we stand today?\n\n${LEVEL_NOTE}`,
        target: `Where do we want to be?\n\n${LEVEL_NOTE}`,
        stage: "now – we approach them\nunder way – in progress\ndone – achieved\nlater – not in this round",
        how: "The next concrete step.",
        owner: "A person from the team tab, who gets the summary.",
        due: "A date, such as 2027-04-30",
        contactPerson: "Stays in this sheet and appears in no email.",
      },
    },
    upkeep: {
      name: "4 Keeping in touch",
      band: [
        {
          from: "actor",
          question: "How do we stay in contact with our network?",
          hint: "The most important first. Content level: figures, facts, information. Relationship level: personal contact and trust.",
        },
      ],
      headers: {
        actor: "Actor",
        measure: "Measure",
        level: "Level",
        rhythm: "Rhythm",
        owner: "Responsible",
        last: "Last contact",
        next: "Next contact",
        id: "ID",
      },
      notes: {
        measure: "The guide's suggestions – your own measures are welcome.",
        level: "Content level: figures, facts, information.\nRelationship level: personal contact, trust.",
        rhythm: "How often? “on occasion” means without a fixed interval.",
        last: "A date, such as 2027-04-30",
        next: "Leave empty: then last contact + rhythm counts.",
      },
    },
    ...reportTabs,
  },
  goals: {
    projects: "Joint projects/cooperation",
    exchange: "Professional exchange",
    expertise: "Expertise",
    target_groups: "Target groups",
    funding: "Funding",
    media: "Access to media",
    decision_makers: "Access to decision-makers",
    attention: "(Media) attention",
  },
  meetingQuestions: {
    association: "Association",
    date: "Date",
    contact: "Questions go to",
    purpose: "What do we need networking for?",
    keepInTouch: "How do we stay in contact with our network?",
    overview: "How do we keep an overview?",
    responsibility: "Who takes responsibility for networking?",
    nextMeeting: "Next meeting",
  },
  furtherContacts: "Further existing contacts",
};
