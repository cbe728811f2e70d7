/** "A, B und C"; of a long list the first ones and how many more there are, so that it stays one readable line. */
export function listNames(names: readonly string[], and: string, more: (count: number) => string, most = 3): string {
  const shown = names.length > most + 1 ? [...names.slice(0, most), more(names.length - most)] : names;
  return shown.length < 2 ? (shown[0] ?? "") : `${shown.slice(0, -1).join(", ")} ${and} ${shown[shown.length - 1]}`;
}
