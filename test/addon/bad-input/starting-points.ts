import { afterAll, beforeAll } from "vitest";
import { openLine } from "../../support/worker-line.ts";
import { type Desk, type Kept, type Line, openDesk } from "../desk.ts";

/** The tabs' names, as people see them. */
export const TABS = {
  meeting: "Treffen",
  team: "Team",
  goals: "1 Ziele",
  actors: "2 Akteure",
  plan: "3 IST-Reflexion",
  upkeep: "4 Netzwerkpflege",
};

/** Made once for all files, taken up anew by each test. */
let kept: Promise<{ empty: Kept; sample: Kept }> | undefined;

async function prepare(line: Line) {
  const desk = await openDesk(line);
  desk.press("prepare");
  const empty = desk.keep();
  desk.press("loadSample");
  desk.press("takeOver");
  return { empty, sample: desk.keep() };
}

/** Opens a desk before the empty tabs or before the sample case; with a line that is broken in some way, where one is given. */
export function startingPoints() {
  let line: Awaited<ReturnType<typeof openLine>>;
  beforeAll(async () => {
    line = await openLine();
    kept ??= prepare(line);
    await kept;
  }, 90_000);
  afterAll(() => line?.close());

  type Breaking = (real: Line) => Partial<Line>;
  const at =
    (point: "empty" | "sample") =>
    async (breaking?: Breaking): Promise<Desk> =>
      openDesk({ ...line, ...breaking?.(line) }, (await kept)?.[point]);
  return { emptyDesk: at("empty"), sampleDesk: at("sample") };
}
