import { GroupedVerticalBarChart } from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { amountText, euroText } from "../../knowledge/notation";
import { useLegendStyle } from "./legendStyle";

export interface Series {
  name: string;
  /** One for each category, in whole euros unless there is another format; null if there is none. */
  values: readonly (number | null)[];
}

interface Props {
  title: string;
  /** The names along the axis, such as the years. */
  categories: readonly string[];
  /** At most four: more bars side by side cannot be told apart in a narrow pane. */
  seriesList: readonly Series[];
  format?: ChartFormat;
}

/** How a number is written along the axis and at a bar. */
export interface ChartFormat {
  axis(num: number): string;
  barLabel(num: number): string;
}

const EURO: ChartFormat = {
  axis: (euro) => amountText(euro, 1),
  barLabel: euroText,
};

/** Without a fixed height the chart keeps growing. */
const HEIGHT = 200;
/** The width of the bars of one category together. */
const GROUP_WIDTH = 28;

/** A color and a pattern per series, to tell the series apart without color. */
const FILLS = [
  { color: tokens.colorNeutralForeground4, pattern: "" },
  { color: tokens.colorBrandForeground1, pattern: "M-1 1 1-1M0 6 6 0M5 7 7 5" },
  { color: tokens.colorPaletteDarkOrangeForeground1, pattern: "M0 1.5H6M0 4.5H6" },
  { color: tokens.colorPaletteGreenForeground1, pattern: "M1.5 0V6M4.5 0V6M0 1.5H6M0 4.5H6" },
] as const;
/** Side of the square that repeats in a fill, in pixels. */
const TILE = 6;

const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  box: { height: `${HEIGHT}px`, overflow: "hidden" },
  fills: { position: "absolute", width: 0, height: 0 },
  pattern: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1.2px",
    [CONTRAST]: { stroke: "Canvas" },
  },
  surface: { [CONTRAST]: { fill: "CanvasText" } },
});

/** Amounts side by side as bars, per year; the same figures are in a table below. */
export default function YearChart({ title, categories, seriesList, format = EURO }: Props) {
  const style = useStyles();
  const legend = useLegendStyle();
  // A reference within svg must not contain a colon.
  const id = useId().replaceAll(":", "");
  const fillFor = (i: number) => `url(#${id}-${i})`;
  return (
    <>
      <svg aria-hidden className={style.fills}>
        <defs>
          {FILLS.map(({ color, pattern }, i) => (
            <pattern key={i} id={`${id}-${i}`} patternUnits="userSpaceOnUse" width={TILE} height={TILE}>
              <rect width={TILE} height={TILE} fill={color} className={style.surface} />
              <path d={pattern} className={style.pattern} />
            </pattern>
          ))}
        </defs>
      </svg>
      <ul className={legend.legend}>
        {seriesList.map(({ name }, i) => (
          <li key={name}>
            <svg aria-hidden width={2 * TILE} height={2 * TILE}>
              <rect width={2 * TILE} height={2 * TILE} fill={fillFor(i)} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <div className={style.box}>
        <GroupedVerticalBarChart
          chartTitle={title}
          culture="nl-NL"
          height={HEIGHT}
          barWidth={GROUP_WIDTH / seriesList.length}
          hideLabels
          hideLegend
          roundedTicks
          yAxisTickFormat={format.axis}
          margins={{ left: 64, right: 8, top: 12, bottom: 28 }}
          data={categories.map((name, place) => ({
            name,
            series: seriesList.flatMap(({ name, values }, i) => {
              const num = values[place] ?? null;
              return num === null
                ? []
                : [
                    {
                      key: name,
                      legend: name,
                      data: num,
                      color: fillFor(i),
                      yAxisCalloutData: format.barLabel(num),
                    },
                  ];
            }),
          }))}
        />
      </div>
    </>
  );
}
