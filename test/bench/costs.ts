import { bundle, startWorkerd, type Workerd } from "./workerd.ts";

/** Fewer rounds say too little, and the first ones are those in which most code is compiled. */
const ROUNDS = 12;
const WARM_UPS = 4;

/** A request that is asked so many times in a row. */
export interface Task {
  path: string;
  body: Uint8Array<ArrayBuffer>;
  times: number;
}

async function spent(workerd: Workerd, { path, body, times }: Task): Promise<number> {
  const before = workerd.cpuMs();
  for (let time = 0; time < times; time++) await workerd.ask(path, body);
  return (workerd.cpuMs() - before) / times;
}

/** CPU milliseconds of answering each task once, less an empty request. */
export type Round<Name extends string> = Record<Name, number>;

/** Rounds in which the tasks take turns, so that whatever else the machine does meets all of them. */
export async function costs<Name extends string>(
  workerd: Workerd,
  tasks: Readonly<Record<Name, Task>>,
  { rounds = ROUNDS, warmUps = WARM_UPS } = {},
): Promise<Round<Name>[]> {
  const all: Round<Name>[] = [];
  for (let round = 0; round < warmUps + rounds; round++) {
    const own: [string, number][] = [];
    for (const [name, task] of Object.entries<Task>(tasks)) {
      const empty = await spent(workerd, { ...task, path: "nothing", body: new Uint8Array() });
      own.push([name, (await spent(workerd, task)) - empty]);
    }
    if (round >= warmUps) all.push(Object.fromEntries(own) as Round<Name>);
  }
  return all;
}

/** The median over the rounds. */
export function typical<Name extends string>(rounds: readonly Round<Name>[], figure: (round: Round<Name>) => number) {
  const figures = rounds.map(figure).sort((a, b) => a - b);
  return figures[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/**
 * Bytes by which workerd grows at most while it answers a task, once it is warm: its resident memory as Linux tells it, so
 * garbage that is not collected yet counts as well.
 */
export async function growth(workerd: Workerd, warmUp: Task, { path, body }: Task): Promise<number> {
  for (let time = 0; time < warmUp.times; time++) await workerd.ask(warmUp.path, warmUp.body);
  workerd.forgetPeak();
  const before = workerd.memory().now;
  await workerd.ask(path, body);
  return workerd.memory().peak - before;
}

/** Bundles a worker of the bench, with some files of the project replaced, and runs it as long as it is used. */
export async function inWorkerd<T>(
  entry: string,
  replaced: Readonly<Record<string, string>>,
  use: (workerd: Workerd) => Promise<T>,
): Promise<T> {
  const workerd = await startWorkerd(await bundle(entry, replaced));
  try {
    return await use(workerd);
  } finally {
    await workerd.stop();
  }
}
