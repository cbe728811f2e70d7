const RANK = { number: 0, string: 1, boolean: 2, blank: 3 };

/** Google's order of mixed cells: numbers and dates, text, truth values; blank cells are last either way. */
export function compareForSort(one: unknown, other: unknown, ascending: boolean): number {
  const [first, second] = [kind(one), kind(other)];
  if (first === "blank" || second === "blank") return RANK[first] - RANK[second];
  const direction = ascending ? 1 : -1;
  if (first !== second) return (RANK[first] - RANK[second]) * direction;
  if (first === "string") return String(one).localeCompare(String(other), "de") * direction;
  return (Number(one) - Number(other)) * direction;
}

function kind(value: unknown): keyof typeof RANK {
  if (value === "" || value === undefined) return "blank";
  if (typeof value === "string" || typeof value === "boolean") return typeof value === "string" ? "string" : "boolean";
  return "number";
}
