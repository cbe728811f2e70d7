import { type Plugin, rolldown } from "rolldown";

/** A classic script that puts a module's exports into one global. */
export interface Script {
  code: string;
  exports: string[];
  /** The sources it was made from. */
  watch: string[];
}

/** Bundles a module with all that it imports. */
export async function bundleScript(
  input: string,
  tsconfig: string,
  target: string,
  minify: boolean,
  plugins: Plugin[] = [],
): Promise<Script> {
  const bundle = await rolldown({ input, tsconfig, platform: "neutral", transform: { target }, plugins });
  const { output } = await bundle.generate({ format: "iife", name: NAME, comments: false, minify });
  const watch = await bundle.watchFiles;
  await bundle.close();
  return { code: output[0].code, exports: output[0].exports, watch };
}

/** The script as Apps Script runs it: that finds only top-level function declarations, so there is one for each export. */
export const withDeclarations = ({ code, exports }: Script): string =>
  [code.trimEnd(), ...exports.map(declaration), ""].join("\n");

const NAME = "__addon";
const declaration = (name: string) => `function ${name}() { return ${NAME}.${name}.apply(this, arguments); }`;
