import { MAX_COLS, MAX_ROWS, type Position, type Zone } from "./engine";
import type { GridCommand } from "./hooks";

/** What taking a command back amounts to. */
const OPPOSITE: Readonly<Record<string, string>> = {
  ADD_COLUMNS_ROWS: "REMOVE_COLUMNS_ROWS",
  REMOVE_COLUMNS_ROWS: "ADD_COLUMNS_ROWS",
};

/** The command by which the grid would have got where taking this one back has brought it. */
export function undoing(command: GridCommand): GridCommand {
  const { type, elements, base, quantity, position } = command as unknown as {
    type: string;
    elements: number[];
    base: number;
    quantity: number;
    position: string;
  };
  const opposite = OPPOSITE[type];
  if (!opposite) return command;
  const first = position === "after" ? base + 1 : base;
  return type === "ADD_COLUMNS_ROWS"
    ? { ...command, type: opposite, elements: Array.from({ length: quantity }, (_, i) => first + i) }
    : {
        ...command,
        type: opposite,
        base: Math.min(...elements),
        quantity: elements.length,
        position: "before",
      };
}

export const cellZone = (command: GridCommand): Zone => {
  const { col, row } = command as unknown as Position;
  return { left: col, right: col, top: row, bottom: row };
};

export function zonesOf(command: GridCommand): Zone[] {
  if (Array.isArray(command.target)) return command.target as Zone[];
  return typeof command.col === "number" && typeof command.row === "number" ? [cellZone(command)] : [];
}

export function headerZone(command: GridCommand): Zone {
  const elements = command.elements as number[] | undefined;
  const base = Number(command.base) + (command.position === "after" ? 1 : 0);
  const from = elements ? Math.min(...elements) : base;
  const to = elements ? Math.max(...elements) : base + Number(command.quantity) - 1;
  return command.dimension === "ROW"
    ? { left: 0, right: MAX_COLS - 1, top: from, bottom: to }
    : { left: from, right: to, top: 0, bottom: MAX_ROWS - 1 };
}
