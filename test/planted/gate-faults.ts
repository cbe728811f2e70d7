import { type Fault, inFile } from "./fault.ts";

/** Of what keeps strangers from being mailed, and what is held from being read. */
export const GATE_FAULTS: readonly Fault[] = [
  ...inFile("worker/outbox/sqlite-mails.ts", {
    "an address lies in the clear": ["it.address === null ? null : vault.seal(it.address)", "it.address"],
    "a text lies in the clear": ["it.content === null ? null : vault.seal(it.content)", "it.content"],
  }),
  ...inFile("worker/outbox/outbox.ts", {
    "a wrong key may use the workbook": ["return own === null || own === keyHash;", "return true;"],
  }),
  ...inFile("worker/outbox/objects.ts", {
    "the objects lie anywhere": ['isLocal ? namespace : namespace.jurisdiction("eu")', "namespace"],
  }),
  ...inFile("worker/outbox/allowed-domain.ts", {
    "a domain that ends alike is allowed": [
      "domains.includes(domainOf(address))",
      "domains.some((domain) => domainOf(address).endsWith(domain))",
    ],
  }),
  ...inFile("worker/outbox/recipient-record.ts", {
    "nobody needs to say yes": ["const isOpen = isAllowed || record.confirmedAt !== null;", "const isOpen = true;"],
    "whoever stopped the mails gets them": [
      "if (record.stopped.includes(workbook)) return { record, admission",
      "if (false) return { record, admission",
    ],
    "a recipient gets any number": ["if (counted.length + fresh.length > limit)", "if (false)"],
    "the same mail counts twice": ["keys.filter((key) => !counted.includes(key))", "keys"],
    "a question is put anew by each workbook": [
      "if (asked.stored) return null;",
      "if (asked.stored) return asked.by === workbook ? null : now;",
    ],
    "a yes takes an opt-out back": [
      "  ...record,\n  confirmedAt: hasConsent",
      "  ...record,\n  stopped: [],\n  confirmedAt: hasConsent",
    ],
  }),
  ...inFile("worker/outbox/quota.ts", {
    "a workbook sends any number": ["if (remainingToday(store, now, limit) < mails) return false;", ""],
  }),
  ...inFile("worker/outbox/deployment.ts", {
    "the Worker sends any number": ["if (count + fresh.length > limit) return false;", ""],
  }),
  ...inFile("worker/outbox/admission.ts", {
    "the kill switch is not looked at": ["if (!gates.isSending)", "if (false)"],
  }),
  ...inFile("worker/outbox/prospect.ts", {
    "a preview tells what strangers have answered": ['if (!known.isAcquainted) return plain("asks");', ""],
  }),
  ...inFile("worker/mail/smtp-options.ts", {
    "mail goes unencrypted to any server": ["!secure && (!local ||", "!secure && (false ||"],
  }),
  ...inFile("worker/mail/headers.ts", {
    "a line break in a header": ['if (!isPlainLine(value)) throw new Error("A control character in a header");', ""],
  }),
  ...inFile("worker/routes/confirm.ts", {
    "opening the link is a yes": [
      '.get("/confirm", (c) => {\n    const link = read(c);',
      '.get("/confirm", async (c) => {\n    const link = read(c);\n    if ("recipient" in link) await recipientOf(c.env.RECIPIENT, c.get("settings"), link.recipient).confirm();',
    ],
  }),
];
