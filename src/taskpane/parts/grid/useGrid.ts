import { useEffect, useRef, type KeyboardEvent } from "react";

export interface Place {
  row: number;
  column: number;
}

/** The place after a key in a grid, or null if the key does nothing there. */
export function nextPlace(
  key: string,
  ctrl: boolean,
  { row, column }: Place,
  rows: number,
  columns: number,
): Place | null {
  const inside = (toRow: number, toColumn: number) => ({
    row: Math.min(Math.max(toRow, 0), rows - 1),
    column: Math.min(Math.max(toColumn, 0), columns - 1),
  });
  switch (key) {
    case "ArrowUp":
      return inside(ctrl ? 0 : row - 1, column);
    case "ArrowDown":
      return inside(ctrl ? rows : row + 1, column);
    case "ArrowLeft":
      return inside(row, ctrl ? 0 : column - 1);
    case "ArrowRight":
      return inside(row, ctrl ? columns : column + 1);
    case "Home":
      return inside(ctrl ? 0 : row, 0);
    case "End":
      return inside(ctrl ? rows : row, columns);
    default:
      return null;
  }
}

/**
 * One tab stop for the whole grid; the arrow keys move both the focus and the choice, as in a worksheet.
 * @param layout when it changes, the chosen cell scrolls back into view
 */
export function useGrid(
  chosen: Place,
  rows: number,
  columns: number,
  choose: (place: Place) => void,
  layout: string,
) {
  const cells = useRef(new Map<string, HTMLElement>());
  const key = `${chosen.row},${chosen.column}`;
  useEffect(() => {
    // New browsers return a promise here, which React must not take for a cleanup function.
    void cells.current.get(key)?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [key, layout]);
  return ({ row, column }: Place) => ({
    tabIndex: row === chosen.row && column === chosen.column ? 0 : -1,
    ref: (element: HTMLElement | null) => {
      if (element) cells.current.set(`${row},${column}`, element);
    },
    onClick: () => choose({ row, column }),
    onKeyDown: (event: KeyboardEvent) => {
      const place = nextPlace(event.key, event.ctrlKey || event.metaKey, { row, column }, rows, columns);
      if (!place) return;
      event.preventDefault();
      choose(place);
      cells.current.get(`${place.row},${place.column}`)?.focus();
    },
  });
}
