/** Throws where some of the rows or columns, counted from 1, are not in the sheet, which has `size` of them. */
export function checkLines(position: number, howMany: number, size: number): void {
  if (!Number.isInteger(position) || !Number.isInteger(howMany) || position < 1 || howMany < 1) throw outOfBounds();
  if (position + howMany - 1 > size) throw outOfBounds();
}

export const outOfBounds = () => new Error("Those rows or columns are out of bounds.");
