import type { PictureText } from "../picture.ts";

const list = (names: readonly string[], more: number) =>
  names.join(" · ") + (more > 0 ? ` · and ${more === 1 ? "one more" : `${more} more`}` : "");

export const picture: PictureText = {
  title: "Network map",
  description: (drawn, withGap, goals) =>
    `Our network: ${drawn === 1 ? "one actor" : `${drawn} actors`} in ${goals === 1 ? "one goal" : `${goals} goals`}, ${withGap} of them with a gap between where we are and where we want to be. The nearer to the middle, the closer the relationship. The table below the map says the same in words.`,
  us: "We",
  asOf: (date) => `As of ${date}`,
  withoutGoal: "Without a goal that we pursue",
  noActor: "no actor yet",
  nobody:
    "No actor has both levels yet. Enter “Where we are” and “Where we want to be” in “3 Where we are” – then it appears here.",
  legend: {
    current: "where we are",
    target: "where we want to be",
    reached: "we are there",
    key: "most important",
    way: "the way there",
    chosen: "we approach now",
    away: "closer than planned",
    also: (letter) => `+${letter}: helps with goal ${letter}, too – drawn at the more important goal`,
    levels: "Relationship:",
  },
  incomplete: (names, more) => `Not drawn yet, because one of the two levels is missing: ${list(names, more)}.`,
  tooMany: (most, names, more) =>
    `The map shows ${most} actors, those with the largest gap first. Not drawn: ${list(names, more)}.`,
  print: "Print",
  saveSvg: "Save SVG",
  savePng: "Save PNG",
  file: "network-map",
  notSaved: "The browser did not allow saving. Print the map as a PDF instead.",
  table: {
    title: "The map as a table",
    actor: "Actor",
    goals: "Goal",
    current: "Where we are",
    target: "Where we want to be",
    gap: "Gap",
    key: "Most important",
    stage: "Stage",
    yes: "yes",
    none: "–",
    missing: "missing",
    more: (count) => `… and ${count} more: they are in the tab “3 Where we are”.`,
  },
  coverage: {
    title: "Coverage per goal",
    meaning:
      "Levels of the relationship, added up over the actors of a goal: how many of those we want are there already? What goes beyond the aim does not count.",
    goal: "Goal",
    bar: "Picture",
    current: "Where we are",
    target: "Where we want to be",
    share: "Coverage",
    levels: (current, target) => `${current} of ${target} levels`,
    noActor: "no actor yet",
    nothingAimedAt: "nothing aimed at",
    allIncomplete: "a level is missing",
    noGoals: "We do not pursue a goal yet.",
    key: { current: "where we are (filled)", target: "where we want to be (frame)" },
  },
  history: {
    title: "Goal coverage over time",
    none: "Nothing assessed yet. “Assess gaps” keeps every meeting in the tab “Progress”.",
    one: (date, share) => `One meeting so far: ${share} on ${date}. From the second on there is a line here.`,
    description: (first, last) => `Goal coverage: ${first} at the first meeting shown, ${last} at the last.`,
    date: "Meeting",
    share: "Goal coverage",
    lastOnly: (shown, all) => `Shown are the last ${shown} of ${all} meetings; all of them are in the tab “Progress”.`,
  },
  sidebar: {
    hint: "The nearer to the middle, the closer the relationship; the arrow leads from where we are to where we want to be.",
    placesInList: "Figures: the place in the list above.",
    placesInSheet: "Figures: the place in the tab “3 Where we are”.",
    open: "Show large",
    nothing: "As soon as actors have both levels in “3 Where we are”, they appear here.",
  },
};
