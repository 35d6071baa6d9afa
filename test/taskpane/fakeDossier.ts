import type { Stored } from "../../src/work/stored";
import { NO_SETTINGS, type Settings } from "../../src/work/gemeente/settings";
import type { Adoption } from "../../src/work/gemeente/adoption";
import {
  archiveCells,
  ARCHIVE_HEADERS,
  tableCells,
  TABLE_HEADERS,
} from "../../src/knowledge/pok/amountsTable";
import type {
  AmountsWorkbook,
  Cells,
  Usage,
  AdoptionReceipt,
  SelectionRange,
  TableContent,
} from "../../src/work/gemeente/workbook";
import { WorkbookError, type Obstacle } from "../../src/sheet/obstacle";

interface Snapshot extends AdoptionReceipt {
  current: Cells | null;
  archive: Cells | null;
}

/** A workbook in memory with own amounts. */
export class FakeDossier implements AmountsWorkbook {
  settings: Partial<Settings> | null = null;
  /** The outcome of reading the settings, if not simply `settings`. */
  reading: Stored<Settings> | null = null;
  current: Cells | null = null;
  archive: Cells | null = null;
  usage: Usage[] = [];
  selection: SelectionRange | null = null;
  /** The next operation fails with this. */
  failed: Obstacle | null = null;
  shown: number[] = [];
  readCount = 0;
  private listeners = new Set<(tableId: string | null) => void>();

  async read() {
    this.failIfAsked();
    this.readCount++;
    return {
      settings: this.reading ?? this.ownSettings(),
      current: content("POK_Bedragen", this.current),
      archive: content("POK_Archief", this.archive),
    };
  }

  async save(settings: Settings) {
    this.failIfAsked();
    this.settings = settings;
  }

  onChanges(notify: (tableId: string | null) => void) {
    this.listeners.add(notify);
    return () => this.listeners.delete(notify);
  }

  /** @param tableId the name of the table is its id */
  report(tableId: string | null = null) {
    this.listeners.forEach((notify) => notify(tableId));
  }

  async readSelection() {
    this.failIfAsked();
    return this.selection!;
  }

  async findUsage() {
    return this.usage;
  }

  async adopt(adoption: Adoption, expected: TableContent | null, abort: AbortSignal) {
    this.failIfAsked();
    if (abort.aborted) throw new WorkbookError({ kind: "cancelled" });
    if (JSON.stringify(expected?.cells ?? null) !== JSON.stringify(this.current))
      throw new WorkbookError({ kind: "changed" });
    const receipt: Snapshot = {
      rows: adoption.replaced.length + adoption.added.length,
      current: this.current,
      archive: this.archive,
    };
    const rows = [...(this.current ?? [TABLE_HEADERS])];
    adoption.replaced.forEach(({ row, by }) => (rows[row - 1] = tableCells(by)));
    this.current = [
      ...rows.filter((_, i) => !adoption.removed.includes(i + 1)),
      ...adoption.added.map(tableCells),
    ];
    if (adoption.archived.length > 0)
      this.archive = [...(this.archive ?? [ARCHIVE_HEADERS]), ...adoption.archived.map(archiveCells)];
    return receipt;
  }

  async revert(receipt: AdoptionReceipt) {
    this.failIfAsked();
    ({ current: this.current, archive: this.archive } = receipt as Snapshot);
  }

  async showRow(row: number) {
    this.failIfAsked();
    this.shown.push(row);
  }

  private ownSettings(): Stored<Settings> {
    if (this.settings === null) return { kind: "none", odd: [] };
    return { kind: "read", value: { ...NO_SETTINGS, ...this.settings }, odd: [] };
  }

  private failIfAsked() {
    const obstacle = this.failed;
    this.failed = null;
    if (obstacle) throw new WorkbookError(obstacle);
  }
}

const content = (name: string, cells: Cells | null): TableContent | null =>
  cells && { id: name, sheet: name, headerSheetRow: 4, cells };
