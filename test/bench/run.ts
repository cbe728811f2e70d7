// npm run bench [-- family …]: measures what is promised of speed, memory and calls, and prints one table.
import { FAMILIES } from "./families.ts";
import { type Row, table } from "./row.ts";

const asked = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(FAMILIES);
const unknown = asked.filter((name) => !Object.hasOwn(FAMILIES, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(", ")}; there are ${Object.keys(FAMILIES).join(", ")}.`);
  process.exit(1);
}
const rows: Row[] = [];
for (const name of asked) {
  console.error(`${name} …`);
  for (const row of (await FAMILIES[name]?.()) ?? []) rows.push({ ...row, of: `${name}: ${row.of}` });
}
console.log(table(rows));
