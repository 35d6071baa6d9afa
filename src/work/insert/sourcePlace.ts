import type { SourcePlace } from "../amounts/request";
import type { Block } from "../block";

/** Moves the source lines of a block to where they are wanted: as they are, into a note at its first amount, or away. */
export function withSourceAt(place: SourcePlace, block: Block): Block {
  const lines = block.parts.find(({ kind }) => kind === "source");
  const amounts = block.parts.find(({ kind }) => kind === "amounts");
  if (place === "lines" || !lines || !amounts) return block;
  const text = block.cells.slice(lines.row).map(([cell]) => String(cell?.content ?? ""));
  const without: Block = {
    ...block,
    cells: block.cells.slice(0, lines.row),
    parts: block.parts.filter((part) => part !== lines),
  };
  if (place === "none") return without;
  return {
    ...without,
    note: { row: amounts.row, column: amounts.keyColumn, text: ["POK bron:", ...text].join("\n") },
  };
}
