import { ramingFormula } from "../../formula";
import { editieShort } from "../../../knowledge/notation";
import type { RamingSource } from "../../amounts/request";
import { currentEditie } from "../../../knowledge/pok/edities";
import type { OwnAmounts } from "../../../knowledge/pok/ownAmounts";
import { TABLE_HEADERS } from "../../../knowledge/pok/amountsTable";
import { ramingCaveat } from "../ramingCaveat";
import { APPROX } from "./details";
import { block, code, num, location, row, text } from "./cells";
import { onThisRow } from "./formulas";
import type { Basis } from "./basis";
import { measureRowHeights } from "./lines";
import { withApprox } from "./saldo";
import { headerSheetRow } from "./tableRows";
import type { SheetDraft, Box } from "./kinds";
import { must } from "../../../sheet/must";

/** The columns of the argument “bedragen”, and the origin. */
const COLUMNS = TABLE_HEADERS.slice(0, 7);
const WIDTHS = [11, 12, 10, 16, 24, 22, 84];
const SHARE_NOTATION = "0.0000%";

/** The raming as an amounts table, with the shares it rests on in cells of their own. */
export function makeRamingSheet(basis: Basis, source: RamingSource): SheetDraft {
  const { names } = basis;
  const prefix = names.tables.raming;
  const header = block(
    prefix,
    "kop",
    { row: 0, column: 0 },
    ["tekst"],
    [
      row("titel", text(`RAMING POK-middelen ${source.gemeente}`, "title")),
      row(
        "wat",
        text(
          "Bedragen in euro's. Dit zijn geen gepubliceerde bedragen: vervang ze zodra de circulaires er zijn.",
        ),
      ),
      row(
        "hoe",
        text(
          `Aandeel maal het landelijke bedrag van AU en DU (${editieShort(currentEditie.source)}, daar afgerond op hele miljoenen). Wijzigt u een aandeel, dan volgt het hele plan.`,
          "note",
        ),
      ),
    ],
  );
  const shares = block(
    prefix,
    "aandelen",
    { row: 4, column: 0 },
    ["jaar", "aandeel", "uitleg"],
    [
      row("kop", text("Jaar", "header"), text("Aandeel", "header"), text("Hoe", "header")),
      ...currentEditie.years.map((year) =>
        row(
          String(year),
          code(String(year)),
          num(must(source.shares[year]), SHARE_NOTATION),
          text(source.explanation, "note"),
        ),
      ),
    ],
  );
  const table = makeAmountsBox(basis, shares.row + shares.rows.length + 1);
  return {
    kind: "raming",
    name: names.sheets.raming,
    boxes: [header, shares, table],
    widths: WIDTHS,
    textRows: [],
    rowHeights: measureRowHeights(table, WIDTHS),
    spill: null,
    printSetup: {
      landscape: true,
      wide: 1,
      onePage: false,
      lastColumn: WIDTHS.length - 1,
      lastRow: table.row + table.rows.length - 1,
      titleRow: table.row,
      titleColumn: null,
    },
    graph: null,
  };
}

function makeAmountsBox({ request, names }: Basis, rowNr: number): Box {
  const table = names.tables.raming;
  const { rows } = request.available.amounts as OwnAmounts;
  return {
    name: "tabel",
    workbookName: table,
    row: rowNr,
    column: 0,
    columns: COLUMNS,
    rows: [
      headerSheetRow(COLUMNS),
      ...rows.map(({ actielijn, year, kanaal, gemeente, editie }) => {
        const caveat = kanaal === "DU" ? ramingCaveat(request.available, actielijn, year) : null;
        const source = `RAMING: aandeel ${year} maal ${currentEditie.source.table}, rij ${actielijn}, kolom ${year}`;
        return row(
          `${actielijn}|${year}|${kanaal}`,
          num(actielijn, "0"),
          num(year, "0"),
          text(kanaal),
          num(formula(table, actielijn, year, kanaal), withApprox("#,##0", caveat !== null)),
          text(gemeente ?? ""),
          text(editie ?? ""),
          text(caveat === null ? source : `${source}. ${APPROX} ${caveat}`),
        );
      }),
    ],
    table: { keyColumns: ["Actielijn", "Jaar", "Kanaal"], totalRow: false, choices: null },
  };
}

/** RAMING covers AU and DU together, so a year that has both takes a share of each BEDRAG. */
function formula(table: string, actielijn: number, year: number, kanaal: string): string {
  const { AU = 0, DU = 0 } = currentEditie.cell(actielijn, year).perKanaal;
  const share = location("aandelen", String(year), "aandeel");
  const [lijn, yearCell] = [onThisRow(table, "Actielijn"), onThisRow(table, "Jaar")];
  const amount =
    AU && DU
      ? `POK.BEDRAG(${lijn},${yearCell},"${kanaal}")*${share}`
      : ramingFormula([lijn], yearCell, share, "midden", 1).slice(1);
  return `=ROUND(${amount},0)`;
}
