import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { EDITIE_NAME, seriesOf } from "../../knowledge/gemeentefonds";
import { NOT_KNOWN } from "../../work/insert/fondsFormula";
import { figureOf, type FondsRequest } from "../../work/insert/fondsRequest";
import { ROW_UNIT_TEXT } from "../../work/insert/fondsLines";
import { amountText } from "../../knowledge/notation";
import { useSharedStyles } from "../parts/styles";
import { TableFrame } from "../parts/TableFrame";
import { useTableStyle } from "../parts/tableStyle";
import { WaitIndicator } from "../parts/WaitIndicator";
import { useLanguage } from "../parts/language";
import { percentText, rowName, differenceText } from "./figures";
import { useTexts } from "./language";
import { must } from "../../sheet/must";

const YearChart = lazy(() => import("../parts/YearChart"));

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "6px", paddingTop: "4px" },
  // The names of edities are long; on two lines they fit in a narrow pane.
  table: { "& thead th": { whiteSpace: "normal", verticalAlign: "bottom" } },
});

/** The chosen row over the years, in every editie: as a chart, and as a table with the difference. */
export function SeriesChart({ request }: { request: FondsRequest }) {
  const { gemeentefonds } = useTexts();
  const language = useLanguage();
  const style = useStyles();
  const shared = useSharedStyles();
  const tableStyle = useTableStyle();
  const [open, setOpen] = useState(false);
  const { years, edities, rows } = seriesOf(request.series);
  const { unit, decimals } = must(rows.find(({ code }) => code === request.row));
  const percent = unit === "percent";
  // The oldest first, as readers compare.
  const seriesList = [...edities].reverse().map((editie) => ({
    name: EDITIE_NAME[editie],
    figures: years.map((year) => figureOf({ ...request, editie }, year)),
  }));
  const title = `${rowName(request, language)}${percent ? "" : ` (${ROW_UNIT_TEXT[unit]})`}`;
  const barLabel = (num: number) => (percent ? percentText(num, decimals) : amountText(num, 1));
  const [first, second] = seriesList;
  const missing = seriesList.some(({ figures }) => figures.some(({ num }) => num === null));
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={shared.summary}>
        {second ? gemeentefonds.editiesSideBySide : gemeentefonds.picture}
      </summary>
      {open && (
        <div className={style.box}>
          <p className={shared.small}>{title}</p>
          <Suspense fallback={<WaitIndicator text={gemeentefonds.pictureLoading} />}>
            <YearChart
              title={title}
              categories={years.map(String)}
              seriesList={seriesList.map(({ name, figures }) => ({
                name,
                values: figures.map(({ num }) => num),
              }))}
              format={{
                axis: (num) => (percent ? percentText(num, 1) : amountText(num, 1)),
                barLabel,
              }}
            />
          </Suspense>
          <TableFrame name={title}>
            <table className={mergeClasses(tableStyle.table, style.table)}>
              <thead>
                <tr>
                  <th scope="col">{gemeentefonds.year}</th>
                  {seriesList.map(({ name }) => (
                    <th scope="col" key={name}>
                      {name}
                    </th>
                  ))}
                  {second && (
                    <th scope="col">{percent ? gemeentefonds.percentagePoint : gemeentefonds.difference}</th>
                  )}
                </tr>
              </thead>
              <tbody>
                {years.map((year, i) => (
                  <tr key={year}>
                    <th scope="row">{year}</th>
                    {seriesList.map(({ name, figures }) => (
                      <td key={name}>{must(figures[i]).printed}</td>
                    ))}
                    {second && (
                      <td>{differenceText(must(must(first).figures[i]), must(second.figures[i]))}</td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
          {missing && <p className={shared.small}>{gemeentefonds.pictureMissing(NOT_KNOWN)}</p>}
        </div>
      )}
    </details>
  );
}
