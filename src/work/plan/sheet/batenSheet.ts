import { amountFormula } from "../../formula";
import type { Kanaal } from "../../../knowledge/pok/kinds";
import { isUsable } from "../available";
import { BATEN_TAAKVELD } from "../review";
import { block, code, num, row, text } from "./cells";
import { onThisRow, makeRowTotal } from "./formulas";
import { makeUnitSentence, formatPeriod, type Basis } from "./basis";
import { TOTAL } from "./planBoxes";
import { measureRowHeights } from "./lines";
import { headerSheetRow, totalRow } from "./tableRows";
import type { SheetDraft, Box } from "./kinds";

const COLUMNS = [
  ["Actielijn", 11],
  ["Omschrijving", 66],
  ["Taakveld", 11],
  ["Soort", 9],
  ["Aard", 12],
  ["Kanaal", 10],
] as const;
const KANALEN: readonly Kanaal[] = ["AU", "DU"];
const TABLE_ROW = 4;

/** The baten per actielijn and kanaal, ready for the begroting. */
export function makeBatenSheet(basis: Basis): SheetDraft {
  const { request, names, years, notation, amountsTable, gemeente } = basis;
  const { available, draft } = request;
  const table = names.tables.baten;
  const columns = [...COLUMNS.map(([header]) => header), ...years.map(String), TOTAL];
  const rows = available.actielijnen.flatMap(({ number, name, aard }) =>
    KANALEN.flatMap((kanaal) => {
      const hasMoney = (year: number) =>
        available
          .cell(number, year)
          .parts.some((part) => part.kanaal === kanaal && isUsable(part) && part.amount);
      if (!years.some(hasMoney)) return [];
      const formula = (year: number) =>
        amountFormula(onThisRow(table, "Actielijn"), year, kanaal, draft.unit, amountsTable);
      return [
        row(
          `${number}|${kanaal}`,
          num(number, "0"),
          text(`POK-middelen actielijn ${number}, ${name}`),
          code(BATEN_TAAKVELD),
          text("baten"),
          text(aard),
          text(kanaal),
          ...years.map((year) => num(hasMoney(year) ? formula(year) : "", notation)),
          num(makeRowTotal(table, years), notation),
        ),
      ];
    }),
  );
  const widths = [
    ...COLUMNS.map(([, width]) => width),
    ...years.map(() => basis.amountWidth),
    basis.amountWidth,
  ];
  const box: Box = {
    name: "tabel",
    workbookName: table,
    row: TABLE_ROW,
    column: 0,
    columns,
    rows: [
      headerSheetRow(columns),
      ...rows,
      totalRow(table, columns, [...years.map(String), TOTAL], notation),
    ],
    table: { keyColumns: ["Actielijn", "Kanaal"], totalRow: true, choices: null },
  };
  return {
    kind: "baten",
    name: names.sheets.baten,
    boxes: [
      block(
        table,
        "kop",
        { row: 0, column: 0 },
        ["tekst"],
        [
          row("titel", text(`Baten POK-middelen ${gemeente}, ${formatPeriod(basis)}`, "title")),
          row("eenheid", text(`${makeUnitSentence(basis)}, taakveld ${BATEN_TAAKVELD}`)),
          row(
            "bron",
            text(
              `Volgens: ${available.name}. De bedragen zijn formules van de POK-invoegtoepassing.`,
              "note",
            ),
          ),
        ],
      ),
      box,
    ],
    widths,
    textRows: [],
    rowHeights: measureRowHeights(box, widths),
    spill: null,
    printSetup: {
      landscape: true,
      wide: 1,
      onePage: false,
      lastColumn: columns.length - 1,
      lastRow: TABLE_ROW + rows.length + 1,
      titleRow: TABLE_ROW,
      titleColumn: null,
    },
    graph: null,
  };
}
