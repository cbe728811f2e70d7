import { LANGUAGES, type Language } from "../../model/language.ts";
import type { Protection } from "../table/layout.ts";
import { texts } from "../text/index.ts";
import { tables } from "./index.ts";
import type { TabId } from "./tab-id.ts";

/** Descriptions that stand in workbooks from before. One that is changed goes here. */
const EARLIER = ["Netzwerkstrategie"];

export function protectionOf(id: TabId, language: Language): Protection | null {
  if (tables[id].use !== "report") return null;
  const description = texts[language].prepare.protection;
  const known = [...EARLIER, ...LANGUAGES.map((any) => texts[any].prepare.protection)];
  return { description, others: known.filter((each) => each !== description) };
}
