import { quoteSheet, zoneAddress } from "./address";
import { excelError, intersect, union, type Getters, type Position, type Zone } from "./engine";
import type { FormatAliases } from "./formats";
import { toDutchFormula, toEnglishNames } from "./formulas/dutch";
import { formulaText } from "./formulas/names";

/** What stands in the cells of the grid, in the words of Excel. */
export abstract class GridReader {
  abstract readonly getters: Getters;
  abstract readonly formats: FormatAliases;

  evaluated(position: Position) {
    return this.getters.getEvaluatedCell(position);
  }

  value(position: Position): string | number | boolean {
    const cell = this.evaluated(position);
    if (cell.value === null || cell.value === undefined) return "";
    return cell.type === "error" ? excelError(String(cell.value)) : cell.value;
  }

  text(position: Position): string {
    const cell = this.evaluated(position);
    return cell.type === "error" ? excelError(String(cell.value)) : (cell.formattedValue ?? "");
  }

  /** The formula in en-US, or undefined for a cell without one. */
  formula(position: Position): string | undefined {
    const cell = this.inGrid(position) ? this.getters.getCell(position) : undefined;
    return cell?.isFormula ? toEnglishNames(formulaText(cell.compiledFormula, this.getters)) : undefined;
  }

  formulaLocal(position: Position): string | undefined {
    const formula = this.formula(position);
    return formula === undefined ? undefined : toDutchFormula(formula);
  }

  numberFormat(position: Position): string {
    const cell = this.inGrid(position) ? this.getters.getCell(position) : undefined;
    return this.formats.excel(cell?.format);
  }

  inGrid({ sheetId, col, row }: Position): boolean {
    return col < this.getters.getNumberCols(sheetId) && row < this.getters.getNumberRows(sheetId);
  }

  /** The part of a zone that lies inside the grid as it is now; null when all of it lies beyond. */
  clip(sheetId: string, zone: Zone): Zone | null {
    return intersect(zone, {
      left: 0,
      top: 0,
      right: this.getters.getNumberCols(sheetId) - 1,
      bottom: this.getters.getNumberRows(sheetId) - 1,
    });
  }

  /** The smallest zone around everything on the sheet; valuesOnly leaves cells out that are merely formatted. */
  usedZone(sheetId: string, valuesOnly = false): Zone | null {
    let zone: Zone | null = null;
    const add = (col: number, row: number) => {
      const here = { left: col, right: col, top: row, bottom: row };
      zone = zone ? union(zone, here) : here;
    };
    for (const position of this.getters.getEvaluatedCellsPositions(sheetId))
      if (this.evaluated(position).type !== "empty") add(position.col, position.row);
    if (!valuesOnly)
      for (const cell of this.getters.getCells(sheetId)) {
        if (!cell.style && !cell.format) continue;
        const position = this.getters.getCellPosition(cell.id);
        add(position.col, position.row);
      }
    return zone;
  }

  spillZone(position: Position): Zone | undefined {
    const zone = this.getters.getSpreadZone(position);
    return zone && (zone.left !== zone.right || zone.top !== zone.bottom) ? zone : undefined;
  }

  address(sheetId: string, zone: Zone): string {
    return `${quoteSheet(this.getters.getSheetName(sheetId))}!${zoneAddress(zone)}`;
  }
}
