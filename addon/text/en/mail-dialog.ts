import type { MailDialogText } from "../mail-dialog.ts";

export const mailDialog: MailDialogText = {
  from: "From",
  to: "To",
  replyTo: "Reply to",
  attachment: "Attachment",
  calendarFile: "networking-tasks.ics",
  message: "The email as it will arrive",
  plainText: "As plain text",
};
