// The page has no synchronous digests, and Apps Script's are: RFC 1321 (MD5) and FIPS 180-4 (SHA-1, SHA-256) over blocks of 64 bytes.

type Words = Uint32Array<ArrayBuffer>;
export type Digest = (bytes: Uint8Array) => Uint8Array;

const BLOCK = 64;
const left = (word: number, by: number) => (word << by) | (word >>> (32 - by));
const right = (word: number, by: number) => (word >>> by) | (word << (32 - by));
const at = (words: ArrayLike<number>, index: number) => words[index] ?? 0;

/** The message, a one, zeros, and its length in bits, in blocks of 16 words. */
function blocks(bytes: Uint8Array, littleEndian: boolean): Words[] {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  const [high, low] = [Math.floor(bytes.length / 2 ** 29), bytes.length << 3];
  view.setUint32(padded.length - 8, littleEndian ? low : high, littleEndian);
  view.setUint32(padded.length - 4, littleEndian ? high : low, littleEndian);
  return Array.from({ length: padded.length / BLOCK }, (_, block) =>
    Uint32Array.from({ length: 16 }, (_, word) => view.getUint32(block * BLOCK + word * 4, littleEndian)),
  );
}

function digest(
  start: readonly number[],
  littleEndian: boolean,
  mix: (state: Words, block: Words) => number[],
): Digest {
  return (bytes) => {
    const state = Uint32Array.from(start);
    for (const block of blocks(bytes, littleEndian))
      for (const [index, word] of mix(state, block).entries()) state[index] = at(state, index) + word;
    const view = new DataView(new ArrayBuffer(state.length * 4));
    for (const [index, word] of state.entries()) view.setUint32(index * 4, word, littleEndian);
    return new Uint8Array(view.buffer);
  };
}

const MD5_TURNS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const MD5_SINES = Array.from({ length: 64 }, (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32));
const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];

export const md5 = digest(START, true, (state, block) => {
  let [a, b, c, d] = [at(state, 0), at(state, 1), at(state, 2), at(state, 3)];
  for (let step = 0; step < 64; step++) {
    const round = step >> 4;
    const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)];
    const word = at(block, at([step, 5 * step + 1, 3 * step + 5, 7 * step], round) % 16);
    const sum = (a + at(mixed, round) + word + at(MD5_SINES, step)) | 0;
    [a, d, c, b] = [d, c, b, (b + left(sum, at(MD5_TURNS, round * 4 + (step % 4)))) | 0];
  }
  return [a, b, c, d];
});

export const sha1 = digest([...START, 0xc3d2e1f0], false, (state, block) => {
  const words = new Uint32Array(80);
  words.set(block);
  for (let index = 16; index < 80; index++)
    words[index] = left(at(words, index - 3) ^ at(words, index - 8) ^ at(words, index - 14) ^ at(words, index - 16), 1);
  let [a, b, c, d, e] = [at(state, 0), at(state, 1), at(state, 2), at(state, 3), at(state, 4)];
  for (let step = 0; step < 80; step++) {
    const round = Math.floor(step / 20);
    const mixed = [(b & c) | (~b & d), b ^ c ^ d, (b & c) | (b & d) | (c & d), b ^ c ^ d];
    const constant = at([0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6], round);
    const next = (left(a, 5) + at(mixed, round) + e + constant + at(words, step)) | 0;
    [a, b, c, d, e] = [next, a, left(b, 30), c, d];
  }
  return [a, b, c, d, e];
});

const PRIMES = Array.from({ length: 312 }, (_, number) => number).filter(
  (number) => number > 1 && !Array.from({ length: number }, (_, by) => by).some((by) => by > 1 && number % by === 0),
);
/** The first 32 bits of the fraction. */
const fraction = (root: number) => Math.floor((root - Math.floor(root)) * 2 ** 32);
const SHA_ROOTS = PRIMES.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));

export const sha256 = digest(
  PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
  false,
  (state, block) => {
    const words = new Uint32Array(64);
    words.set(block);
    for (let index = 16; index < 64; index++) {
      const [early, late] = [at(words, index - 15), at(words, index - 2)];
      const first = right(early, 7) ^ right(early, 18) ^ (early >>> 3);
      const second = right(late, 17) ^ right(late, 19) ^ (late >>> 10);
      words[index] = at(words, index - 16) + first + at(words, index - 7) + second;
    }
    const mixed = [...state];
    for (let step = 0; step < 64; step++) {
      const [a, b, c, d, e, f, g, h] = mixed as [number, number, number, number, number, number, number, number];
      const chosen = (e & f) ^ (~e & g);
      const one =
        (h + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + chosen + at(SHA_ROOTS, step) + at(words, step)) | 0;
      const two = (right(a, 2) ^ right(a, 13) ^ right(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      mixed.splice(0, 8, (one + two) | 0, a, b, c, (d + one) | 0, e, f, g);
    }
    return mixed;
  },
);

/** RFC 2104. */
export function hmac(digest: Digest, key: Uint8Array, message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(BLOCK);
  padded.set(key.length > BLOCK ? digest(key) : key);
  const inner = digest(Uint8Array.from([...padded.map((byte) => byte ^ 0x36), ...message]));
  return digest(Uint8Array.from([...padded.map((byte) => byte ^ 0x5c), ...inner]));
}
