import { dateInText, UNIT_TEXT, fixedNotation } from "../../../knowledge/notation";
import { block, code, num, location, row, text, textRows } from "./cells";
import { makeUnitSentence, formatPeriod, type Basis } from "./basis";
import { makeMismatchText, makeValidityBox } from "./validity";
import { makeEvaluationSentence, MAX_POINTS, listOpenPoints } from "./openPoints";
import { overviewRow, PLAN_BOXES, TOTAL, WHAT, type WhatKind } from "./planBoxes";
import { MAX_SENTENCES, makeRaadSentences } from "./raadSentences";
import { linesOf } from "./lines";
import { makeSaldoNotation } from "./saldo";
import type { SheetDraft, Box, BoxRow } from "./kinds";
import { must } from "../../../sheet/must";

const WIDTHS = [9, 44, 16, 16, 16];
const WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);
const GRAPH_HEIGHT = 14;
/** Amounts in euros from which the graph is in thousands. */
const THOUSANDS_FROM = 1_000_000;
/** Dark and light blue: distinguishable in grey and in black and white too. */
const COLORS = ["#1F4E79", "#9DC3E6"] as const;
const HEADERS: Readonly<Record<WhatKind, string>> = {
  available: "Beschikbaar",
  planned: "Gepland",
  over: "Nog te plannen",
};

/** The summary for the raad, on one portrait page. */
export function summary(basis: Basis): SheetDraft {
  const { names, years, notation, request, gemeente } = basis;
  const { scenario, available, today } = request;
  const prefix = names.tables.summary;
  const header = block(
    prefix,
    "kop",
    { row: 0, column: 0 },
    ["tekst"],
    [
      row(
        "titel",
        text(`POK-middelen ${gemeente}, ${formatPeriod(basis)}: samenvatting voor de raad`, "title"),
      ),
      row(
        "scenario",
        text(`Scenario ${scenario.name}. ${makeUnitSentence(basis)}, volgens ${available.name}.`),
      ),
      row(
        "datum",
        text(`Zinnen van ${dateInText(today)}; de tabellen en de grafiek volgen het plan.`, "note"),
      ),
    ],
  );
  const validity = makeValidityBox(basis, below(header));
  const sentences = block(
    prefix,
    "zinnen",
    { row: below(validity), column: 0 },
    ["tekst"],
    [...textRows("zin", makeRaadSentences(scenario, available), MAX_SENTENCES, "sentence")],
  );
  const actielijnen = makeActielijnenBox(basis, below(sentences) + 1);
  const byYear = makeYearsBox(basis, below(actielijnen) + 1);
  const graphRow = below(byYear) + 1;
  const open = block(
    prefix,
    "open",
    { row: graphRow + GRAPH_HEIGHT + 1, column: 0 },
    ["tekst"],
    [
      row("opschrift", text("Voorlopig en nog open", "subtitle")),
      ...textRows("punt", [...listOpenPoints(available), makeEvaluationSentence()], MAX_POINTS, "sentence"),
    ],
  );
  const inThousands = request.draft.unit === 1 && basis.largest >= THOUSANDS_FROM;
  const running = [
    ...measureRunningText(header, 1),
    { row: validity.row, lines: linesOf(makeMismatchText(basis), WIDTH) },
    ...measureRunningText(sentences, 0),
    ...measureRunningText(open, 1),
  ];
  return {
    kind: "summary",
    name: names.sheets.summary,
    boxes: [header, validity, sentences, actielijnen, byYear, open],
    widths: WIDTHS,
    textRows: running.map(({ row: r }) => ({ row: r, columns: WIDTHS.length })),
    rowHeights: running,
    spill: null,
    printSetup: {
      landscape: false,
      wide: 1,
      onePage: true,
      lastColumn: WIDTHS.length - 1,
      lastRow: below(open) - 1,
      titleRow: null,
      titleColumn: null,
    },
    graph: {
      name: `${prefix}_grafiek`,
      title: `Beschikbaar en gepland per jaar (${inThousands ? UNIT_TEXT[1_000] : makeUnitSentence(basis).replace("Bedragen ", "")})`,
      box: byYear.name,
      rows: [String(years[0]), String(years[years.length - 1])],
      labels: "jaar",
      seriesList: (["available", "planned"] as const).map((column, i) => ({
        column,
        name: HEADERS[column],
        color: must(COLORS[i]),
      })),
      // A comma at the end divides by a thousand.
      notation: inThousands ? `${fixedNotation(0)},` : notation,
      place: { row: graphRow, column: 0, rows: GRAPH_HEIGHT, columns: WIDTHS.length },
    },
  };
}

const below = ({ row: first, rows }: Box): number => first + rows.length;

/** The rows of a box with running text, with the height their text needs. @param startAt first row of the box with text */
function measureRunningText(box: Box, startAt: number): SheetDraft["rowHeights"] {
  return box.rows.slice(startAt).map(({ cells }, i) => ({
    row: box.row + startAt + i,
    lines: linesOf(String(cells[0]?.content ?? ""), WIDTH),
  }));
}

const fromPlan = (key: string, column: string) => `=${location(PLAN_BOXES.overview, key, column, "plan")}`;

function makeActielijnenBox(basis: Basis, rowNr: number): Box {
  const { request, names } = basis;
  const line = (key: number | "total", number: string, name: string): BoxRow => {
    const style = key === "total" ? "total" : "regular";
    return row(
      String(key),
      code(number, style),
      text(name, style),
      ...WHAT.map((what) =>
        num(fromPlan(overviewRow(key, what), TOTAL), makeSaldoNotation(basis, what, key, TOTAL), style),
      ),
    );
  };
  return block(
    names.tables.summary,
    "lijnen",
    { row: rowNr, column: 0 },
    ["nummer", "naam", ...WHAT],
    [
      row(
        "kop",
        text("Lijn", "header"),
        text("Actielijn", "header"),
        ...WHAT.map((what) => text(HEADERS[what], "header")),
      ),
      ...request.available.actielijnen.map(({ number, name }) => line(number, String(number), name)),
      line("total", TOTAL, ""),
    ],
  );
}

function makeYearsBox(basis: Basis, rowNr: number): Box {
  const { names, years } = basis;
  const amounts = (year: number | typeof TOTAL, style: "regular" | "total") =>
    WHAT.map((what) =>
      num(
        fromPlan(overviewRow("total", what), String(year)),
        makeSaldoNotation(basis, what, "total", year),
        style,
      ),
    );
  return block(
    names.tables.summary,
    "jaren",
    { row: rowNr, column: 0 },
    ["opschrift", "jaar", ...WHAT],
    [
      row(
        "kop",
        text("Per jaar", "header"),
        text("", "header"),
        ...WHAT.map((what) => text(HEADERS[what], "header")),
      ),
      // A year as a number is right-aligned, next to its amounts.
      ...years.map((year) => row(String(year), text(""), num(year, "0"), ...amounts(year, "regular"))),
      row("totaal", text(TOTAL, "total"), text("", "total"), ...amounts(TOTAL, "total")),
    ],
  );
}
