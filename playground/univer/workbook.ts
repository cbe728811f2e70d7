import type { FUniver } from "@univerjs/core/facade";
import "@univerjs/sheets/facade";

/** Univer's facade of a workbook; its package does not name the type where we may import it from. */
export type Workbook = ReturnType<FUniver["createWorkbook"]>;
/** Univer's facade of a sheet. */
export type Worksheet = ReturnType<Workbook["getActiveSheet"]>;
