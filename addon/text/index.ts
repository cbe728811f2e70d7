import { LANGUAGES, type Language } from "../../model/language.ts";
import type { FieldOf } from "../table/table.ts";
import type { Tables } from "../tabs/index.ts";
import { TAB_IDS } from "../tabs/tab-id.ts";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import type { HandOverText } from "./hand-over.ts";
import type { MailDialogText } from "./mail-dialog.ts";
import type { MenuText } from "./menu.ts";
import type { OpenWorkText } from "./open-work.ts";
import type { PictureText } from "./picture.ts";
import type { PrepareText } from "./prepare.ts";
import type { ProblemsText } from "./problems.ts";
import type { ProgressText } from "./progress.ts";
import type { ReportText } from "./report.ts";
import type { ResultsText } from "./results.ts";
import type { SampleText } from "./sample.ts";
import type { TabsText } from "./text.ts";
import type { TrustText } from "./trust.ts";
import type { WhatIfText } from "./what-if.ts";

/** All that the add-on says, in one language; each part has its type in `text.ts` and its words in a file per language. */
export type Text = TabsText &
  ProblemsText &
  HandOverText &
  ProgressText &
  ReportText &
  ResultsText &
  SampleText & {
    mailDialog: MailDialogText;
    menu: MenuText;
    openWork: OpenWorkText;
    prepare: PrepareText;
    trust: TrustText;
    whatIf: WhatIfText;
    picture: PictureText;
  };

export const texts: Record<Language, Text> = { de, en };

type Headers<K extends keyof Tables> = Record<FieldOf<Tables[K]>, string[]>;

const headers = new Map<keyof Tables, object>(TAB_IDS.map((tab) => [tab, headersIn(tab)]));

/** Each title a column of this tab may have, in any language: always the same object. */
export const headersOf = <K extends keyof Tables>(tab: K): Headers<K> => headers.get(tab) as Headers<K>;

function headersIn<K extends keyof Tables>(tab: K): Headers<K> {
  type Field = FieldOf<Tables[K]>;
  const fields = Object.keys(texts[LANGUAGES[0]].tabs[tab].headers) as Field[];
  const titles = (field: Field) =>
    LANGUAGES.map((language) => (texts[language].tabs[tab].headers as Record<Field, string>)[field]);
  return Object.fromEntries(fields.map((field) => [field, titles(field)])) as Headers<K>;
}

/** The questions above the headers of this tab, in every language. */
export const questionsOf = (tab: keyof Tables): string[] =>
  LANGUAGES.flatMap((language) => texts[language].tabs[tab].band.map(({ question }) => question));
