/** Words around a mail that is shown before it goes. */
export interface MailDialogText {
  from: string;
  to: string;
  replyTo: string;
  attachment: string;
  /** What the attachment is called in the mail. */
  calendarFile: string;
  message: string;
  plainText: string;
}
