import type { TabsText } from "../text.ts";

/** The tabs that the add-on writes. */
export const reportTabs: Pick<TabsText["tabs"], "assessment" | "history"> = {
  assessment: {
    name: "Assessment",
    band: [
      {
        from: "place",
        question: "Where is most missing for our goals?",
        hint: "The place shows where most is missing for our goals – not who is most important. It is a planning aid; you decide.",
      },
      {
        from: "goal",
        question: "How far are we?",
        hint: "Goal coverage: this share of the relationships we want already exists. Important goals count more.",
      },
    ],
    headers: {
      place: "Place",
      actor: "Actor (★ = key actor)",
      goals: "Goals",
      levels: "Today → aim",
      need: "Work to do",
      arithmetic: "How it is worked out",
      trust: "Among the top three?",
      owner: "Responsible",
      goal: "Goal",
      coverage: "Coverage",
      bar: "Bar",
      finding: "Questions for us",
      id: "ID",
    },
    notes: {
      need: "Points, 0 to 100: goal weight × gap out of 5 levels, added up over the actor's goals.",
      arithmetic: "Goal weight in percent × gap in levels of 5 = points.",
      trust:
        "Only the order of the goals is settled, not the distance between them. Does the result stay the same with other distances?",
      coverage: "The share of the relationships wanted for this goal that already exists.",
    },
  },
  history: {
    name: "Progress",
    band: [{ from: "date", question: "What has moved?", hint: "One row per meeting; the same day is replaced." }],
    headers: {
      date: "Date",
      coverage: "Goal coverage",
      strengthened: "strengthened",
      done: "done",
      overdue: "overdue",
      added: "new",
      gained: "Points from contacts",
      planned: "Points from planning",
      goals: "Coverage per goal",
      id: "ID",
      snapshot: "Snapshot",
    },
    notes: {
      coverage: "This share of the relationships we want existed on that day.",
      strengthened: "Actors whose contact has grown since the last meeting.",
      done: "Steps whose stage has become “done” since the last meeting.",
      overdue: "Steps and upkeep whose date had passed on that day.",
      added: "Actors that are new since the last meeting.",
      gained:
        "Percentage points of goal coverage that come from changes in the contacts of the last meeting – with the aims and goals of that time.",
      planned:
        "Percentage points that come from other plans: new actors, higher aims, other priorities. More plans lower the coverage without any contact having become worse.",
    },
  },
};
