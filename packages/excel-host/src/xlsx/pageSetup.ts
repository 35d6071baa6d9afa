import type ExcelJS from "exceljs";
import type { Margin, PageSetup, PageText } from "../stored";
import { DEFAULT_PAGE } from "../model/pageLayout";
import { elements } from "./package";

const POINTS_PER_INCH = 72;
const MARGINS = Object.keys(DEFAULT_PAGE.margins) as Margin[];

/** How a sheet is printed, from its part; null for a sheet that says nothing about it. */
export function readPageSetup(xml: Document | null): PageSetup | null {
  const first = (tag: string) => elements(xml, tag)[0];
  const [setup, margins, options, texts] = ["pageSetup", "pageMargins", "printOptions", "headerFooter"].map(
    first,
  );
  if (!setup && !margins && !options && !texts) return null;
  const number = (name: string) => (setup?.hasAttribute(name) ? Number(setup.getAttribute(name)) : null);
  const isOn = (name: string) => ["1", "true"].includes(options?.getAttribute(name) ?? "");
  const fits = ["1", "true"].includes(first("pageSetUpPr")?.getAttribute("fitToPage") ?? "");
  // in a file 0 pages is as many as it takes
  const pages = (name: string) => (fits ? (number(name) ?? 1) || null : null);
  const text = (tag: string) => splitText(first(tag)?.textContent ?? "");
  return {
    ...DEFAULT_PAGE,
    orientation: setup?.getAttribute("orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: number("paperSize"),
    fitWidth: pages("fitToWidth"),
    fitHeight: pages("fitToHeight"),
    scale: fits ? null : (number("scale") ?? 100),
    centerHorizontally: isOn("horizontalCentered"),
    centerVertically: isOn("verticalCentered"),
    printGridlines: isOn("gridLines"),
    printHeadings: isOn("headings"),
    margins: margins ? readMargins(margins) : DEFAULT_PAGE.margins,
    header: text("oddHeader"),
    footer: text("oddFooter"),
  };
}

const readMargins = (element: Element): PageSetup["margins"] =>
  Object.fromEntries(
    MARGINS.map((side) => [side, points(Number(element.getAttribute(side) ?? 0))]),
  ) as PageSetup["margins"];

/** Inches are written with few decimals. */
const points = (inches: number): number => Math.round(inches * POINTS_PER_INCH * 100) / 100;

/** &L, &C and &R begin a part; && is a mere &. */
function splitText(text: string): PageText {
  const parts: Record<string, string> = { L: "", C: "", R: "" };
  let side = "C";
  for (const [piece] of text.matchAll(/&[\s\S]|[^&]+|&/g)) {
    if (/^&[LCR]$/.test(piece)) side = piece.charAt(1);
    else parts[side] += piece;
  }
  return { left: parts.L!, center: parts.C!, right: parts.R! };
}

const joinText = ({ left, center, right }: PageText): string =>
  [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ]
    .filter(([, text]) => text !== "")
    .map((part) => part.join(""))
    .join("");

export function writePageSetup(page: PageSetup, sheet: ExcelJS.Worksheet): void {
  const fits = page.fitWidth !== null || page.fitHeight !== null;
  sheet.pageSetup = {
    ...sheet.pageSetup,
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    ...(page.paperSize ? { paperSize: page.paperSize } : {}),
    ...(page.printArea ? { printArea: page.printArea } : {}),
    ...(page.titleRows ? { printTitlesRow: page.titleRows } : {}),
    ...(page.titleColumns ? { printTitlesColumn: page.titleColumns } : {}),
    fitToPage: fits,
    ...(fits ? { fitToWidth: page.fitWidth ?? 0, fitToHeight: page.fitHeight ?? 0 } : {}),
    scale: page.scale ?? 100,
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
    margins: Object.fromEntries(
      MARGINS.map((side) => [side, Math.round((page.margins[side] / POINTS_PER_INCH) * 10_000) / 10_000]),
    ) as unknown as ExcelJS.Margins,
  };
  const { header, footer } = { header: joinText(page.header), footer: joinText(page.footer) };
  sheet.headerFooter = {
    ...sheet.headerFooter,
    oddHeader: header,
    oddFooter: footer,
  };
}
