// npm run bench [-- family …]: measures what is promised of speed, memory and calls, and prints a table for each family.
import { FAMILIES } from "./families.ts";
import { table } from "./row.ts";

const asked = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(FAMILIES);
const unknown = asked.filter((name) => !Object.hasOwn(FAMILIES, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(", ")}; there are ${Object.keys(FAMILIES).join(", ")}.`);
  process.exit(1);
}
for (const name of asked) {
  console.error(`${name} …`);
  console.log(table((await FAMILIES[name]?.()) ?? []));
}
