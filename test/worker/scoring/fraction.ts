/** An exact number `above / below`, `below` > 0. */
export interface Fraction {
  above: bigint;
  below: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

export function fraction(above: number | bigint, below: number | bigint = 1): Fraction {
  const divisor = gcd(BigInt(above), BigInt(below));
  return { above: BigInt(above) / divisor, below: BigInt(below) / divisor };
}
export const plus = (a: Fraction, b: Fraction) => fraction(a.above * b.below + b.above * a.below, a.below * b.below);
export const times = (a: Fraction, b: Fraction) => fraction(a.above * b.above, a.below * b.below);
export const sum = (list: readonly Fraction[]) => list.reduce(plus, fraction(0));
export const toNumber = ({ above, below }: Fraction) => Number(above) / Number(below);
/** Negative where a < b. */
export const compare = (a: Fraction, b: Fraction) => Number(a.above * b.below - b.above * a.below);
