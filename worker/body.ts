import type { Context } from "hono";
import type * as z from "zod";
import { acceptorOf, REFUSED } from "./acceptor/acceptor.ts";
import { ApiError, type Issue } from "./errors.ts";
import { itemFaults } from "./list-faults.ts";

/** The contract's limit; more is refused whatever `content-length` says. */
export const MAX_BODY_BYTES = 4 * 1024 * 1024;
/** As many as help a person; a broken program gets no more. */
const MAX_ISSUES = 50;

/** The whole body, or null where it is too large: then it is read to its end, since some clients hear nothing before. */
async function readBounded(request: Request): Promise<Uint8Array | null> {
  // HTTP lets no more come than was said; read at once it costs a third.
  if (Number(request.headers.get("content-length") ?? Number.NaN) <= MAX_BODY_BYTES)
    return within(new Uint8Array(await request.arrayBuffer()));
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size <= MAX_BODY_BYTES) kept.push(chunk);
    else kept.length = 0;
  }
  return size <= MAX_BODY_BYTES ? Buffer.concat(kept) : null;
}

const within = (bytes: Uint8Array) => (bytes.byteLength <= MAX_BODY_BYTES ? bytes : null);

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch {
    throw new ApiError(400, "not_json", "The body is not JSON in UTF-8.");
  }
}

/** Field names that a program may have misspelt are worth repeating; anything else might be content. */
const FIELD_NAME = /^[A-Za-z_]{1,40}$/;

/** zod's words hold kinds and limits, never values, but for unknown fields: those are named in the path, if at all. */
function issuesOf(issue: z.core.$ZodIssue): Issue[] {
  const at = (path: readonly PropertyKey[]) => path.map(String).join(".");
  if (issue.code !== "unrecognized_keys") return [{ path: at(issue.path), message: issue.message }];
  return issue.keys.map((key) => ({
    path: at(FIELD_NAME.test(key) ? [...issue.path, key] : issue.path),
    message: "unknown field",
  }));
}

const invalid = (faults: readonly z.core.$ZodIssue[]) =>
  new ApiError(
    422,
    "invalid_request",
    "The request does not follow the contract.",
    faults.slice(0, MAX_ISSUES).flatMap(issuesOf).slice(0, MAX_ISSUES),
  );

/** The body as `schema` understands it; otherwise throws 413, 400 or 422. */
export async function readJson<Schema extends z.ZodType>(c: Context, schema: Schema): Promise<z.output<Schema>> {
  const bytes = await readBounded(c.req.raw);
  if (bytes === null) throw new ApiError(413, "too_large", "The body is larger than 4 MiB.");
  const json = parseJson(bytes);
  const accepted = acceptorOf(schema)(json);
  if (accepted !== REFUSED) return accepted;
  const faults: z.core.$ZodIssue[] = [];
  for (const fault of itemFaults(schema, json)) if (faults.push(fault) >= MAX_ISSUES) throw invalid(faults);
  const { success, data, error } = schema.safeParse(json);
  if (!success) throw invalid(error.issues);
  return data;
}
