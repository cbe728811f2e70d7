import * as z from "zod";
import { isIsoDate } from "../../../model/date.ts";

/** Questions that refuse a value: one of them, or all together. */
interface Refusal {
  by: "||" | "&&";
  questions: string[];
}
const oneOf = (...questions: string[]): Refusal => ({ by: "||", questions });
const together = (...questions: string[]): Refusal => ({ by: "&&", questions });
const refuse = ({ by, questions }: Refusal) => `if (${questions.join(` ${by} `)}) return false;`;

/** What schemas ask beyond zod's own rules, by the names that the head imports. */
const ASKED = new Map<unknown, string>([[isIsoDate, "isIsoDate"]]);
const HEAD = `// Written by \`npm run build:rows\` from the schemas that rows.ts names. Not to be edited: a test compares.
import { isIsoDate } from "../../model/date.ts";
import { hasFields, patternRule } from "./rule.ts";
`;

/** What is not known here must be taught, rather than left out. */
function unknown(what: string, { _zod }: z.core.$ZodType): never {
  throw new Error(`Checks of rows know no ${what} (in a schema of type ${_zod.def.type}).`);
}

/**
 * A module, still to be formatted, with a function for each of these schemas of strict objects: whether a value follows it and has
 * every field, also those that may be left out. Throws where a schema holds what it does not know.
 */
export function sourceOf(rows: Readonly<Record<string, z.core.$ZodType>>): string {
  const patterns: string[] = [];
  const patternName = (pattern: RegExp) => {
    const source = String(pattern);
    if (!patterns.includes(source)) patterns.push(source);
    return `follows${patterns.indexOf(source)}`;
  };

  function refusedBy({ _zod: { def } }: z.core.$ZodCheck, schema: z.core.$ZodType, name: string): string {
    if ("pattern" in def && def.pattern instanceof RegExp && def.pattern.flags === "")
      return `!${patternName(def.pattern)}(${name})`;
    if ("fn" in def && ASKED.has(def.fn)) return `!${ASKED.get(def.fn)}(${name})`;
    if (def.check === "max_length" && "maximum" in def) return `${name}.length > ${def.maximum}`;
    if ("inclusive" in def && def.inclusive && "value" in def) {
      if (def.check === "greater_than") return `${name} < ${def.value}`;
      if (def.check === "less_than") return `${name} > ${def.value}`;
    }
    return unknown(`rule ${def.check}`, schema);
  }
  const rulesOf = (schema: z.core.$ZodType, name: string) =>
    (schema._zod.def.checks ?? []).map((check) => refusedBy(check, schema, name));

  function refusalOf(schema: z.core.$ZodType, name: string): Refusal {
    const rules = rulesOf(schema, name);
    if (schema instanceof z.ZodString) return oneOf(`typeof ${name} !== "string"`, ...rules);
    if (schema instanceof z.ZodNumberFormat && "format" in schema.def && schema.def.format === "safeint")
      return oneOf(`typeof ${name} !== "number"`, `!Number.isSafeInteger(${name})`, ...rules);
    if (rules.length > 0) return unknown("rules", schema);
    if (schema instanceof z.ZodDefault) return refusalOf(schema.unwrap(), name);
    if (schema instanceof z.ZodBoolean) return oneOf(`typeof ${name} !== "boolean"`);
    if (schema instanceof z.ZodLiteral || schema instanceof z.ZodEnum) {
      const values: unknown[] = schema instanceof z.ZodEnum ? schema.options : [...schema.values];
      return together(...values.map((value) => `${name} !== ${JSON.stringify(value)}`));
    }
    if (schema instanceof z.ZodNullable) {
      const { by, questions } = refusalOf(schema.unwrap(), name);
      const inner = questions.join(` ${by} `);
      return together(`${name} !== null`, by === "&&" || questions.length === 1 ? inner : `(${inner})`);
    }
    return unknown("such values", schema);
  }

  function fieldOf([name, schema]: [string, z.core.$ZodType]): string[] {
    if (!(schema instanceof z.ZodArray)) return [refuse(refusalOf(schema, name))];
    return [
      refuse(oneOf(`!Array.isArray(${name})`, ...rulesOf(schema, name))),
      `for (const item of ${name}) ${refuse(refusalOf(schema.element, "item"))}`,
    ];
  }

  function checkOf([name, schema]: [string, z.core.$ZodType]): string {
    if (!(schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever))
      return unknown("other rows than strict objects", schema);
    if (rulesOf(schema, "row").length > 0) return unknown("rules for rows", schema);
    const fields = Object.entries<z.core.$ZodType>(schema.shape);
    return [
      `export function ${name}(row: unknown): boolean {`,
      `if (!hasFields(row, ${fields.length})) return false;`,
      `const { ${fields.map(([field]) => field).join(", ")} } = row;`,
      ...fields.flatMap(fieldOf),
      "return true;\n}",
    ].join("\n");
  }

  const checks = Object.entries(rows).map(checkOf);
  const rules = patterns.map((pattern, index) => `const follows${index} = patternRule(${pattern});\n`);
  return [HEAD, rules.join(""), ...checks.map((check) => `${check}\n`)].join("\n");
}
