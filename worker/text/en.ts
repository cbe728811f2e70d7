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
  intro: (association) => `this is what ${association} agreed at its networking meeting.`,
  first: "First",
  overdueSince: (date) => `overdue since ${date}`,
  build: "Contacts to build",
  keep: "Contacts to keep up",
  by: (date) => `by ${date}`,
  purpose: "What for",
  how: "How",
  current: "Today",
  target: "Aim",
  nextContact: (date) => `next contact on ${date}`,
  everyDays: (days) => (days === 1 ? "daily" : `every ${days} days`),
  more: (count) => `… and ${count} more in the sheet`,
  done: "Done? Please update “Stage” or “Last contact” in the sheet:",
  openSheet: "Open the sheet",
  calendarAttached: "Your dates are attached as a calendar file.",
  calendarName: "Networking tasks",
  calendarFile: "networking-tasks.ics",
  coverage: (percent) => `Goal coverage ${percent}%: this share of the relationships we want already exists.`,
  why: (association) => `You receive this email because ${association} has named you as responsible.`,
  ask: (name) => `Questions? Please ask ${name}.`,
  askByReply: (name) => `Questions? Just reply to this email; your reply goes to ${name}.`,
  askTeam: "Questions? Please ask your team.",
  stop: "No more emails",
  reminder: {
    subject: (tasks, overdue) =>
      `Reminder: ${tasks} networking ${tasks === 1 ? "task" : "tasks"} this week${overdue > 0 ? `, ${overdue} overdue` : ""}`,
    title: "Your networking tasks this week",
    intro: (association, until) => `this is due for ${association} by ${until}.`,
    why: (association) =>
      `You get this reminder at most once a week, because ${association} has named you as responsible.`,
  },
  confirmation: {
    subject: "Please confirm: your networking tasks by email?",
    title: "May we write to you?",
    what: (association) =>
      `${association} would like to send you your own tasks by email after the networking meeting: whom to approach, what for, by when. No advertising.`,
    question: "Is that all right with you?",
    yes: "Yes, please",
    until: (date) => `The link opens a page on which you agree. It is valid until ${date}.`,
    otherwise:
      "If not, there is nothing you need to do: without your yes no tasks come by email, and you will not be asked again for 30 days.",
    why: (association) => `You receive this email because ${association} has added your address to the team.`,
  },
  confirm: {
    title: "Your tasks by email?",
    question:
      "You will then get the tasks you have taken on in the team by email. This applies to all sheets that send through this server. Each email has a link to stop them.",
    button: "Yes, please",
    done: "Thank you – that worked.",
    doneDetail:
      "From now on your networking tasks come by email; what was waiting is on its way. You can close this window.",
    bad: "This link is not valid.",
    badDetail: "Its end may be missing. Please open “Yes, please” in the email again.",
    expired: "This link is no longer valid.",
    expiredDetail: "It has expired. Your team can invite you again.",
  },
  unsubscribe: {
    title: "No more emails?",
    question: "You will then get no more networking tasks from this team by email. They stay in the sheet.",
    button: "Yes, no more emails",
    done: "Done.",
    doneDetail: "You will get no more networking tasks from this team by email. You can close this window.",
    undo: "Get emails after all",
    undone: "Good – emails will continue.",
    undoneDetail:
      "You will get networking tasks from this team by email again. Your team can resend what was stopped in the meantime.",
    bad: "This link is not valid.",
    badDetail:
      "Its end may be missing. Please open “No more emails” at the end of an email again, or reply to the email.",
  },
};
