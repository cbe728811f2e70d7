import type { Texts } from "./index.ts";

const contacts = (count: number) => `${count} ${count === 1 ? "contact" : "contacts"}`;

export const en: Texts = {
  subject: (gaps, upkeep, meeting) => {
    const build = gaps > 0 ? `${contacts(gaps)} to build` : "";
    const keep = upkeep === 0 ? "" : `${gaps > 0 ? `, ${upkeep}` : contacts(upkeep)} to keep up`;
    return `Your networking tasks: ${build}${keep} (meeting on ${meeting})`;
  },
  title: "Your networking tasks",
  meetingOn: (date) => `Meeting on ${date}`,
  greeting: (name) => `Dear ${name},`,
  intro: (association) => `this is what ${association} agreed in its network meeting.`,
  first: "First",
  overdueSince: (date) => `overdue since ${date}`,
  build: "Build the contact",
  keep: "Keep up the contact",
  by: (date) => `by ${date}`,
  purpose: "What for",
  how: "How",
  current: "Today",
  target: "Aim",
  nextContact: (date) => `next contact on ${date}`,
  everyDays: (days) => (days === 1 ? "daily" : `every ${days} days`),
  more: (count) => `… and ${count} more in the sheet`,
  done: "Done? Please fill in the status or “Last contact” in the sheet:",
  openSheet: "Open the sheet",
  calendarAttached: "Your dates are attached as a calendar file.",
  calendarName: "Networking tasks",
  calendarFile: "networking-tasks.ics",
  coverage: (percent) =>
    `Goal coverage ${percent}%: that much of the relationships we set out to have is already there.`,
  why: (association) => `You receive this e-mail because ${association} put you down as responsible.`,
  ask: (name) => `Questions? Please turn to ${name}.`,
  askByReply: (name) => `Questions? Just reply to this e-mail; your reply goes to ${name}.`,
  askTeam: "Questions? Please turn to your team.",
  stop: "No more e-mails",
  reminder: {
    subject: (tasks, overdue) =>
      `Reminder: ${tasks} networking ${tasks === 1 ? "task" : "tasks"} this week${overdue > 0 ? `, ${overdue} overdue` : ""}`,
    title: "Your networking tasks this week",
    intro: (association, until) => `this is due for ${association} by ${until}.`,
    why: (association) =>
      `You get this reminder once a week at most, because ${association} has named you as responsible.`,
  },
  confirmation: {
    subject: "Please confirm: your networking tasks by e-mail?",
    title: "May we write to you?",
    what: (association) =>
      `${association} would like to send you your own tasks by e-mail after the network meeting: whom to approach, what for, by when. No advertising.`,
    question: "Is that all right with you?",
    yes: "Yes, please",
    until: (date) => `The link opens a page on which you agree. It is valid until ${date}.`,
    otherwise:
      "If not, there is nothing you need to do: without your yes no tasks come by e-mail, and you are asked once in 30 days at the most.",
    why: (association) => `You receive this e-mail because ${association} put your address into the team.`,
  },
  confirm: {
    title: "Your tasks by e-mail?",
    question:
      "You will then get the tasks that you have taken on in the team by e-mail. This holds for all sheets that send through this server. Each e-mail has a link with which you get no more.",
    button: "Yes, please",
    done: "Thank you – that worked.",
    doneDetail:
      "From now on your networking tasks come by e-mail; what was waiting is on its way. You can close this window.",
    bad: "This link is not valid.",
    badDetail: "Perhaps a piece is missing at its end. Please open “Yes, please” in the e-mail once more.",
    expired: "This link is no longer valid.",
    expiredDetail: "Its time has run out. Your team can invite you once more.",
  },
  unsubscribe: {
    title: "No more e-mails?",
    question: "You will then get no more networking tasks of this team by e-mail. They stay in the sheet.",
    button: "Yes, no more e-mails",
    done: "Done.",
    doneDetail: "You will get no more networking tasks of this team by e-mail. You can close this window.",
    undo: "Get e-mails after all",
    undone: "Good, e-mails go on.",
    undoneDetail:
      "You get networking tasks of this team by e-mail again. What was stopped meanwhile can be sent once more by your team.",
    bad: "This link is not valid.",
    badDetail:
      "Perhaps a piece is missing at its end. Please open “No more e-mails” at the end of an e-mail once more, or reply to the e-mail.",
  },
};
