/** C0 and C1 controls, U+2028/9, and the bidi controls that can make a line read otherwise than it is. */
export const CONTROLS = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** One line that may stand near a mail header: nothing in it that people cannot see. */
export const isPlainLine = (text: string): boolean => !CONTROLS.test(text);
