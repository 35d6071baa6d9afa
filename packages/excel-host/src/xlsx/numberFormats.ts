import { elements, type XlsxPackage } from "./package";

/** The formats Excel knows by number only, in en-US as Office.js gives them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  49: "@",
};

export interface CellStyle {
  numberFormat: string;
  locked: boolean;
  indent: number;
  fontName: string;
}

/** The cell styles of a file, by the index cells refer to them with. */
export function readCellStyles(file: XlsxPackage): CellStyle[] {
  const styles = file.xml("xl/styles.xml");
  const custom = new Map(
    elements(styles, "numFmt").map((format) => [
      Number(format.getAttribute("numFmtId")),
      format.getAttribute("formatCode") ?? "",
    ]),
  );
  const fonts = elements(elements(styles, "fonts")[0] ?? null, "font").map(
    (font) => elements(font, "name")[0]?.getAttribute("val") ?? "Calibri",
  );
  const cellXfs = elements(styles, "cellXfs")[0] ?? null;
  return elements(cellXfs, "xf").map((xf) => {
    const id = Number(xf.getAttribute("numFmtId") ?? 0);
    return {
      numberFormat: custom.get(id) ?? BUILT_IN[id] ?? "",
      locked: elements(xf, "protection")[0]?.getAttribute("locked") !== "0",
      indent: Number(elements(xf, "alignment")[0]?.getAttribute("indent") ?? 0),
      fontName: fonts[Number(xf.getAttribute("fontId") ?? 0)] ?? "Calibri",
    };
  });
}
