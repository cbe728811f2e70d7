import type { Texts } from "./index.ts";

const contacts = (count: number) => `${count} ${count === 1 ? "Kontakt" : "Kontakte"}`;

export const de: Texts = {
  subject: (gaps, upkeep, meeting) => {
    const build = gaps > 0 ? `${contacts(gaps)} aufbauen` : "";
    const keep = upkeep === 0 ? "" : `${gaps > 0 ? `, ${upkeep}` : contacts(upkeep)} pflegen`;
    return `Ihre Netzwerk-Aufgaben: ${build}${keep} (Treffen am ${meeting})`;
  },
  title: "Ihre Netzwerk-Aufgaben",
  meetingOn: (date) => `Treffen am ${date}`,
  greeting: (name) => `Guten Tag ${name},`,
  intro: (association) => `das haben wir im Netzwerktreffen von ${association} vereinbart.`,
  first: "Zuerst",
  overdueSince: (date) => `überfällig seit ${date}`,
  build: "Kontakt aufbauen",
  keep: "Kontakt pflegen",
  by: (date) => `bis ${date}`,
  purpose: "Wofür",
  how: "So",
  current: "Heute",
  target: "Ziel",
  nextContact: (date) => `nächster Kontakt am ${date}`,
  everyDays: (days) => (days === 1 ? "täglich" : `alle ${days} Tage`),
  more: (count) => `… und ${count} ${count === 1 ? "weiterer" : "weitere"} in der Tabelle`,
  done: "Erledigt? Tragen Sie Stand oder „Letzter Kontakt“ in der Tabelle ein:",
  openSheet: "Tabelle öffnen",
  calendarAttached: "Ihre Termine liegen als Kalenderdatei bei.",
  calendarName: "Netzwerk-Aufgaben",
  calendarFile: "netzwerk-aufgaben.ics",
  coverage: (percent) =>
    `Zielabdeckung ${percent} %: So viel von den Beziehungen, die wir uns vorgenommen haben, besteht schon.`,
  why: (association) => `Sie bekommen diese E-Mail, weil ${association} Sie als zuständig eingetragen hat.`,
  ask: (name) => `Fragen? Wenden Sie sich an ${name}.`,
  askByReply: (name) => `Fragen? Antworten Sie einfach auf diese E-Mail; die Antwort geht an ${name}.`,
  askTeam: "Fragen? Wenden Sie sich an Ihr Team.",
  stop: "Keine weiteren E-Mails",
  reminder: {
    subject: (tasks, overdue) =>
      `Erinnerung: ${tasks} Netzwerk-${tasks === 1 ? "Aufgabe" : "Aufgaben"} diese Woche${overdue > 0 ? `, davon ${overdue} überfällig` : ""}`,
    title: "Ihre Netzwerk-Aufgaben diese Woche",
    intro: (association, until) => `das steht für ${association} bis ${until} an.`,
    why: (association) =>
      `Sie bekommen diese Erinnerung höchstens einmal in der Woche, weil ${association} Sie als zuständig eingetragen hat.`,
  },
  confirmation: {
    subject: "Bitte bestätigen: Ihre Netzwerk-Aufgaben per E-Mail?",
    title: "Dürfen wir Ihnen schreiben?",
    what: (association) =>
      `${association} möchte Ihnen nach dem Netzwerktreffen Ihre eigenen Aufgaben per E-Mail schicken: wen Sie ansprechen, wofür, bis wann. Keine Werbung.`,
    question: "Ist Ihnen das recht?",
    yes: "Ja, bitte",
    until: (date) => `Der Link öffnet eine Seite, auf der Sie zustimmen. Er gilt bis ${date}.`,
    otherwise:
      "Wenn nicht, brauchen Sie nichts zu tun: Ohne Ihr Ja kommen keine Aufgaben per E-Mail, und gefragt werden Sie höchstens alle 30 Tage.",
    why: (association) => `Sie bekommen diese E-Mail, weil ${association} Ihre Adresse ins Team eingetragen hat.`,
  },
  confirm: {
    title: "Ihre Aufgaben per E-Mail?",
    question:
      "Sie bekommen dann die Aufgaben, die Sie im Team übernommen haben, per E-Mail. Das gilt für alle Tabellen, die über diesen Server verschicken. In jeder E-Mail steht ein Link, mit dem Sie keine weiteren bekommen.",
    button: "Ja, bitte",
    done: "Danke – das hat geklappt.",
    doneDetail:
      "Ihre Netzwerk-Aufgaben kommen ab jetzt per E-Mail; was schon wartet, ist unterwegs. Dieses Fenster können Sie schließen.",
    bad: "Dieser Link gilt nicht.",
    badDetail: "Vielleicht fehlt ihm am Ende ein Stück. Öffnen Sie bitte „Ja, bitte“ in der E-Mail noch einmal.",
    expired: "Dieser Link gilt nicht mehr.",
    expiredDetail: "Seine Zeit ist abgelaufen. Ihr Team kann Sie noch einmal einladen.",
  },
  unsubscribe: {
    title: "Keine weiteren E-Mails?",
    question:
      "Sie bekommen dann keine Netzwerk-Aufgaben dieses Teams mehr per E-Mail. In der Tabelle bleiben sie stehen.",
    button: "Ja, keine weiteren E-Mails",
    done: "Erledigt.",
    doneDetail:
      "Sie bekommen keine Netzwerk-Aufgaben dieses Teams mehr per E-Mail. Dieses Fenster können Sie schließen.",
    undo: "Doch weiter E-Mails bekommen",
    undone: "Gut, es bleibt bei E-Mails.",
    undoneDetail:
      "Sie bekommen wieder Netzwerk-Aufgaben dieses Teams per E-Mail. Was inzwischen angehalten wurde, kann Ihr Team noch einmal senden.",
    bad: "Dieser Link gilt nicht.",
    badDetail:
      "Vielleicht fehlt ihm am Ende ein Stück. Öffnen Sie bitte „Keine weiteren E-Mails“ am Ende einer E-Mail noch einmal, oder antworten Sie auf die E-Mail.",
  },
};
