import { EDITIE_NAME, seriesOf, isInconsistent, type Figure } from "../../knowledge/gemeentefonds";
import { figureOf, type FondsRequest } from "../../work/insert/fondsRequest";
import { ROW_UNIT_TEXT } from "../../work/insert/fondsLines";
import { STATUS_LINE } from "../parts/grid/Line";
import { RemarkCorner } from "../parts/grid/RemarkCorner";
import { Grid } from "../parts/grid/Grid";
import { useLanguage } from "../parts/language";
import { withUnit, rowName } from "./figures";
import { useTexts } from "./language";
import { must } from "../../sheet/must";

interface Props {
  request: FondsRequest;
  onChoose(choice: Pick<FondsRequest, "row" | "year">): void;
}

/** The printed figures of a series, one row per component and one column per year. */
export function FondsTable({ request, onChoose }: Props) {
  const { gemeentefonds } = useTexts();
  const language = useLanguage();
  const { rows, years, name } = seriesOf(request.series);
  const label = (figure: Figure) =>
    [
      rowName(figure, language),
      figure.year,
      figure.num === null ? gemeentefonds.missing : withUnit(figure),
      ...(figure.num === null ? [] : [gemeentefonds.status[figure.status]]),
      ...(isInconsistent(figure) ? [gemeentefonds.inconsistent] : []),
    ].join(", ");
  return (
    <Grid
      name={`${name[language]}, ${EDITIE_NAME[request.editie]}`}
      cornerHeader={gemeentefonds.component}
      years={years}
      chosen={{
        row: rows.findIndex(({ code }) => code === request.row),
        column: years.indexOf(request.year),
      }}
      onChoose={({ row, column }) => onChoose({ row: must(rows[row]).code, year: must(years[column]) })}
      rows={rows.map(({ code, unit }) => ({
        number: null,
        name:
          unit === "percent"
            ? rowName({ series: request.series, row: code }, language)
            : `${rowName({ series: request.series, row: code }, language)} (${ROW_UNIT_TEXT[unit]})`,
        total: false,
        cells: years.map((year) => {
          const figure = figureOf({ ...request, row: code }, year);
          return {
            text: figure.printed,
            label: label(figure),
            quiet: figure.num === null,
            corner: isInconsistent(figure) && <RemarkCorner />,
            line: figure.status === "missing" ? null : STATUS_LINE[figure.status],
          };
        }),
      }))}
    />
  );
}
