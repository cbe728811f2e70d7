import type { MailDialogText } from "../mail-dialog.ts";

export const mailDialog: MailDialogText = {
  from: "Von",
  to: "An",
  replyTo: "Antwort an",
  attachment: "Anhang",
  calendarFile: "netzwerk-aufgaben.ics",
  message: "Die E-Mail, wie sie ankommt",
  plainText: "Als reiner Text",
};
