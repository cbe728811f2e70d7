import type { SidebarServer } from "../state.ts";

/** `google.script.run`, as far as the page uses it. */
interface Runner {
  withSuccessHandler(done: (result: unknown) => void): Runner;
  withFailureHandler(failed: (error: unknown) => void): Runner;
  [name: string]: (...args: never[]) => unknown;
}
declare const google: { script: { run: Runner; host: { editor: { focus(): void } } } };

type Promised<F> = F extends (...args: infer A) => infer R ? (...args: A) => Promise<R> : never;

/** The functions of `main.ts` that the page calls, as promises. */
export type Client = { [K in keyof SidebarServer]: Promised<SidebarServer[K]> };

const call =
  <A extends unknown[], R>(name: keyof SidebarServer) =>
  (...args: A) =>
    new Promise<R>((resolve, reject) => {
      const runner = google.script.run.withSuccessHandler((result) => resolve(result as R)).withFailureHandler(reject);
      runner[name]?.(...(args as unknown[] as never[]));
    });

export const server: Client = {
  sidebarState: call("sidebarState"),
  sidebarRun: call("sidebarRun"),
  sidebarDelivery: call("sidebarDelivery"),
  sidebarSettleGoals: call("sidebarSettleGoals"),
  sidebarDecide: call("sidebarDecide"),
  sidebarWhatIf: call("sidebarWhatIf"),
  sidebarApplyTrials: call("sidebarApplyTrials"),
  sidebarHandOver: call("sidebarHandOver"),
  sidebarGoTo: call("sidebarGoTo"),
  sidebarShowMail: call("sidebarShowMail"),
  sidebarShowMap: call("sidebarShowMap"),
};

/** Gives the keyboard to the sheet. */
export const focusSheet = (): void => google.script.host.editor.focus();
