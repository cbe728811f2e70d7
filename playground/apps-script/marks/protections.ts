import type { Worksheet } from "../../univer/workbook.ts";
import type { Context, Place } from "../context.ts";
import { names, standIn } from "../stand-in.ts";
import { type Protected, UNRESTRICTED } from "../state.ts";

type Spreadsheet = typeof GoogleAppsScript.Spreadsheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type User = GoogleAppsScript.Base.User;
/** Google takes a person or their address. */
type Given = User | string;

export const PROTECTION_TYPES = names("RANGE", "SHEET") as unknown as Spreadsheet["ProtectionType"];

/** Adds a protection, of the whole sheet where no place is given. As on Google, it restricts no script of the owner's. */
export function protectPlace(context: Context, worksheet: Worksheet, place: Place | null): Protection {
  const { state } = context;
  const known = place
    ? undefined
    : state.protections.find((each) => each.sheet === worksheet.getSheetId() && !each.area);
  if (known) return createProtection(context, known);
  const added: Protected = {
    id: state.nextId++,
    sheet: worksheet.getSheetId(),
    area: place && { row: place.row, column: place.column, rows: place.rows, columns: place.columns },
    description: "",
    warningOnly: false,
    ...UNRESTRICTED,
  };
  state.protections.push(added);
  return createProtection(context, added);
}

/** The protections of one type, in the whole workbook or in one sheet. */
export function protectionsOf(context: Context, type: string, worksheet?: Worksheet): Protection[] {
  return context.state.protections
    .filter((each) => (each.area ? "RANGE" : "SHEET") === type)
    .filter((each) => !worksheet || each.sheet === worksheet.getSheetId())
    .map((each) => createProtection(context, each));
}

function createProtection(context: Context, protection: Protected): Protection {
  const self = (): Protection => made;
  const owner = context.host.user.email;
  /** The owner can always edit: nobody can add or take off them. */
  const setEditors = (emails: readonly string[]) => {
    protection.editors = [...new Set(emails)].filter((email) => email !== owner);
    return self();
  };
  const add = (users: Given[]) => setEditors([...protection.editors, ...users.map(emailOf)]);
  const remove = (users: Given[]) => {
    const gone = users.map(emailOf);
    return setEditors(protection.editors.filter((email) => !gone.includes(email)));
  };
  const sheet = () => {
    const worksheet = context.workbook.getSheetBySheetId(protection.sheet);
    if (!worksheet) throw new Error("The protected sheet is gone.");
    return worksheet;
  };
  const made: Protection = standIn<Protection>(
    "Protection",
    {
      getDescription: () => protection.description,
      setDescription(description: string) {
        protection.description = description;
        return self();
      },
      isWarningOnly: () => protection.warningOnly,
      setWarningOnly(warningOnly: boolean) {
        protection.warningOnly = warningOnly;
        return self();
      },
      getProtectionType: () => (protection.area ? PROTECTION_TYPES.RANGE : PROTECTION_TYPES.SHEET),
      getRange() {
        const worksheet = sheet();
        const whole = { row: 0, column: 0, rows: worksheet.getMaxRows(), columns: worksheet.getMaxColumns() };
        return context.range({ sheet: worksheet, ...(protection.area ?? whole) });
      },
      getRangeName: () => null,
      // The playground's person owns the workbook.
      canEdit: () => true,
      canDomainEdit: () => protection.domainEdit,
      setDomainEdit(editable: boolean) {
        if (owner.endsWith("@gmail.com"))
          throw new Error("The spreadsheet does not belong to a domain, so domain edit permissions cannot be set.");
        protection.domainEdit = editable;
        return self();
      },
      getEditors: () => [owner, ...protection.editors].map(userOf),
      addEditor: (user: Given) => add([user]),
      addEditors: add,
      removeEditor: (user: Given) => remove([user]),
      removeEditors: remove,
      remove() {
        context.state.protections = context.state.protections.filter((each) => each !== protection);
      },
    },
    context.gate,
  );
  return made;
}

const userOf = (email: string): User => standIn<User>("User", { getEmail: () => email });

function emailOf(user: Given): string {
  const email = typeof user === "string" ? user : user.getEmail();
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw new Error(`Invalid email: ${email}`);
  return email;
}
