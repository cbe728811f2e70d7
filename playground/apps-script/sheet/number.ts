/** Google's sheets have numbers, Univer's have names: the same name always gives the same number. */
export function sheetNumber(id: string): number {
  let hash = 0;
  for (const letter of id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return hash & 0x7fffffff;
}
