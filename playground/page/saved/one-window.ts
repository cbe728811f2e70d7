/**
 * Resolves when this window is the only one with the workbook: two of them would overwrite each other. `wait` is called if another
 * one has it. The browser frees the lock when that window closes.
 */
export function becomeOnlyWindow(wait: () => void): Promise<void> {
  return new Promise((resolve) => {
    const notice = setTimeout(wait, 1000); // a reload finds the lock of the page before for a moment
    void navigator.locks.request("netzwerkstrategie", () => {
      clearTimeout(notice);
      resolve();
      return new Promise(() => {}); // held as long as the page lives
    });
  });
}
