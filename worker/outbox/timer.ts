/** A wait that can be called off. */
export interface Timer {
  over: Promise<void>;
  cancel: () => void;
}
export type StartTimer = (ms: number) => Timer;

export const startTimer: StartTimer = (ms) => {
  let id: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    id = setTimeout(resolve, ms);
  });
  return { over, cancel: () => clearTimeout(id) };
};
