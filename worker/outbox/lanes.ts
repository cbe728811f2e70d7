/** The attempts that are under way in this life of the object. Only one round waits for them at a time. */
export function lanes() {
  const underWay = new Set<string>();
  let ring = () => {};
  return {
    has: (id: string) => underWay.has(id),
    size: () => underWay.size,
    /** Lets a round that waits look again: there may be something to do. */
    ring: () => ring(),
    rung: (): Promise<void> =>
      new Promise((resolve) => {
        ring = resolve;
      }),
    /** Runs `work`, which does not fail, as the attempt of mail `id`. */
    run(id: string, work: () => Promise<void>): void {
      underWay.add(id);
      void work().then(() => {
        underWay.delete(id);
        ring();
      });
    },
  };
}
export type Lanes = ReturnType<typeof lanes>;
