import { makeStyles } from "@fluentui/react-components";
import { UNIT_TEXT, EMPTY } from "../../../knowledge/notation";
import type { Available, AvailableCell } from "../../../work/plan";
import type { Unit } from "../../../knowledge/pok/kinds";
import { Grid, type GridCell } from "../../parts/grid/Grid";
import type { Place } from "../../parts/grid/useGrid";
import { columnFormat } from "../numbers";
import { useTexts, type Texts } from "../language";
import { stateOf } from "./stateOf";
import { EndMark, CERTAINTY_LINE } from "./CertaintyMark";

const useStyles = makeStyles({ end: { marginTop: "4px" } });

interface Props {
  available: Available;
  unit: Unit;
  chosen: Place;
  onChoose(place: Place): void;
}

/** The usable money, one row per actielijn and one column per year, with totals; the arrow keys move the choice. */
export function AvailableTable({ available, unit, chosen, onChoose }: Props) {
  const { plan, amounts } = useTexts();
  const style = useStyles();
  const { actielijnen, years, cell } = available;
  const everything = actielijnen.flatMap(({ number }) => years.map((year) => cell(number, year).plannable));
  const show = columnFormat(everything, unit);
  const totalIn = (year: number) =>
    actielijnen.reduce((total, { number }) => total + cell(number, year).plannable, 0);
  return (
    <Grid
      name={plan.availableTable(UNIT_TEXT[unit])}
      cornerHeader={amounts.actielijn}
      years={years}
      chosen={chosen}
      onChoose={onChoose}
      rows={[
        ...actielijnen.map(({ number, name }) => ({
          number,
          name,
          total: false,
          cells: years.map((year): GridCell => {
            const { text, quiet, spoken } = cellContent(plan, cell(number, year), show);
            const { certainty, ends } = cell(number, year);
            return {
              text,
              label: [`${number} ${name}`, year, ...spoken].join(", "),
              quiet,
              corner: ends && <EndMark className={style.end} />,
              line: CERTAINTY_LINE[certainty],
            };
          }),
        })),
        {
          number: null,
          name: plan.total,
          total: true,
          cells: years.map((year): GridCell => {
            const text = show(totalIn(year));
            return { text, label: `${plan.total}, ${year}, ${text}`, quiet: false, corner: null, line: null };
          }),
        },
      ]}
    />
  );
}

interface CellContent {
  text: string;
  quiet: boolean;
  spoken: readonly string[];
}

function cellContent(plan: Texts["plan"], cell: AvailableCell, show: (euro: number) => string): CellContent {
  const { plannable, certainty, ends, withoutRow } = cell;
  const meaning = stateOf(cell, plan);
  if (certainty === "fixed" || certainty === "voorlopig")
    return {
      text: show(plannable),
      quiet: false,
      spoken: [show(plannable), meaning, ...(ends ? [plan.ends] : [])],
    };
  const empty = withoutRow.length > 0 ? plan.withoutRowShort : EMPTY;
  const text = certainty === "none" ? empty : plan.certaintyShort[certainty];
  return { text, quiet: true, spoken: [meaning] };
}
