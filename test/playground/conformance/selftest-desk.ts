import type { IWorkbookData } from "@univerjs/core";
import type { SavedState } from "../../../playground/apps-script/index.ts";
import { bundleSelftest } from "../../../playground/conformance/build/bundle.ts";
import { table } from "../../../playground/conformance/cases/index.ts";
import { contentOf } from "../../support/content.ts";
import { startPlayground } from "../../support/headless.ts";

/** As `npm run build:selftest` writes it. */
export const bundle = bundleSelftest();

const all = Object.values(table).flat();
/** Cases that the self-test runs, and the others. */
export const TOTAL = all.filter((each) => !each.needs && !each.localOnly).length;
export const LEFT_OUT = all.length - TOTAL;

interface Options {
  /** Plants a fault in the built code. */
  change?: (built: string) => string;
  snapshot?: Partial<IWorkbookData>;
  state?: SavedState;
}

/** The built self-test in a playground, and what its report says. */
export async function startSelftest({ change = (built) => built, ...workbook }: Options = {}) {
  const { code, manifest } = await bundle;
  const playground = await startPlayground({
    code: change(code),
    manifest: JSON.parse(manifest) as object,
    ...workbook,
  });
  const report = (name = "Selbsttest"): string[][] => {
    const cells = playground.workbook.getSheetByName(name)?.getDataRange().getDisplayValues() ?? [];
    return cells.map((row) => row.map((cell) => cell ?? "")).map((row) => row.filter(Boolean));
  };
  return {
    playground,
    /** Chooses the menu item. */
    run: (...args: unknown[]) => playground.script.run("runAllCases", ...args),
    /** The report, row by row, without what is blank. */
    report,
    /** The value of a line of the report's head. */
    head: (label: string) => report().find(([first]) => first?.startsWith(label))?.[1],
    /** The rows below the head. */
    differences: () =>
      report()
        .slice(report().findIndex(([first]) => first?.startsWith("Fall ·")) + 1)
        .filter((row) => row.length > 0),
    /** The workbook but for the report's tab. */
    others() {
      const { sheets, sheetOrder, marks, ...rest } = contentOf(playground);
      const own = playground.workbook.getSheetByName("Selbsttest")?.getSheetId();
      const metadata = marks.metadata.filter(({ location }) => !("sheet" in location) || location.sheet !== own);
      const { [own ?? ""]: _report, ...kept } = sheets;
      return {
        ...rest,
        marks: { ...marks, metadata },
        sheets: kept,
        sheetOrder: sheetOrder.filter((id) => id !== own),
      };
    },
  };
}
