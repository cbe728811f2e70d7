/** Numbers that look random and are the same every time (sfc32, Doty-Humphrey 2010), evenly spread over 0 < x ≤ 1. */
export function seededRandom(): () => number {
  // In an array: as plain variables such large numbers would be new objects at each step, ten megabytes for one request.
  const state = Int32Array.of(0x9e3779b9, 0x243f6a88, 0xb7e15162, 1);
  const next = () => {
    const a = state[0] ?? 0;
    const b = state[1] ?? 0;
    const c = state[2] ?? 0;
    const counter = state[3] ?? 0;
    const mixed = (((a + b) | 0) + counter) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = (c + (c << 3)) | 0;
    state[2] = ((c << 21) | (c >>> 11)) + mixed;
    state[3] = (counter + 1) | 0;
    return ((mixed >>> 0) + 1) / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 12; warmUp++) next();
  return next;
}
