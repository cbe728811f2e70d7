/** Some neighbouring rows or columns. */
export interface Span {
  start: number;
  count: number;
}

/** What happens to the rows or columns of a sheet; a move goes before `to`, counted before it happens. */
export type Change =
  | { type: "insert"; start: number; count: number }
  | { type: "remove"; start: number; count: number }
  | { type: "move"; start: number; count: number; to: number };

/** Where a span is after the change; null where nothing of it is left. */
export function changeSpan(span: Span, change: Change): Span | null {
  if (change.type === "insert") return inserted(span, change);
  return change.type === "remove" ? removed(span, change) : moved(span, change);
}

function inserted({ start, count }: Span, at: Span): Span {
  if (at.start <= start) return { start: start + at.count, count };
  return at.start < start + count ? { start, count: count + at.count } : { start, count };
}

function removed({ start, count }: Span, gone: Span): Span | null {
  const before = Math.max(0, Math.min(start, gone.start + gone.count) - gone.start);
  const inside = Math.max(0, Math.min(start + count, gone.start + gone.count) - Math.max(start, gone.start));
  return inside === count ? null : { start: start - (gone.start < start ? before : 0), count: count - inside };
}

/** A span that is wholly moved goes along; others shift as if the moved part were taken out and put in again. */
function moved(span: Span, change: Span & { to: number }): Span | null {
  const landing = change.to > change.start ? change.to - change.count : change.to;
  if (span.start >= change.start && span.start + span.count <= change.start + change.count)
    return { start: landing + span.start - change.start, count: span.count };
  const without = removed(span, change);
  return without && inserted(without, { start: landing, count: change.count });
}
