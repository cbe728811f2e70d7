/** A small change of the source that must not go unnoticed. */
export interface Fault {
  name: string;
  file: string;
  from: string;
  to: string;
}

export const inFile = (file: string, faults: Record<string, [from: string, to: string]>): Fault[] =>
  Object.entries(faults).map(([name, [from, to]]) => ({ name, file, from, to }));
