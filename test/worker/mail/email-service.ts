type Builder = Exclude<Parameters<SendEmail["send"]>[0], EmailMessage>;

/** Headers that may be given (https://developers.cloudflare.com/email-service/reference/headers/). */
const ALLOWED = ["auto-submitted", "content-language", "list-unsubscribe", "list-unsubscribe-post"];

const refusal = (code: string) => Object.assign(new Error("secret words of the service"), { code });

/** What a recipient's name asks for, as in faulty-line.ts: "refused-550.x@…", "hangs-after-dot.x@…". */
const FAILURES: Record<string, () => Promise<never>> = {
  "refused-550": () => Promise.reject(refusal("E_RECIPIENT_SUPPRESSED")),
  "refused-451": () => Promise.reject(refusal("E_RATE_LIMIT_EXCEEDED")),
  "dies-after-dot": () => Promise.reject(new Error("Network connection lost.")),
  "hangs-after-dot": () => new Promise<never>(() => {}),
};

/** Stands in for Cloudflare's Email Service, as its pages describe it; nothing of it can be reached from here. */
export function emailService() {
  const received: Builder[] = [];
  const binding: SendEmail = {
    async send(message: EmailMessage | Builder) {
      if (!("subject" in message)) throw refusal("E_VALIDATION_ERROR");
      for (const [name, value] of Object.entries(message.headers ?? {})) {
        if (!ALLOWED.includes(name.toLowerCase())) throw refusal("E_HEADER_NOT_ALLOWED");
        if (!/^[^\r\n]{1,2048}$/.test(value)) throw refusal("E_HEADER_VALUE_INVALID");
      }
      await FAILURES[String(message.to).split(".")[0] ?? ""]?.();
      received.push(message);
      return { messageId: `<${received.length}@service.example>` };
    },
  };
  return { binding, received };
}
