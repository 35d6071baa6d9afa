import type { XmlRecipient } from "../zip/readXml";
import { isDateFormat, isBuiltInDate } from "../../../sheet/dateFormat";

/** Per cell style whether it shows a number as a date or time; the rest of the format does not change the value. */
export class Styles {
  private readonly codes = new Map<number, string>();
  private readonly format: number[] = [];
  private readonly dates = new Set<string>();
  private inCellStyles = false;

  readonly recipient: XmlRecipient = {
    open: (name, { numFmtId, formatCode }) => {
      if (name === "cellXfs") this.inCellStyles = true;
      else if (name === "numFmt" && formatCode !== undefined) this.codes.set(Number(numFmtId), formatCode);
      else if (name === "xf" && this.inCellStyles) this.format.push(Number(numFmtId ?? 0));
    },
    close: (name) => {
      if (name === "cellXfs") this.inCellStyles = false;
      if (name !== "styleSheet") return;
      this.format.forEach((number, style) => {
        if (this.isDateNumber(number)) this.dates.add(String(style));
      });
    },
  };

  /** @param style the number of the style, as it stands at a cell */
  isDate(style: string): boolean {
    return this.dates.has(style);
  }

  private isDateNumber(number: number): boolean {
    const code = this.codes.get(number);
    return code === undefined ? isBuiltInDate(number) : isDateFormat(code);
  }
}
