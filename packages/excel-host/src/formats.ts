import { DUTCH, type Engine } from "./engine";

/** Built-in dates follow the country of the user. */
const LOCAL_DATES: Readonly<Record<string, string>> = {
  "m/d/yyyy": "dd-mm-yyyy",
  "m/d/yyyy h:mm": "dd-mm-yyyy hh:mm",
};

/**
 * Excel number formats the grid cannot read, and back.
 * The grid gets a simpler format ending in empty literals ("") that make it unique: so the original is found again
 * wherever the cell is copied or moved to, and what Office.js reads is what the file says.
 */
export class FormatAliases {
  private readonly toGrid = new Map<string, string>();
  private readonly toExcel = new Map<string, string>();

  /**
   * For a cell in text format whose text begins with =. In a cell whose format it knows as text the grid would calculate
   * it, or show the apostrophe that keeps it from doing so.
   */
  readonly signedText = '#,##0.##""';

  constructor(private readonly understands: (format: string) => boolean) {
    this.toExcel.set(this.signedText, "@");
  }

  grid(excelFormat: string): string {
    if (excelFormat === "" || /^(general|standaard)$/i.test(excelFormat)) return "";
    const known = this.toGrid.get(excelFormat);
    if (known !== undefined) return known;
    const local = LOCAL_DATES[excelFormat];
    if (!local && this.understands(excelFormat)) return excelFormat;
    let alias = local ?? simplify(excelFormat);
    if (!this.understands(alias)) alias = "#,##0.##";
    do alias += '""';
    while (this.toExcel.has(alias));
    this.toGrid.set(excelFormat, alias);
    this.toExcel.set(alias, excelFormat);
    return alias;
  }

  excel(gridFormat: string | undefined): string {
    return gridFormat ? (this.toExcel.get(gridFormat) ?? gridFormat) : "General";
  }
}

function simplify(format: string): string {
  const plain = format
    .replace(/\[(?:Red|Blue|Green|Black|White|Cyan|Magenta|Yellow|Rood|Zwart|Blauw|Groen|Color ?\d+)\]/gi, "")
    .replace(/\[\$([^\]-]*)(?:-[0-9A-F]+)?\]/gi, (_all, symbol: string) => (symbol ? `"${symbol}"` : ""))
    .replace(/\[(?:[<>=]=?|<>)[^\]]*\]/g, "")
    .replace(/_./g, "")
    .replace(/\*./g, "")
    .replace(/\?/g, "#")
    .replace(/\\(.)/g, '"$1"')
    .replace(/[€£]/g, (symbol, at: number, all: string) => (insideQuotes(all, at) ? symbol : `"${symbol}"`))
    .trim();
  // the grid takes a text section only as the fourth, and none that is empty
  return plain
    .replace(/""/g, "")
    .split(";")
    .slice(0, 3)
    .map((section) => section.trim())
    .join(";")
    .replace(/;+$/, "");
}

const insideQuotes = (text: string, at: number): boolean =>
  (text.slice(0, at).match(/"/g) ?? []).length % 2 === 1;

/** Can the grid show a number in this format? */
export function formatReader(engine: Engine): (format: string) => boolean {
  return (format) => {
    try {
      engine.helpers.formatValue(1, { format, locale: DUTCH });
      engine.helpers.formatValue(-1, { format, locale: DUTCH });
      engine.helpers.formatValue(0, { format, locale: DUTCH });
      return true;
    } catch {
      return false;
    }
  };
}
