import { currentEditie } from "../../../knowledge/pok/edities";
import { KANALEN, type Kanaal } from "../../../knowledge/pok/kinds";
import { rejectAmount } from "../../table/rejection";
import { readAmount } from "../cell/amount";
import { cellValue } from "../../../sheet/cellValue";
import type { Correction, ImportedAmount } from "../../table/kinds";
import type { AmountColumn, Table } from "../table";
import type { Harvest } from "./harvest";
import type { Key } from "./key";
import { must } from "../../../sheet/must";

const AMOUNT = "een bedrag in cijfers, of leeg of “-” waar er geen is";
const FULL_NAME = "een bedrag in hele euro's";

/** Reads one amount cell of a row whose key is known. */
export function readAmountCell(
  cell: unknown,
  row: number,
  { index, fixed, unit }: AmountColumn,
  key: Key,
  table: Table,
  out: Harvest,
): void {
  const column = index + 1;
  const location = { row, column, provenance: table.provenance };
  const value = cellValue(cell);
  const readResult = readAmount(value, unit, table.notation, table.parse);
  if (readResult.kind === "empty") {
    out.empty++;
    return;
  }
  if (readResult.kind === "error") {
    out.rejected.push(rejectAmount(location, value, readResult.explanation, AMOUNT));
    return;
  }
  if (readResult.kind === "cents" && !table.correction.rounding) {
    out.notWhole++;
    out.rejected.push(rejectAmount(location, value, readResult.explanation, FULL_NAME));
    return;
  }
  const actielijn = must(fixed.actielijn ?? key.actielijn);
  const year = must(fixed.year ?? key.year);
  const file = fixed.kanaal ?? key.kanaal;
  const kanaal = file
    ? { kanaal: file, out: "file" as const }
    : findKanaal(actielijn, year, table.correction);
  if (kanaal === null) {
    out.withoutKanaal.set(`${actielijn}|${year}`, { actielijn, year });
    const explanation = `zonder kanaal: voor actielijn ${actielijn} in ${year} volgt het niet uit de landelijke editie`;
    const allowed = `een bedrag waarvan het kanaal (${KANALEN.join(", ")}) in het bestand staat of is opgegeven`;
    out.rejected.push(rejectAmount(location, value, explanation, allowed));
    return;
  }
  const imported: ImportedAmount = {
    actielijn,
    year,
    kanaal: kanaal.kanaal,
    amount: readResult.kind === "cents" ? readResult.rounded : readResult.amount,
    gemeente: key.gemeente?.name ?? null,
    gemeentecode: key.gemeente?.code ?? null,
    editie: fixed.editie ?? key.editie,
    row,
    column,
    kanaalFrom: kanaal.out,
  };
  out.rows.push(imported);
  if (readResult.kind === "amount" && readResult.footnote !== undefined) out.footnoted.push(imported);
  if (readResult.kind === "cents") out.rounded.push(imported);
}

/** The given kanaal, or the only one the national editie has in that cell. */
function findKanaal(
  actielijn: number,
  year: number,
  { kanalen, kanaal }: Correction,
): { kanaal: Kanaal; out: ImportedAmount["kanaalFrom"] } | null {
  const given = kanalen?.find((k) => k.actielijn === actielijn && k.year === year)?.kanaal ?? kanaal;
  if (given) return { kanaal: given, out: "given" };
  const { perKanaal } = currentEditie.cell(actielijn, year);
  const [single, other] = KANALEN.filter((k) => perKanaal[k]);
  return single && !other ? { kanaal: single, out: "national editie" } : null;
}
