import type { AssessmentInput } from "../../../model/contract/index.ts";
import type { Level } from "../../../model/level.ts";

type Actor = AssessmentInput["actors"][number];

const GOALS = [
  "projects",
  "exchange",
  "expertise",
  "target_groups",
  "funding",
  "media",
  "decision_makers",
  "attention",
];

/** Eight hexadecimal digits, as the add-on gives ids; they look random and are the same every time. */
const hex = (n: number) => (Math.imul(n + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0");
/** Numbers from 0 to 1 that look random: neighbours have nothing in common (MurmurHash3's last steps). */
function scattered(n: number): number {
  const mixed = Math.imul(n ^ (n >>> 16), 0x85ebca6b);
  const again = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((again ^ (again >>> 16)) >>> 0) / 2 ** 32;
}
const many = <T>(count: number, item: (index: number) => T) => Array.from({ length: count }, (_, index) => item(index));
const level = (n: number) => (n % 6) as Level;

const request = (ranks: readonly (readonly [id: string, rank: number])[], actors: Actor[]): AssessmentInput => ({
  goals: ranks.map(([id, rank]) => ({ id, rank, pursued: true })),
  actors,
  upkeep: [],
  owners: many(5, (n) => ({ id: hex(1e6 + n) })),
  today: "2026-11-22",
  terms: true,
});

/** So many actors as a workbook might hold them: the guide's eight goals, two of them for each actor. */
export const usualRequest = (actors: number): AssessmentInput =>
  request(
    GOALS.map((id, index) => [id, index + 1]),
    many(actors, (n) => ({
      id: hex(n),
      current: level(n * 7),
      target: level(n * 11 + 3),
      key: n % 9 === 0,
      goals: [n, n + 1 + (Math.floor(n / 8) % 7)].map((goal) => GOALS[goal % 8] ?? ""),
      owner: n % 4 === 0 ? null : hex(1e6 + (n % 5)),
      due: n % 3 === 0 ? "2026-12-24" : null,
      planned: n % 2 === 0,
      stage: n % 5 === 0 ? "now" : null,
    })),
  );

/**
 * As many actors and goals as go into a body of that size: 200 goals, ranked or all tied, and no two actors serve the same.
 * Nothing can be merged, and hardly anybody is surely out.
 */
export function largestRequest(bytes: number, areTied: boolean): AssessmentInput {
  const goals = many(200, (n) => n.toString(36));
  const actors = 10_000;
  const plain = { current: 0, target: 5, key: false, owner: null, due: null, planned: false, stage: null } as const;
  const room = (bytes - 20_000) / actors - JSON.stringify({ ...plain, id: "zzz", goals: [] }).length;
  const share = room / '"zz",'.length / goals.length;
  return request(
    goals.map((id, index) => [id, areTied ? 1 : index + 1]),
    many(actors, (n) => ({
      ...plain,
      id: n.toString(36),
      goals: goals.filter((_, goal) => scattered(n * 200 + goal) < share),
    })),
  );
}
