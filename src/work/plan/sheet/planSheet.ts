import { dateInText } from "../../../knowledge/notation";
import { goalText } from "../goals";
import { planRowsOf, type PlanRow } from "../planRows";
import type { Available } from "../kinds";
import { describeDetails, hasPoorRaming, APPROX } from "./details";
import { block, code, num, location, row, text, textFormula } from "./cells";
import { makeUsableFormula, makeRowTotal, makeReviewFormula } from "./formulas";
import { makeUnitSentence, type Basis } from "./basis";
import { highest, linesOf, measureRowHeights } from "./lines";
import { LEFT_COLUMNS, overviewRow, PLAN_BOXES, TOTAL, WHAT, type WhatKind } from "./planBoxes";
import { makeSaldoNotation } from "./saldo";
import { headerSheetRow, totalRow } from "./tableRows";
import { makeCheckTexts, makeReviewTexts } from "./reviewText";
import type { SheetDraft, Spill, Style, Box, BoxRow } from "./kinds";
import { must } from "../../../sheet/must";

/** The columns to the right of the total. */
const RIGHT_COLUMNS = [
  ["Toets", 42],
  ["Doel", 22],
  ["Doelgroep", 18],
  ["Partners", 18],
  ["Indicator", 18],
] as const;
/** Widths of Ernst, Regel, Rij and Bevinding, to the right of the table. */
const CHECK_WIDTHS = [14, 9, 6, 80];
const AARDEN = ["structureel", "incidenteel"];
const LINES_ABOVE = 4;
/** Row of the header of the overview; above it the title, the lines, an empty row and a subtitle. */
const OVERVIEW_ROW = LINES_ABOVE + 2;

const WHAT_NAME: Readonly<Record<WhatKind, string>> = {
  available: "Beschikbaar",
  planned: "Gepland",
  over: "Nog te plannen",
};

/** The sheet with the plan: what there is, what is planned, the activities and their review. */
export function planSheet(basis: Basis): SheetDraft {
  const { names, years } = basis;
  const overview = makeOverviewBox(basis);
  const tableRow = overview.row + overview.rows.length + 2;
  const table = planTable(basis, tableRow);
  const columns = table.columns.length;
  const widths = [
    ...LEFT_COLUMNS.map(([, width]) => width),
    ...years.map(() => basis.amountWidth),
    basis.amountWidth,
    ...RIGHT_COLUMNS.map(([, width]) => width),
    2,
    ...CHECK_WIDTHS,
  ];
  const check = makeCheckBox(basis, tableRow, columns + 1);
  const spill = makeCheckSpill(basis);
  return {
    kind: "plan",
    name: names.sheets.plan,
    boxes: [
      makeHeaderBox(basis),
      overview,
      block(
        names.tables.plan,
        "opschrift",
        { row: tableRow - 1, column: 0 },
        ["tekst"],
        [row("activiteiten", text("Activiteiten", "subtitle"))],
      ),
      table,
      check,
    ],
    widths,
    textRows: [],
    rowHeights: highest([
      ...measureRowHeights(table, widths, { Toets: makeReviewTexts(basis) }),
      ...spill.lines.map((lines, i) => ({ row: tableRow + i, lines })),
    ]),
    spill,
    printSetup: {
      landscape: true,
      // One page would make the text too small: the amounts are on the first, the rest and the check on the second.
      wide: 2,
      onePage: false,
      lastColumn: check.column + spill.columns - 1,
      lastRow: tableRow + Math.max(table.rows.length, spill.lines.length) - 1,
      titleRow: tableRow,
      titleColumn: LEFT_COLUMNS.findIndex(([header]) => header === "Activiteit"),
    },
    graph: null,
  };
}

function makeHeaderBox(basis: Basis): Box {
  const { request, gemeente, names } = basis;
  const { scenario, available, today } = request;
  return block(
    names.tables.plan,
    PLAN_BOXES.header,
    { row: 0, column: 0 },
    ["tekst"],
    [
      row("titel", text(`Plan POK-middelen ${gemeente}, scenario ${scenario.name}`, "title")),
      row("eenheid", text(makeUnitSentence(basis))),
      row("bron", text(`Beschikbaar volgens: ${available.name}.${makeRamingNote(available)}`, "note")),
      row(
        "datum",
        text(
          `Geschreven op ${dateInText(today)}. Beschikbaar, gepland, nog te plannen en de toets zijn formules: zij volgen de tabel.`,
          "note",
        ),
      ),
    ],
  );
}

const makeRamingNote = (available: Available): string =>
  hasPoorRaming(available)
    ? ` Bedragen met ${APPROX} zijn geen goede raming: dat geld wordt niet naar inwoners van alle gemeenten verdeeld.`
    : "";

function makeOverviewBox(basis: Basis): Box {
  const { request, names, years, amountsTable } = basis;
  const { available, draft } = request;
  const yearColumns = years.map(String);
  // The name overflows into the empty columns next to it; the years are above those of the table.
  const columns = ["naam", "-1", "-2", "wat", "-3", ...yearColumns, TOTAL, "bijzonder"];
  const box = PLAN_BOXES.overview;
  const sum = (key: string) =>
    `=SUM(${location(box, key, must(yearColumns[0]))}:${location(box, key, must(yearColumns[years.length - 1]))})`;
  const difference = (key: number | "total", column: string) =>
    `=${location(box, overviewRow(key, "available"), column)}-${location(box, overviewRow(key, "planned"), column)}`;
  const line = (
    key: number | "total",
    name: string,
    details: string,
    amounts: Readonly<Record<"available" | "planned", (year: number) => string | number>>,
  ): BoxRow[] =>
    WHAT.map((what, i) => {
      const rowKey = overviewRow(key, what);
      const style = chooseStyle(key, what, available.actielijnen[0]?.number);
      const content = (year: number) =>
        what === "over" ? difference(key, String(year)) : amounts[what](year);
      return row(
        rowKey,
        text(i === 0 ? name : "", key === "total" && i === 0 ? "total" : style),
        text("", style),
        text("", style),
        text(WHAT_NAME[what], style),
        text("", style),
        ...years.map((year) => num(content(year), makeSaldoNotation(basis, what, key, year), style)),
        num(sum(rowKey), makeSaldoNotation(basis, what, key, TOTAL), style),
        text(i === 0 ? details : "", style),
      );
    });
  const addUp = (what: WhatKind, year: number) =>
    `=SUM(${available.actielijnen.map(({ number }) => location(box, overviewRow(number, what), String(year))).join(",")})`;
  return block(names.tables.plan, box, { row: OVERVIEW_ROW - 1, column: 0 }, columns, [
    row("opschrift", text("Beschikbaar, gepland en nog te plannen", "subtitle")),
    row(
      "kop",
      text("Actielijn", "header"),
      text("", "header"),
      text("", "header"),
      text("Wat", "header"),
      text("", "header"),
      ...yearColumns.map((year) => code(year, "header")),
      text(TOTAL, "header"),
      text("Bijzonderheden", "header"),
    ),
    ...available.actielijnen.flatMap(({ number, name }) =>
      line(number, `${number} ${name}`, describeDetails(available, number), {
        available: (year) => makeUsableFormula(available, number, year, draft.unit, amountsTable),
        planned: (year) => makePlannedFormula(names.tables.plan, number, year),
      }),
    ),
    ...line("total", TOTAL, "", {
      available: (year) => addUp("available", year),
      planned: (year) => addUp("planned", year),
    }),
  ]);
}

/** A border above each actielijn (the first has that of the header) and the total; only the total still to be planned is bold. */
function chooseStyle(key: number | "total", what: WhatKind, first: number | undefined): Style {
  if (what === "available") return key === "total" ? "limit" : key === first ? "regular" : "lijn";
  return key === "total" && what === "over" ? "strong" : "regular";
}

const makePlannedFormula = (table: string, actielijn: number, year: number): string =>
  `=SUMIFS(${table}[${year}],${table}[Actielijn],${actielijn})`;

function planTable(basis: Basis, tableRow: number): Box {
  const { request, names, years, notation, amountsTable } = basis;
  const { draft, scenario } = request;
  const table = names.tables.plan;
  const columns = [
    ...LEFT_COLUMNS.map(([header]) => header),
    ...years.map(String),
    TOTAL,
    ...RIGHT_COLUMNS.map(([header]) => header),
  ];
  const review = makeReviewFormula(table, years, draft.unit, amountsTable, request.available.source);
  const seen = new Map<string, number>();
  const rows = planRowsOf(scenario.activities, years).map((planRow) => {
    const { activity, taakveld } = planRow;
    return row(
      makeSequenceKey(seen, activity.nr),
      code(activity.nr),
      num(activity.actielijn, "0"),
      text(activity.name),
      code(taakveld ?? ""),
      text(activity.aard ?? ""),
      ...years.map((year) => num(amountIn(planRow, year, draft.unit), notation)),
      num(makeRowTotal(table, years), notation),
      textFormula(review),
      text(activity.target === null ? "" : goalText(activity.target)),
      text(activity.targetGroup),
      text(activity.partners),
      text(activity.indicator),
    );
  });
  return {
    name: PLAN_BOXES.table,
    workbookName: table,
    row: tableRow,
    column: 0,
    columns,
    rows: [
      headerSheetRow(columns),
      ...rows,
      totalRow(table, columns, [...years.map(String), TOTAL], notation),
    ],
    table: { keyColumns: ["Nr"], totalRow: true, choices: { column: "Aard", options: AARDEN } },
  };
}

/** The second and later rows of an activity get “#2” and so on after its Nr. */
export function makeSequenceKey(seen: Map<string, number>, nr: string): string {
  const count = (seen.get(nr) ?? 0) + 1;
  seen.set(nr, count);
  return count === 1 ? nr : `${nr}#${count}`;
}

function amountIn({ activity, years }: PlanRow, year: number, unit: number): number | "" {
  const amount = years.includes(year) ? activity.amounts[year] : undefined;
  return amount === undefined ? "" : amount / unit;
}

/** The cells the check fills at the time of writing. */
function makeCheckSpill(basis: Basis): Spill {
  const finding = must(CHECK_WIDTHS[CHECK_WIDTHS.length - 1]);
  return {
    box: PLAN_BOXES.check,
    row: "formule",
    columns: CHECK_WIDTHS.length,
    lines: makeCheckTexts(basis).map((text) => linesOf(text, finding)),
  };
}

function makeCheckBox({ request, names, amountsTable }: Basis, rowNr: number, column: number): Box {
  const table = names.tables.plan;
  const argumentList = [`${table}[#All]`, request.draft.unit, ...(amountsTable === "" ? [] : [amountsTable])];
  return block(
    table,
    PLAN_BOXES.check,
    { row: rowNr - 1, column },
    ["controle"],
    [
      row(
        "opschrift",
        text("Controle van het hele plan, ook van taakvelden; de kolom Toets kijkt per bedrag", "subtitle"),
      ),
      row("formule", textFormula(`=POK.CONTROLE(${argumentList.join(",")})`)),
    ],
  );
}
