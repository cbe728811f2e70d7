import type { Context } from "hono";
import { Id } from "../../model/contract/fields.ts";
import { WORKBOOK_KEY_HEADER, WorkbookKey } from "../../model/contract/index.ts";
import type { AppEnv } from "../app.ts";
import { ApiError } from "../errors.ts";
import { workbookKeyHash, workbookName } from "../outbox/names.ts";
import { outboxOf } from "../outbox/outbox-of.ts";
import type { Caller } from "../outbox/reception.ts";

/** A wrong key is told nothing, not even that the workbook is known. */
export const nothingHere = () => new ApiError(404, "not_found", "There is nothing at this address.");

/** The outbox of the request's workbook, and who calls it. */
export function locate(c: Context<AppEnv>, workbook: string, key: string) {
  const settings = c.get("settings");
  const name = workbookName(settings.linkSecret, workbook);
  const caller: Caller = { workbook: name, keyHash: workbookKeyHash(settings.linkSecret, key) };
  return { outbox: outboxOf(c.env.OUTBOX, settings, name), caller };
}

/** The same for requests whose workbook stands in the path and whose key stands in a header. */
export function locateByPath(c: Context<AppEnv>) {
  const workbook = Id.safeParse(c.req.param("workbook"));
  const key = WorkbookKey.safeParse(c.req.header(WORKBOOK_KEY_HEADER));
  if (!workbook.success || !key.success) throw nothingHere();
  return locate(c, workbook.data, key.data);
}

export function locateBatch(c: Context<AppEnv>) {
  const batch = Id.safeParse(c.req.param("batch"));
  if (!batch.success) throw nothingHere();
  return { ...locateByPath(c), batch: batch.data };
}
