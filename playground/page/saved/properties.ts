/** A store of properties that says when it changes. */
export function watchedProperties(entries: Record<string, string>, changed: () => void): Map<string, string> {
  const map = new Map(Object.entries(entries));
  const { set, delete: remove, clear } = Map.prototype;
  map.set = (key, value) => {
    set.call(map, key, value);
    changed();
    return map;
  };
  map.delete = (key) => {
    const removed: boolean = remove.call(map, key);
    changed();
    return removed;
  };
  map.clear = () => {
    clear.call(map);
    changed();
  };
  return map;
}
