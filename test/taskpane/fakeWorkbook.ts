import type { Block } from "../../src/work/block";
import { cellAddress } from "../../src/sheet/address";
import { type Workbook } from "../../src/work/insert/workbook";
import { type Receipt, type Survey } from "../../src/work/survey";
import { WorkbookError, type Obstacle } from "../../src/sheet/obstacle";
import { type Target } from "../../src/sheet/target";

/** A workbook in memory with one sheet, and settings to imitate failures. */
export class FakeWorkbook implements Workbook {
  cells = new Map<string, string | number>();
  selection = { row: 4, column: 0 };
  sheet = "Begroting";
  obstacle: Obstacle | null = null;
  surveyError: Obstacle | null = null;
  /** Width of every column, in characters. */
  columnWidth = 9;
  writeError: Obstacle | null = null;
  /** Holds up writing until this promise is fulfilled. */
  gate: Promise<void> = Promise.resolve();
  written: { target: Target; block: Block }[] = [];
  selected: Target[] = [];
  private listeners = new Set<() => void>();
  private previous = new Map<Receipt, Map<string, string | number>>();

  onSelection = (notify: () => void) => {
    this.listeners.add(notify);
    return () => this.listeners.delete(notify);
  };

  choose(row: number, column: number): void {
    this.selection = { row, column };
    this.listeners.forEach((notify) => notify());
  }

  surveyTarget = async (size: { rows: number; columns: number }): Promise<Survey> => {
    if (this.surveyError) throw new WorkbookError(this.surveyError);
    return this.look({ sheetId: "b1", sheet: this.sheet, ...this.selection, ...size });
  };

  supportsNotes = () => true;

  /** This sheet has no year headings. */
  surveyCells: Workbook["surveyCells"] = async () => null;

  fill: Workbook["fill"] = async () => {
    throw new WorkbookError({ kind: "changed" });
  };

  write = async (target: Target, block: Block, imprint: string, abort: AbortSignal): Promise<Receipt> => {
    await this.gate;
    if (abort.aborted) throw new WorkbookError({ kind: "cancelled" });
    if (this.writeError) throw new WorkbookError(this.writeError);
    if (this.look(target).fingerprint !== imprint) throw new WorkbookError({ kind: "changed" });
    const receipt = { target };
    this.previous.set(receipt, new Map(this.cells));
    block.cells.forEach((row, r) =>
      row.forEach(({ content }, c) => {
        const address = cellAddress(target.row + r, target.column + c);
        if (content === "") this.cells.delete(address);
        else this.cells.set(address, content);
      }),
    );
    this.written.push({ target, block });
    return receipt;
  };

  revert = async (receipt: Receipt): Promise<void> => {
    if (this.writeError) throw new WorkbookError(this.writeError);
    this.cells = this.previous.get(receipt)!;
  };

  select = async (target: Target): Promise<void> => {
    this.selected.push(target);
  };

  private look(target: Target): Survey {
    const addresses = Array.from({ length: target.rows * target.columns }, (_, i) =>
      cellAddress(target.row + Math.floor(i / target.columns), target.column + (i % target.columns)),
    );
    const filled = addresses
      .filter((address) => this.cells.has(address))
      .map((address) => ({ address, content: String(this.cells.get(address)) }));
    return {
      target,
      obstacle: this.obstacle,
      filled: filled.length,
      examples: filled.slice(0, 3),
      fingerprint: JSON.stringify(filled),
      widths: Array.from({ length: target.columns }, () => this.columnWidth),
    };
  }
}
