interface Event {
  at: number;
  order: number;
  /** The life of the object that this belongs to; null if it happens whoever lives. */
  life: number | null;
  run: () => void;
}

/** Virtual time: what is to happen, in its order. */
export function clock() {
  const events: Event[] = [];
  let time = 0;
  let order = 0;
  return {
    time: () => time,
    at(at: number, life: number | null, run: () => void) {
      const event = { at: Math.max(at, time), order: order++, life, run };
      let index = events.length;
      while (index > 0 && (events[index - 1]?.at ?? 0) > event.at) index--;
      events.splice(index, 0, event);
    },
    /** When the next event is; those of other lives than `life` are dropped. */
    next(life: number): number | null {
      while (events[0] && events[0].life !== null && events[0].life !== life) events.shift();
      return events[0]?.at ?? null;
    },
    pass: (until: number) => {
      time = Math.max(time, until);
    },
    happen(): void {
      const event = events.shift();
      if (!event) return;
      time = Math.max(time, event.at);
      event.run();
    },
  };
}
