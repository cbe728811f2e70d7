/** Something on a vertical line: where it would like its middle to be, and the room that it takes. */
export interface Wish {
  y: number;
  height: number;
}

/**
 * Moves what stands in this order apart so that nothing overlaps, all within ±half, and each as little as it takes: where some want the
 * same place they share the way (pool adjacent violators, the least squares of a fixed order). Gives the middles.
 */
export function spread(wishes: readonly Wish[], half: number): number[] {
  let before = 0;
  const offsets = wishes.map(({ height }) => {
    before += height;
    return before - height / 2;
  });
  const blocks: { sum: number; count: number }[] = [];
  const mean = ({ sum, count }: { sum: number; count: number }) => sum / count;
  wishes.forEach(({ y }, index) => {
    let block = { sum: y - (offsets[index] ?? 0), count: 1 };
    for (let last = blocks[blocks.length - 1]; last && mean(last) > mean(block); last = blocks[blocks.length - 1]) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  });
  // The first may begin at -half, the last must end at half: the same two limits for all, once the heights are taken away.
  const within = (value: number) => Math.max(-half, Math.min(half - before, value));
  return blocks
    .flatMap((block) => Array<number>(block.count).fill(within(mean(block))))
    .map((value, index) => value + (offsets[index] ?? 0));
}
