import type { Case, Given } from "../case.ts";

type Utilities = Given["Utilities"];

const utility = (says: string, method: string, does: (utilities: Utilities) => unknown, gives: unknown): Case => ({
  says,
  page: `utilities/utilities#${method}`,
  needs: ["Utilities"],
  does: ({ Utilities }) => does(Utilities),
  gives,
});

const refused = (says: string, method: string, does: (utilities: Utilities) => unknown, throws: RegExp): Case => ({
  says,
  page: `utilities/utilities#${method}`,
  needs: ["Utilities"],
  does: ({ Utilities }) => does(Utilities),
  throws,
});

/** A Saturday in winter. */
const saturday = () => new Date("2026-02-14T14:05:09.007Z");
/** SimpleDateFormat's patterns, of Java 7. */
const shown = (pattern: string, gives: string, zone = "Europe/Berlin"): Case =>
  utility(
    `a date as ${JSON.stringify(pattern)} in ${zone} is ${JSON.stringify(gives)}`,
    "formatDate(Date,String,String)",
    (utilities) => utilities.formatDate(saturday(), zone, pattern),
    gives,
  );

const FORMAT_STRING = "formatString(String,Object)";
const hex = (bytes: number[]) => bytes.map((byte) => (byte & 255).toString(16).padStart(2, "0")).join("");

export const utilityCases: Case[] = [
  shown("yyyy-MM-dd'T'HH:mm:ss.SSS", "2026-02-14T15:05:09.007"),
  shown("d.M.yy", "14.2.26"),
  shown("EEEE, d. MMMM", "Saturday, 14. February"),
  shown("EEE MMM", "Sat Feb"),
  shown("h:mm a", "3:05 PM"),
  shown("K kk", "3 15"),
  shown("D w W F u", "45 7 2 2 6"),
  shown("G YYYY", "AD 2026"),
  shown("Z X XX XXX", "+0100 +01 +0100 +01:00"),
  shown("XXX", "Z", "UTC"),
  shown("HH:mm Z", "19:35 +0530", "Asia/Kolkata"),
  shown("zzzz", "Central European Standard Time"),
  shown("'um' HH 'o''clock'", "um 15 o'clock"),
  shown("yyyy-MM-dd", "2026-02-15", "Pacific/Kiritimati"),
  utility(
    "the last days of a year may be of the next year's first week",
    "formatDate(Date,String,String)",
    (utilities) => utilities.formatDate(new Date("2026-12-28T12:00:00Z"), "UTC", "yyyy YYYY w"),
    "2026 2027 1",
  ),
  refused(
    "a letter that no pattern knows throws",
    "formatDate(Date,String,String)",
    (utilities) => utilities.formatDate(saturday(), "UTC", "b"),
    /pattern character/,
  ),
  refused(
    "a text that does not fit its pattern is no date",
    "parseDate(String,String,String)",
    (utilities) => utilities.parseDate("morgen", "UTC", "yyyy-MM-dd"),
    /Unparseable/,
  ),
  utility(
    "%s takes any value, %d whole numbers, %f six decimals",
    FORMAT_STRING,
    (utilities) => utilities.formatString("%s|%d|%f", "ä", 7, 1.5),
    "ä|7|1.500000",
  ),
  utility(
    "width, zeros, precision and signs",
    FORMAT_STRING,
    (utilities) => utilities.formatString("%05d|%5d|%-5s|%.2f|%+d|%%", 7, 7, "a", 2 / 3, 7),
    "00007|    7|a    |0.67|+7|%",
  ),
  refused(
    "a placeholder needs a value",
    FORMAT_STRING,
    (utilities) => utilities.formatString("%s %s", "a"),
    /no argument/,
  ),
  utility(
    "CSV has quoted fields with commas, line breaks and quotes in them",
    "parseCsv(String)",
    (utilities) => utilities.parseCsv('a,"b, ""c"""\r\n"d\ne",'),
    [
      ["a", 'b, "c"'],
      ["d\ne", ""],
    ],
  ),
  utility("CSV may have another separator", "parseCsv(String,Char)", (utilities) => utilities.parseCsv("a;b,c", ";"), [
    ["a", "b,c"],
  ]),
  utility(
    "SHA-256 gives 32 bytes from -128 to 127",
    "computeDigest(DigestAlgorithm,String)",
    (utilities) => {
      const bytes = utilities.computeDigest(utilities.DigestAlgorithm.SHA_256, "abc");
      return [hex(bytes), bytes[0]];
    },
    ["ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", -70],
  ),
  utility(
    "a digest takes text as UTF-8, where that is asked for",
    "computeDigest(DigestAlgorithm,String,Charset)",
    (utilities) => hex(utilities.computeDigest(utilities.DigestAlgorithm.MD5, "ä", utilities.Charset.UTF_8)),
    "8419b71c87a225a2c70b50486fbee545",
  ),
  utility(
    "a digest takes bytes, too",
    "computeDigest(DigestAlgorithm,Byte)",
    (utilities) => hex(utilities.computeDigest(utilities.DigestAlgorithm.SHA_1, [97, 98, 99])),
    "a9993e364706816aba3e25717850c26c9cd0d89d",
  ),
  utility(
    "a text is signed with a key",
    "computeHmacSha256Signature(String,String)",
    (utilities) => hex(utilities.computeHmacSha256Signature("what do ya want for nothing?", "Jefe")),
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  ),
  utility(
    "base64 there and back",
    "base64Encode(String,Charset)",
    (utilities) => {
      const encoded = utilities.base64Encode("äöü?>", utilities.Charset.UTF_8);
      const bytes = utilities.base64Decode(encoded);
      return [encoded, bytes[0], utilities.newBlob(bytes).getDataAsString()];
    },
    ["w6TDtsO8Pz4=", -61, "äöü?>"],
  ),
  utility(
    "base64 for addresses has other letters for + and /",
    "base64EncodeWebSafe(Byte)",
    (utilities) => {
      const encoded = utilities.base64EncodeWebSafe([-5, -1, -65]);
      return [encoded, utilities.base64DecodeWebSafe(encoded)];
    },
    ["-_-_", [-5, -1, -65]],
  ),
  refused("what is no base64 throws", "base64Decode(String)", (utilities) => utilities.base64Decode("ä"), /decode/),
  utility(
    "a blob has bytes, a type and a name",
    "newBlob(String,String,String)",
    (utilities) => {
      const blob = utilities.newBlob("ä", "text/plain", "a.txt");
      return [blob.getBytes(), blob.getContentType(), blob.getName(), blob.setDataFromString("b").getDataAsString()];
    },
    [[-61, -92], "text/plain", "a.txt", "b"],
  ),
  utility(
    "a UUID is one, and never the same",
    "getUuid()",
    (utilities) => {
      const [one, other] = [utilities.getUuid(), utilities.getUuid()];
      return [/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(one), one === other];
    },
    [true, false],
  ),
  refused(
    "nobody sleeps longer than five minutes",
    "sleep(Integer)",
    (utilities) => utilities.sleep(300_001),
    /Invalid/,
  ),
];
