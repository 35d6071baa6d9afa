import { prepareAdoption, changesAnything, type Absent } from "../../../work/gemeente/adoption";
import type { AdoptionReceipt } from "../../../work/gemeente/workbook";
import type { TaskProgress } from "../../../sheet/progress";
import type { DuAmount } from "../../../knowledge/gemeenten/roles";
import {
  addressOf,
  chooseAmounts,
  readInSteps,
  execute,
  type Correction,
  type ImportedAmount,
  type ReadResult,
} from "../../../reading/amounts";
import { readText } from "../../../reading/files/text/readText";
import { PokError } from "../../../sheet/errors";
import { errorSentence } from "../../../texts/errors";
import { obstacleOf } from "../../parts/obstacleOf";
import { localToday } from "../../parts/today";
import { stepwise, TaskRunner } from "../../parts/taskRunner";
import type { Dossier } from "../dossier";
import type { ImportState, ImportInput, Reading, Task } from "./state";
import { must } from "../../../sheet/must";

const EMPTY: ImportState = { reading: null, proposal: null, busy: null, outcome: null };

/** What to read, and how. */
type ReadMode = Pick<Reading, "input" | "sheet" | "correction" | "withHidden">;

/** In a large file only this many sheets are searched for amounts. */
const MAX_SHEETS = 25;

/** Imports amounts: choosing the input, confirming what was read, seeing what changes, adopting. */
export class Importer extends TaskRunner<Task, ImportState> {
  private receipt: AdoptionReceipt | null = null;

  constructor(
    private readonly dossier: Dossier,
    private readonly today: () => string = localToday,
  ) {
    super(EMPTY, { outcome: null });
  }

  async readSelection(): Promise<void> {
    await this.task("reading", async (progress) => {
      const { sheet, row, column, raster, hiddenRows } = await this.dossier.workbook.readSelection();
      await this.open(progress, {
        kind: "selection",
        name: "deze werkmap",
        sheets: [{ name: sheet, raster, hiddenRows, row, column }],
        remarks: [],
      });
    });
  }

  async readText(text: string): Promise<void> {
    await this.task("reading", async (progress) => {
      const { raster, remarks } = readText(text);
      await this.open(progress, {
        kind: "text",
        name: "geplakte tekst",
        sheets: [{ name: null, raster, hiddenRows: [], row: 0, column: 0 }],
        remarks,
      });
    });
  }

  async readFile(name: string, readBytes: () => Promise<Uint8Array>): Promise<void> {
    await this.task("file", async (progress) => {
      const [{ readFile }, bytes] = await Promise.all([
        import("../../../reading/files"),
        readBytes().catch(unreadable),
      ]);
      const file = await readFile(name, bytes, stepwise(progress));
      if (!file) return this.put({ outcome: { kind: "cancelled" } });
      this.setBusy({ task: "reading" });
      await this.open(progress, {
        kind: "file",
        name,
        sheets: file.sheets.map((sheet) => ({
          name: file.kind === "text" ? null : sheet.name,
          raster: sheet.raster,
          hiddenRows: sheet.hiddenRows,
          row: 0,
          column: 0,
        })),
        remarks: file.remarks,
      });
    });
  }

  /** Reads another sheet of the file. */
  async chooseSheet(sheet: number): Promise<void> {
    await this.reread(() => ({ sheet, correction: {} }));
  }

  /** Reads again with a correction by the user. */
  async correct(change: Correction): Promise<void> {
    await this.reread(({ correction }) => ({ correction: { ...correction, ...change } }));
  }

  /** @param headerRow row number within the raster; null to have it recognized */
  async setHeaderRow(headerRow: number | null): Promise<void> {
    await this.reread(({ correction: { headerRow: _previous, ...correction } }) => ({
      correction: headerRow === null ? correction : { ...correction, headerRow },
    }));
  }

  async countHidden(withHidden: boolean): Promise<void> {
    await this.reread(() => ({ withHidden }));
  }

  nameEditie(editie: string): void {
    const { reading } = this.state;
    if (reading) this.put({ reading: { ...reading, editie } });
  }

  chooseEditie(chosenEditie: string): void {
    const { reading } = this.state;
    if (reading) this.put({ reading: this.withAmounts({ ...reading, chosenEditie }) });
  }

  /** Works out what changes and which cells that affects. */
  async compare(absent: Absent = "laten staan"): Promise<void> {
    const { reading } = this.state;
    if (!reading) return;
    await this.task("comparing", async (progress) => {
      const adoption = this.prepare(reading, absent);
      // Before the first adoption there is no table that formulas can use.
      const usage = this.dossier.read().content ? await this.dossier.workbook.findUsage(progress) : [];
      this.put({ proposal: { adoption, absent, usage } });
    });
  }

  /** Back from the changes to what was read. */
  back(): void {
    this.put({ proposal: null });
  }

  /** Writes the proposal into the workbook. */
  async adopt(): Promise<void> {
    const { proposal } = this.state;
    if (!proposal) return;
    const { adoption } = proposal;
    if (!changesAnything(adoption)) return this.put({ ...EMPTY, outcome: { kind: "nothingChanged" } });
    await this.task("writing", async ({ signal }) => {
      this.receipt = await this.dossier.workbook.adopt(adoption, this.dossier.read().content, signal);
      const { rows: amounts } = this.receipt;
      const archived = adoption.archived.length;
      this.put({ ...EMPTY, outcome: { kind: "adopted", amounts, archived } });
      await this.dossier.refresh();
    });
  }

  async undo(): Promise<void> {
    const { receipt } = this;
    if (!receipt) return;
    await this.task("writing", async () => {
      await this.dossier.workbook.revert(receipt);
      this.receipt = null;
      this.put({ ...EMPTY, outcome: { kind: "undone" } });
      await this.dossier.refresh();
    });
  }

  /** Proposes the published amounts of actielijn 7, those of the latest circulaire for each year. */
  async proposeDu(published: readonly DuAmount[]): Promise<void> {
    const amounts = new Map(published.map((amount) => [amount.year, amount])).values();
    const raster = [
      ["Actielijn", "Jaar", "Kanaal", "Bedrag", "Editie"],
      ...[...amounts].map(({ year, amount, circulaire }) => [7, year, "DU", amount, circulaire]),
    ];
    await this.task("reading", (progress) =>
      this.open(progress, {
        kind: "bundled",
        name: "meegeleverd: DU-bedragen van de 25 centrumgemeenten",
        sheets: [{ name: null, raster, hiddenRows: [], row: 0, column: 0 }],
        remarks: [],
      }),
    );
    await this.compare();
  }

  /** Closes the import; the workbook stays as it is. */
  close(): void {
    this.cancel();
    this.put({ reading: null, proposal: null });
  }

  closeOutcome(): void {
    this.put({ outcome: null });
  }

  private async open(progress: TaskProgress, input: ImportInput): Promise<void> {
    const mode = { input, correction: {}, withHidden: true };
    let best = 0;
    let most = -1;
    for (const sheet of input.sheets.slice(0, MAX_SHEETS).keys()) {
      if (input.sheets.length === 1) break;
      const result = await this.readSheet(progress, { ...mode, sheet });
      if (!result) return this.put({ outcome: { kind: "cancelled" } });
      if (result.rows.length > most) [best, most] = [sheet, result.rows.length];
    }
    await this.showReading(progress, { ...mode, sheet: best });
  }

  private async reread(change: (reading: Reading) => Partial<ReadMode>): Promise<void> {
    const { reading } = this.state;
    if (!reading) return;
    const { input, sheet, correction, withHidden } = reading;
    const mode = { input, sheet, correction, withHidden, ...change(reading) };
    await this.task("reading", (progress) => this.showReading(progress, mode));
  }

  private async showReading(progress: TaskProgress, mode: ReadMode): Promise<void> {
    const { input } = mode;
    const result = await this.readSheet(progress, mode);
    if (!result) return this.put({ outcome: { kind: "cancelled" } });
    const earlier = this.state.reading?.input === input ? this.state.reading : null;
    const chosenEditie = result.questions.some(({ over }) => over === "editie")
      ? (result.edities.find((name) => name === earlier?.chosenEditie) ?? must(result.edities.at(-1)))
      : null;
    const editie = earlier?.editie ?? editieFrom(input);
    this.put({
      proposal: null,
      reading: this.withAmounts({ ...mode, result, chosenEditie, editie }),
    });
  }

  private readSheet(
    progress: TaskProgress,
    { input, sheet, correction, withHidden }: ReadMode,
  ): Promise<ReadResult | null> {
    const { raster, hiddenRows, row, column, name } = must(input.sheets[sheet]);
    const skip = [...(correction.skip ?? []), ...(withHidden ? [] : hiddenRows)];
    const origin = { provenance: { row, column }, ...(name === null ? {} : { sheetName: name }) };
    return execute(readInSteps(raster, { ...correction, skip }, origin), stepwise(progress));
  }

  /** Adds the amounts for the gemeente of the workbook: all of them if the input names no gemeente. */
  private withAmounts(reading: Omit<Reading, "amounts">): Reading {
    const { result, chosenEditie } = reading;
    const code = this.dossier.read().gemeente?.code;
    const amounts = chooseAmounts(result.rows, {
      ...(result.gemeenten.length > 0 && code !== undefined ? { gemeentecode: code } : {}),
      ...(chosenEditie === null ? {} : { editie: chosenEditie }),
    });
    return { ...reading, amounts };
  }

  private prepare({ input, sheet, amounts, editie }: Reading, absent: Absent) {
    const { name, row, column } = must(input.sheets[sheet]);
    const cellOf = (amount: ImportedAmount) =>
      input.kind === "bundled"
        ? ""
        : name === null
          ? `regel ${amount.row}`
          : addressOf(row + amount.row, column + amount.column);
    return prepareAdoption(
      this.dossier.read().table?.rows ?? [],
      amounts,
      {
        gemeente: must(this.dossier.read().gemeente).name,
        editie: editie.trim(),
        source: name === null ? input.name : `${input.name}, blad ${name}`,
        today: this.today(),
        absent,
      },
      cellOf,
    );
  }

  protected reportError(error: unknown): void {
    this.put({
      outcome:
        error instanceof PokError
          ? { kind: "unreadable", reason: errorSentence(error) }
          : { kind: "failed", obstacle: obstacleOf(error) },
    });
  }
}

/** The file was moved or is locked by another program: no fault of Excel or the add-in. */
function unreadable(cause: unknown): never {
  const sentence =
    "Het bestand kan niet worden gelezen; kijk of het er nog staat en of een ander programma het vasthoudt.";
  throw new PokError("invalid", sentence, { cause });
}

/** Suggests an editie from the file name, if that names a publication. */
function editieFrom({ kind, name }: ImportInput): string {
  return kind === "file" && /circulaire|ledenbrief/i.test(name) ? name.replace(/\.\w+$/, "") : "";
}
