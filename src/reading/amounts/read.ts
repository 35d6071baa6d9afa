import { readGemeente } from "../../knowledge/gemeenten/register";
import { cellValue } from "../../sheet/cellValue";
import { isEmpty } from "../../sheet/text";
import { rejectDuplicates } from "./duplicate";
import { namedGemeenten } from "./named";
import { accountOf } from "./account";
import { remarksFor, unitQuestion } from "./remarks";
import { newHarvest, type Harvest } from "./row/harvest";
import { makeRowReader } from "./row/rowReader";
import type {
  Correction,
  FoundGemeente,
  Origin,
  ImportedAmount,
  ReadResult,
  Line,
  Question,
} from "../table/kinds";
import type { ProgressState } from "../../sheet/stepwise";
import type { Raster } from "../../sheet/raster";
import { recognizeTable, isUnreadable, type Table } from "./table";
import { totalDifferences } from "./totalDifference";
import { runToEnd } from "../../sheet/stepwise";

const ROWS_PER_STEP = 250;

/**
 * Reads the amounts from a raster of cells: every layout (long, wide per year, wide per actielijn, or both), one gemeente
 * or all. Nothing is left out silently: every cell is read, empty, rejected or part of a total row.
 * @throws {PokError} if `correction.gemeente` is no gemeente
 */
export function readAmounts(raster: Raster, correction: Correction = {}, origin: Origin = {}): ReadResult {
  return runToEnd(readInSteps(raster, correction, origin));
}

/** As {@link readAmounts}, but in steps: whoever reads can show progress or stop in between. */
export function* readInSteps(
  raster: Raster,
  correction: Correction = {},
  { provenance, sheetName }: Origin = {},
): Generator<ProgressState, ReadResult, void> {
  const table = recognizeTable(raster, correction, provenance);
  const out = newHarvest();
  if (!isUnreadable(table)) {
    const readRow = makeRowReader(raster, table, out);
    for (let i = table.firstRow; i < raster.length; i++) {
      readRow(i);
      if ((i + 1) % ROWS_PER_STEP === 0) yield { processed: i + 1, total: raster.length };
    }
  }
  const named = namedGemeenten(raster, table, sheetName);
  return { ...finish(raster, table, out, named.length > 0), named };
}

function finish(raster: Raster, table: Table, out: Harvest, named: boolean): Omit<ReadResult, "named"> {
  const { rows, rejected: duplicate } = rejectDuplicates(out.rows, table.provenance);
  const rejected = [...out.rejected, ...duplicate].sort(
    (a, b) => a.row - b.row || (a.column ?? 0) - (b.column ?? 0),
  );
  const gemeenten = countGemeenten(rows);
  const edities = [...new Set(rows.flatMap(({ editie }) => (editie === null ? [] : [editie])))];
  return {
    headerRows: table.header && { from: table.header.from + 1, until: table.header.until + 1 },
    columns: table.columns,
    unit: table.unit,
    rows,
    rejected,
    totalRows: out.totalRows,
    skipped: [...titles(raster, table), ...out.skipped],
    empty: out.empty,
    notWhole: out.notWhole,
    gemeenten,
    edities,
    questions: [
      ...table.questions,
      ...kanaalQuestion(out),
      ...editieQuestion(rows, edities),
      ...unitQuestion(table, rows, named || gemeenten.length > 0),
    ],
    accounted: accountOf(raster, table, out, rows, rejected),
    remarks: [
      ...remarksFor(raster, table, out, rows, gemeenten),
      ...totalDifferences(raster, table, out, rows, rejected),
    ],
  };
}

function titles(raster: Raster, { header }: Table): Line[] {
  return raster.slice(0, header?.from ?? 0).flatMap((row, i) => {
    const texts = row.map(cellValue).filter((value) => !isEmpty(value));
    return texts.length === 0 ? [] : [{ row: i + 1, text: [...new Set(texts.map(String))].join(" | ") }];
  });
}

function countGemeenten(rows: readonly ImportedAmount[]): FoundGemeente[] {
  const perCode = new Map<string, number>();
  for (const { gemeentecode } of rows) {
    if (gemeentecode !== null) perCode.set(gemeentecode, (perCode.get(gemeentecode) ?? 0) + 1);
  }
  return [...perCode].map(([code, amounts]) => {
    const { name, lastYear } = readGemeente(code);
    return { code, name, lastYear, amounts };
  });
}

function kanaalQuestion({ withoutKanaal }: Harvest): Question[] {
  if (withoutKanaal.size === 0) return [];
  const places = [...withoutKanaal.values()]
    .sort((a, b) => a.actielijn - b.actielijn || a.year - b.year)
    .map(({ actielijn, year }) => `actielijn ${actielijn} in ${year}`);
  return [
    {
      over: "kanaal",
      text: {
        nl: `Het kanaal volgt niet uit het bestand of de landelijke editie voor ${places.join(", ")}; geef het op.`,
        en: `The channel follows neither from the file nor from the national edition for ${places.join(", ")}; say which it is.`,
      },
    },
  ];
}

function editieQuestion(rows: readonly ImportedAmount[], edities: readonly string[]): Question[] {
  if (edities.length < 2) return [];
  const withoutEditie = rejectDuplicates(rows.map((row) => ({ ...row, editie: null })));
  if (withoutEditie.rejected.length === 0) return [];
  return [
    {
      over: "editie",
      text: {
        nl: `Dezelfde plaatsen staan er in meer edities: ${edities.join(", ")}; kies welke geldt.`,
        en: `The same places occur in several editions: ${edities.join(", ")}; choose which holds.`,
      },
    },
  ];
}
