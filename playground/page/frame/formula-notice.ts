const SHOWN_SECONDS = 15;

/** Says that a formula is kept and not worked out: what the cell shows then looks like a fault of the person. */
export const createFormulaNotice =
  (toast: (message: string, title: string, seconds: number) => void) => (a1: string, unknown: readonly string[]) => {
    const names = unknown.filter((name) => name !== ";").map((name) => `die Funktion ${name}`);
    const what = [...names, ...(unknown.includes(";") ? ["das Semikolon zwischen Angaben"] : [])].join(", ");
    toast(
      `Unbekannt: ${what}. Die Formel in ${a1} bleibt so stehen, wie sie ist. In Google Sheets kann sie gelten.`,
      "Die Spielwiese kann diese Formel nicht ausrechnen",
      SHOWN_SECONDS,
    );
  };
