import { decimalsOf } from "../../work/amounts/sourceAmount";
import { UNIT_TEXT } from "../../knowledge/notation";
import { sourceOf, type InsertRequest } from "../../work/amounts/request";
import type { Editie } from "../../knowledge/pok/editie";
import type { Texts } from "../../texts";
import type { AmountSource } from "../../knowledge/pok/amountSource";
import type { Kanaal } from "../../knowledge/pok/kinds";
import { STATUS_LINE } from "../parts/grid/Line";
import { RemarkCorner } from "../parts/grid/RemarkCorner";
import { Grid } from "../parts/grid/Grid";
import { useTexts } from "../parts/language";
import { makeCellDisplay, type CellDisplay } from "./cellDisplay";
import { kanaalName } from "./Filters";
import { must } from "../../sheet/must";

interface Props {
  editie: Editie;
  request: InsertRequest;
  onChoose(choice: Pick<InsertRequest, "actielijn" | "year">): void;
}

/** All amounts, one row per actielijn and one column per year. */
export function AmountsTable({ editie, request, onChoose }: Props) {
  const texts = useTexts();
  const { years } = editie;
  const { kanaal, unit } = request;
  const rows = [
    ...editie.actielijnen.map(({ number, name }) => ({ number, name })),
    { number: null, name: texts.amounts.total },
  ];
  const source = sourceOf(request);
  const decimals = decimalsOf(editie, source, unit);
  return (
    <Grid
      name={tableName(texts, request)}
      cornerHeader={texts.amounts.actielijn}
      years={years}
      chosen={{
        row: rows.findIndex(({ number }) => number === request.actielijn),
        column: years.indexOf(request.year),
      }}
      onChoose={({ row, column }) =>
        onChoose({ actielijn: must(rows[row]).number, year: must(years[column]) })
      }
      rows={rows.map(({ number, name }) => ({
        number,
        name,
        total: number === null,
        cells: years.map((year) => {
          const display = makeCellDisplay(editie, number, year, kanaal, unit, source, decimals);
          return {
            text:
              display.missing && source.kind === "raming" ? texts.amounts.notApplicableShort : display.text,
            label: [number, name, year, ...spokenParts(texts, display, kanaal, source.kind)]
              .filter((part) => part !== null)
              .join(", "),
            quiet: display.empty || display.missing || display.notViaKanaal,
            corner: display.remarks.length > 0 && <RemarkCorner />,
            line: display.status && STATUS_LINE[display.status],
          };
        }),
      }))}
    />
  );
}

function tableName(texts: Texts, request: InsertRequest): string {
  const { amounts } = texts;
  const source = sourceOf(request);
  const kanaal = source.kind === "raming" ? amounts.kanaalRaming : kanaalName(texts, request.kanaal);
  const name = amounts.table(UNIT_TEXT[request.unit], kanaal);
  return source.kind === "national" ? name : `${amounts[source.kind]} ${source.gemeente}: ${name}`;
}

function spokenParts(
  { amounts }: Texts,
  display: CellDisplay,
  kanaal: Kanaal | null,
  kind: AmountSource["kind"],
): (string | null)[] {
  return [
    display.missing
      ? kind === "raming"
        ? `${amounts.notApplicableShort} (${amounts.notApplicable})`
        : amounts.noRow
      : display.empty
        ? amounts.empty
        : display.text,
    display.notViaKanaal && kanaal ? amounts.notViaKanaal(kanaal) : display.status,
    kind === "raming" && !display.missing ? amounts.ramingMark : null,
    display.remarks.length > 0 ? amounts.withRemark : null,
  ];
}
