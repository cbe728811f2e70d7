interface Area {
  element: HTMLElement;
  focus(): void;
}

/**
 * F6 takes the keyboard to the next open area, Shift+F6 to the one before: within the sheet Tab belongs to the cells, and without
 * this there were no way out of it but the mouse. Returns the move, for keys that were pressed inside a frame.
 */
export function createAreas(areas: Area[]) {
  const move = (step: 1 | -1) => {
    const open = areas.filter(({ element }) => !element.hidden);
    const here = open.findIndex(({ element }) => element.contains(document.activeElement));
    open.at((here + step) % open.length)?.focus();
  };
  const keydown = (event: KeyboardEvent) => {
    if (event.key !== "F6" || document.activeElement?.closest("dialog, [role=menu]")) return;
    event.preventDefault();
    event.stopPropagation();
    move(event.shiftKey ? -1 : 1);
  };
  window.addEventListener("keydown", keydown, true); // before the spreadsheet, which listens to the whole window
  return move;
}
