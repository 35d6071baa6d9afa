import { columnOf, MAX_ROWS, type Rectangle } from "../../../sheet/address";
import { FormulaWithoutOutcome } from "../../../sheet/cellValue";
import { MAX_CELLS, showCount } from "../../limits";
import { damaged, tooLarge } from "../errors";
import type { XmlRecipient } from "../zip/readXml";
import { cellContent, UNREADABLE, type Environment, type RawCell } from "./cellContent";
import { rangeOf } from "./location";
import { TextCapture } from "./texts";
import { isTrue } from "./xmlBoolean";
import { must } from "../../../sheet/must";

/** Counts the cells of all sheets together. */
export interface CellCounter {
  cells: number;
}

/** Takes in the cells of one worksheet. */
export class SheetCapture {
  readonly raster: unknown[][] = [];
  readonly hiddenRows: number[] = [];
  readonly merged: Rectangle[] = [];
  formulasWithoutOutcome = 0;

  private inData = false;
  private row = 0;
  private rowText = "";
  private column = -1;
  private readonly cell: RawCell = { kind: "n", style: "0", value: null, formula: null, text: null };
  private component: "value" | "formula" | null = null;
  private textCapture: TextCapture | null = null;

  constructor(
    private readonly name: string,
    private readonly environment: Environment,
    private readonly counter: CellCounter,
  ) {}

  readonly recipient: XmlRecipient = {
    open: (name, attributes) => this.open(name, attributes),
    close: (name) => this.close(name),
    text: (text) => {
      const { cell, component } = this;
      if (component !== null) cell[component] = cell[component] + text;
      else this.textCapture?.add(text);
    },
  };

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (!this.inData) {
      // Outside the data, extensions may use the same names.
      if (name === "sheetData") this.inData = true;
      else if (name === "mergeCell") this.merge(attributes.ref ?? "");
      return;
    }
    switch (name) {
      case "c":
        return this.startCell(attributes);
      case "v":
        this.component = "value";
        this.cell.value = "";
        return;
      case "f":
        this.component = "formula";
        this.cell.formula = "";
        return;
      case "row":
        return this.startRow(attributes);
      case "is":
        this.textCapture = new TextCapture();
        return;
      default:
        this.textCapture?.open(name, attributes);
    }
  }

  private close(name: string): void {
    switch (name) {
      case "c":
        if (this.inData) this.place();
        return;
      case "v":
      case "f":
        this.component = null;
        return;
      case "is":
        if (this.textCapture) this.cell.text = this.textCapture.take();
        this.textCapture = null;
        return;
      case "sheetData":
        this.inData = false;
        return;
      default:
        this.textCapture?.close(name);
    }
  }

  private startRow({ r: number, hidden: hidden }: Readonly<Record<string, string>>): void {
    this.row = number === undefined ? this.row + 1 : Number(number);
    if (!(Number.isInteger(this.row) && this.row >= 1 && this.row <= MAX_ROWS)) {
      throw damaged(`blad “${this.name}” heeft een rij “${number ?? this.row}”`);
    }
    this.rowText = String(this.row);
    this.column = -1;
    if (isTrue(hidden)) this.hiddenRows.push(this.row);
  }

  private startCell({ r: address, t: kind, s: style }: Readonly<Record<string, string>>): void {
    this.column = address === undefined ? this.column + 1 : this.columnFrom(address);
    const { cell } = this;
    cell.kind = kind ?? "n";
    cell.style = style ?? "0";
    cell.value = cell.formula = cell.text = null;
  }

  private columnFrom(address: string): number {
    // Some libraries write the letters small.
    const column = address.endsWith(this.rowText)
      ? columnOf(
          /[a-z]/.test(address) ? address.toUpperCase() : address,
          address.length - this.rowText.length,
        )
      : -1;
    if (column < 0) throw damaged(`blad “${this.name}” heeft in rij ${this.row} een cel “${address}”`);
    return column;
  }

  private place(): void {
    const content = cellContent(this.cell, this.environment);
    if (content === null) return;
    if (content === UNREADABLE) {
      const found = `“${this.cell.value}” (soort “${this.cell.kind}”)`;
      throw damaged(`blad “${this.name}” heeft in rij ${this.row} een cel met ${found}`);
    }
    if (content instanceof FormulaWithoutOutcome) this.formulasWithoutOutcome++;
    while (this.raster.length < this.row) this.raster.push([]);
    const row = must(this.raster[this.row - 1]);
    if (this.column >= row.length) this.extend(row);
    row[this.column] = content;
  }

  /** Makes a row long enough for the current cell. */
  private extend(row: unknown[]): void {
    this.counter.cells += this.column + 1 - row.length;
    if (this.counter.cells > MAX_CELLS) {
      throw tooLarge(`bij blad “${this.name}” zijn er meer dan ${showCount(MAX_CELLS)} cellen`);
    }
    while (row.length <= this.column) row.push(null);
  }

  private merge(ref: string): void {
    const range = rangeOf(ref);
    if (!range) throw damaged(`blad “${this.name}” heeft een samenvoeging “${ref}”`);
    this.merged.push(range);
  }
}
