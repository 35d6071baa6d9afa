import type { Shares } from "../../work/gemeente/shares";
import { NO_SETTINGS, type Settings } from "../../work/gemeente/settings";
import type { AmountsTable } from "../../knowledge/pok/amountSource";
import { readArchive, readAmountsTable, type ArchiveRow } from "../../knowledge/pok/amountsTable";
import type { AmountsWorkbook, TableContent, WorkbookDossier } from "../../work/gemeente/workbook";
import { findGemeenten, type Gemeente } from "../../knowledge/gemeenten/register";
import type { Obstacle } from "../../sheet/obstacle";
import { currentEditie } from "../../knowledge/pok/edities";
import type { StoredPath } from "../../work/stored";
import { PokError } from "../../sheet/errors";
import { errorSentence } from "../../texts/errors";
import { obstacleOf } from "../parts/obstacleOf";
import { Store } from "../parts/store";
import { follow } from "../parts/follow";
import { latest } from "../parts/latest";

/** Waiting time after a change in the workbook, in milliseconds: pasting reports every cell. */
const AFTER_CHANGE = 250;

/** What is known about the gemeente of this workbook. */
export interface DossierState {
  /** Whether the workbook has been read. */
  isRead: boolean;
  settings: Settings;
  /** Where the saved settings are not readable, and are ignored. */
  odd: readonly StoredPath[];
  gemeente: Gemeente | null;
  /** null if there is no table or it cannot be read (see `errors`). */
  table: AmountsTable | null;
  archive: readonly ArchiveRow[];
  /** POK_Bedragen as it is in the workbook, even if it cannot be read. */
  content: TableContent | null;
  /** Sentences about tables that cannot be read. */
  errors: readonly string[];
  /** Share in the inwoners; null while not known. */
  shares: Shares | null;
  obstacle: Obstacle | null;
}

/** The gemeente, its roles and its own amounts, as stored in the workbook. */
export class Dossier extends Store<DossierState> {
  private readonly reading = latest();
  /** POK_Bedragen and its archive, as they were last read. */
  private tables: Pick<WorkbookDossier, "current" | "archive"> = { current: null, archive: null };
  private sharesModule: typeof import("../../work/gemeente/shares") | null = null;

  constructor(readonly workbook: AmountsWorkbook) {
    super({
      isRead: false,
      settings: NO_SETTINGS,
      odd: [],
      gemeente: null,
      table: null,
      archive: [],
      content: null,
      errors: [],
      shares: null,
      obstacle: null,
    });
  }

  /** Reads the workbook and follows changes. @returns stops following */
  follow(): () => void {
    return follow(
      (notify) => this.workbook.onChanges((tableId) => this.touches(tableId) && notify()),
      AFTER_CHANGE,
      () => this.refresh(),
    );
  }

  /** Reads again what the workbook contains. */
  async refresh(): Promise<void> {
    try {
      await this.reading.run(
        () => this.workbook.read(),
        async (dossier) => {
          this.tables = dossier;
          const state = stateOf(dossier);
          this.put({ ...state, shares: this.sharesOf(state.gemeente) });
          await this.readInwoners();
        },
      );
    } catch (error) {
      this.put({ isRead: true, obstacle: obstacleOf(error) });
    }
  }

  /** Saves changed settings in the workbook; if that fails, the previous ones stay in force. */
  async save(change: Partial<Settings>): Promise<void> {
    const previous = this.state.settings;
    const settings = { ...previous, ...change };
    this.reading.outdate();
    this.setSettings(settings, null);
    try {
      await this.workbook.save(settings);
      if (this.state.odd.length > 0) this.put({ odd: [] });
      await this.readInwoners();
    } catch (error) {
      this.setSettings(previous, obstacleOf(error));
    }
  }

  async showRow(row: number): Promise<void> {
    try {
      await this.workbook.showRow(row);
    } catch (error) {
      this.put({ obstacle: obstacleOf(error) });
    }
  }

  private setSettings(settings: Settings, obstacle: Obstacle | null): void {
    const gemeente = gemeenteOf(settings);
    this.put({ settings, gemeente, shares: this.sharesOf(gemeente), obstacle });
  }

  /** Whether a change can affect these amounts. As long as there is no POK_Bedragen, any table may have been given that name. */
  private touches(tableId: string | null): boolean {
    const { current, archive } = this.tables;
    return tableId === null || current === null || tableId === current.id || tableId === archive?.id;
  }

  private sharesOf(gemeente: Gemeente | null): Shares | null {
    if (gemeente?.code === this.state.gemeente?.code) return this.state.shares;
    return gemeente && (this.sharesModule?.sharesByInwoners(gemeente.code, currentEditie.years) ?? null);
  }

  /** The inwoner counts are large, so they load only once there is a gemeente. */
  private async readInwoners(): Promise<void> {
    if (!this.state.gemeente || this.sharesModule) return;
    this.sharesModule = await import("../../work/gemeente/shares");
    const { gemeente } = this.state;
    if (gemeente)
      this.put({ shares: this.sharesModule.sharesByInwoners(gemeente.code, currentEditie.years) });
  }
}

function stateOf({ settings: stored, current, archive }: WorkbookDossier): Omit<DossierState, "shares"> {
  const settings = stored.kind === "read" ? stored.value : NO_SETTINGS;
  const errors: string[] = [];
  const attempt = <T>(content: TableContent | null, read: (cells: TableContent["cells"]) => T): T | null => {
    if (!content) return null;
    try {
      return read(content.cells);
    } catch (error) {
      if (!(error instanceof PokError)) throw error;
      errors.push(errorSentence(error, (argument) => `Tabel “${argument}”`));
      return null;
    }
  };
  return {
    isRead: true,
    settings,
    odd: stored.kind === "newer" ? [] : stored.odd,
    gemeente: gemeenteOf(settings),
    table: attempt(current, readAmountsTable),
    archive: attempt(archive, readArchive) ?? [],
    content: current,
    errors,
    obstacle: stored.kind === "newer" ? { kind: "newerStored" } : null,
  };
}

function gemeenteOf({ gemeentecode }: Settings): Gemeente | null {
  return gemeentecode === null ? null : (findGemeenten(gemeentecode)[0] ?? null);
}
