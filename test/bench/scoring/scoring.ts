import { join } from "node:path";
import { MAX_BODY_BYTES } from "../../../worker/body.ts";
import { costs, growth, inWorkerd, type Round, typical } from "../costs.ts";
import { atMost, type Row } from "../row.ts";
import { largestRequest, usualRequest } from "./requests.ts";

const WORKER = join(import.meta.dirname, "worker.ts");
/** The one place where weightings are drawn and shares counted. */
const NO_DRAWS = {
  "worker/scoring/trust/shares.ts": "export const frontShares = (classes) => classes.map(() => [0, 0, 0]);",
};

/** V8 goes on compiling for some 2,000 requests; a ratio of what is compiled to what was so from the beginning says nothing before. */
const SETTLED = { rounds: 24, warmUps: 40 };

const MOST_READINGS = 2;
const MOST_CPU_MS = 10;
const MOST_FOR_TENFOLD = 11;
const MOST_BODIES = 12;
const MOST_MS_EVER = 1_000;

const posting = (request: object, times = 1) => ({
  path: "v1/assessments",
  body: new TextEncoder().encode(JSON.stringify(request)),
  times,
});

/** Issue 4: what an assessment costs from the body that comes in to the last byte that goes out, in workerd. */
export async function scoringRows(): Promise<Row[]> {
  const thousand = posting(usualRequest(1_000), 50);
  const brief = posting({ ...usualRequest(1_000), terms: false }, 50); // as the add-on asks
  const tenThousand = posting(usualRequest(10_000), 5);
  const ranked = posting(largestRequest(MAX_BODY_BYTES, false));
  const tied = posting(largestRequest(MAX_BODY_BYTES, true));
  const small = { read: { ...thousand, path: "read" }, brief, thousand };
  // Without the large ones: what they leave behind would be collected at the expense of the small ones.
  const settled = await inWorkerd(WORKER, NO_DRAWS, (workerd) => costs(workerd, small, SETTLED));
  const plain = await inWorkerd(WORKER, NO_DRAWS, (workerd) => costs(workerd, { thousand, tenThousand }));
  const drawn = await inWorkerd(WORKER, {}, (workerd) => costs(workerd, { thousand, tenThousand }));
  const worst = await inWorkerd(WORKER, {}, (workerd) => costs(workerd, { ranked, tied }));
  const tenfold = (round: Round<"thousand" | "tenThousand">) => round.tenThousand / round.thousand;
  const bodies = (task: typeof thousand) =>
    inWorkerd(WORKER, {}, async (workerd) => (await growth(workerd, thousand, task)) / task.body.length);
  return [
    atMost(
      "1,000 actors, no draws, as the add-on asks: validate, score, respond / read, JSON.parse",
      typical(settled, ({ brief, read }) => (brief - read) / read),
      MOST_READINGS,
      "",
    ),
    atMost(
      "the same for a caller who wants the terms of each score",
      typical(settled, ({ thousand, read }) => (thousand - read) / read),
      MOST_READINGS,
      "",
    ),
    atMost(
      "1,000 actors, 8 goals, two goals each, with draws",
      typical(drawn, (round) => round.thousand),
      MOST_CPU_MS,
      " ms CPU",
    ),
    atMost("10,000 actors / 1,000 actors, no draws", typical(plain, tenfold), MOST_FOR_TENFOLD, ""),
    atMost("10,000 actors / 1,000 actors, with draws", typical(drawn, tenfold), MOST_FOR_TENFOLD, ""),
    atMost("10,000 actors: peak growth of memory / body", await bodies(tenThousand), MOST_BODIES, ""),
    atMost("4 MiB, 10,000 actors, some 60 of 200 goals each: the same", await bodies(ranked), MOST_BODIES, ""),
    atMost(
      "the same body, goals ranked",
      typical(worst, ({ ranked }) => ranked),
      MOST_MS_EVER,
      " ms CPU",
    ),
    atMost(
      "the same body, goals tied",
      typical(worst, ({ tied }) => tied),
      MOST_MS_EVER,
      " ms CPU",
    ),
  ];
}
