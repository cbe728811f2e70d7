import type { Plugin } from "rolldown";
import { FAULTS } from "./faults.ts";

/** Puts the fault that PLANTED_FAULT names into the source on its way to the tests, or into the bundle. */
export function plant(): (Plugin & { enforce: "pre" })[] {
  const name = process.env.PLANTED_FAULT;
  if (name === undefined) return [];
  const fault = FAULTS.find((each) => each.name === name);
  if (!fault) throw new Error(`There is no fault called "${name}"`);
  return [
    {
      name: "planted-fault",
      enforce: "pre",
      transform: (code, id) =>
        id.split("?")[0]?.endsWith(`/${fault.file}`) ? code.replace(fault.from, () => fault.to) : null,
    },
  ];
}
