import { afterEach, describe, expect, it } from "vitest";
import { type Playground, type PlaygroundOptions, startPlayground } from "../../support/headless.ts";
import { type AuthorizationCase, modeCases, scopeCases } from "./cases/authorization.ts";

const AUTH = "https://www.googleapis.com/auth/";

let open: Playground[] = [];
afterEach(() => {
  for (const playground of open) playground.dispose();
  open = [];
});
async function start(options: PlaygroundOptions = {}): Promise<Playground> {
  const playground = await startPlayground(options);
  open.push(playground);
  return playground;
}

const full = (scope: string) => (scope.includes(".") || scope === "spreadsheets" ? `${AUTH}${scope}` : scope);

/** Runs the call as onOpen; a menu carries its value out, since every mode may show one. */
async function outcomeOf({ mode, call, scopes }: AuthorizationCase): Promise<() => string | undefined> {
  const { script, shown } = await start({
    manifest: { timeZone: "Europe/Berlin", ...(scopes && { oauthScopes: scopes.map(full) }) },
    code: `function onOpen(event) {
      var result = ${call};
      SpreadsheetApp.getUi().createMenu("result").addItem(String(result), "onOpen").addToUi();
    }`,
  });
  return () => {
    script.open(mode);
    return shown.menus.result?.[0]?.label;
  };
}

describe("what a run may do", () => {
  it.each(modeCases)("$mode: $call", async (given) => {
    const run = await outcomeOf(given);
    if (given.throws) expect(run).toThrow(given.throws);
    else expect(run()).toBe(given.gives);
  });

  it.each(scopeCases)("with $scopes: $call", async (given) => {
    const run = await outcomeOf(given);
    if (given.throws) expect(run).toThrow(given.throws);
    else expect(run()).toBe(given.gives);
  });

  it("onEdit is LIMITED: it may write to the sheet, and not speak to people", async () => {
    const { script, workbook, type } = await start({
      code: `function onEdit(event) {
        event.range.offset(0, 1).setValue(event.authMode).setNote(Session.getActiveUser().getEmail() || "niemand");
        SpreadsheetApp.getUi().alert("x");
      }`,
    });
    await expect(type("Tabellenblatt1", "A1", "x")).rejects.toThrow("You do not have permission to call Ui.alert.");
    await script.settle();
    expect(workbook.getActiveSheet().getRange("B1").getValue()).toBe("LIMITED");
  });

  it("the add-on shows its menu even where it is not enabled yet", async () => {
    const { script, shown } = await start();
    script.open("NONE");
    expect(Object.keys(shown.menus)).toEqual(["Netzwerkstrategie"]);
  });
});
