const DIRECTIVE = /%([-+ 0]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

/** As C's sprintf, with the conversions that Apps Script's reference shows and the usual ones beside them; others throw by name. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(DIRECTIVE, (directive, flags: string, width = "0", precision: string | undefined, kind) => {
    if (kind === "%") return "%";
    if (next >= values.length) throw new Error(`Format specifier '${directive}' has no argument`);
    const text = converted(values[next++], String(kind), precision === undefined ? undefined : Number(precision));
    const signed = /[dfe]/.test(kind) && !text.startsWith("-") && /[+ ]/.exec(flags);
    return padded(signed ? signed[0] + text : text, flags, Number(width), /[dfex]/i.test(kind));
  });
}

function converted(value: unknown, kind: string, precision: number | undefined): string {
  switch (kind) {
    case "s":
      return String(value).slice(0, precision);
    case "d":
      return String(Math.trunc(numberOf(value)));
    case "f":
      return numberOf(value).toFixed(precision ?? 6);
    case "e":
      return numberOf(value).toExponential(precision ?? 6);
    case "x":
      return Math.trunc(numberOf(value)).toString(16);
    case "X":
      return Math.trunc(numberOf(value)).toString(16).toUpperCase();
    default:
      throw new Error(`Utilities.formatString with %${kind} is not in the stand-in`);
  }
}

function padded(text: string, flags: string, width: number, isNumber: boolean): string {
  if (flags.includes("-")) return text.padEnd(width);
  if (!flags.includes("0") || !isNumber) return text.padStart(width);
  const [sign = ""] = /^[-+ ]/.exec(text) ?? [];
  return sign + text.slice(sign.length).padStart(width - sign.length, "0");
}

function numberOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new Error(`Format specifier needs a number: ${value}`);
  return value;
}
