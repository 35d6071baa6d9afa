import { GroupedVerticalBarChart } from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { bedragTekst } from "../../invoegen/notatie";
import { useGedeeldeStijlen } from "./stijlen";

export interface Reeks {
  naam: string;
  /** Gehele euro's, een bij elke naam op de as. */
  waarden: readonly number[];
}

interface Props {
  titel: string;
  /** Wat er op de as staat, zoals de jaren. */
  namen: readonly string[];
  /** Ten hoogste vier: meer staven naast elkaar zijn in een smal venster niet te onderscheiden. */
  reeksen: readonly Reeks[];
}

/** Zonder vaste hoogte groeit de grafiek met zichzelf mee. */
const HOOGTE = 200;
/** Zoveel ruimte hebben de staven van één naam samen. */
const GROEP = 28;
const KLEUREN = [
  tokens.colorNeutralForeground4,
  tokens.colorBrandBackground,
  tokens.colorPaletteDarkOrangeForeground1,
  tokens.colorPaletteGreenForeground1,
] as const;

const useStyles = makeStyles({
  vak: { height: `${HOOGTE}px`, overflow: "hidden" },
  legenda: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    "& li": { display: "flex", alignItems: "center", gap: "6px" },
  },
  vlak: { width: "10px", height: "10px", forcedColorAdjust: "none" },
});

/** Bedragen naast elkaar als staven, per jaar; dezelfde cijfers staan in een tabel eronder. */
export default function Jaargrafiek({ titel, namen, reeksen }: Props) {
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  return (
    <>
      <ul className={`${stijl.legenda} ${gedeeld.klein}`}>
        {reeksen.map(({ naam }, i) => (
          <li key={naam}>
            <span className={stijl.vlak} style={{ backgroundColor: KLEUREN[i]! }} />
            {naam}
          </li>
        ))}
      </ul>
      <div className={stijl.vak}>
        <GroupedVerticalBarChart
          chartTitle={titel}
          culture="nl-NL"
          height={HOOGTE}
          barWidth={GROEP / reeksen.length}
          hideLabels
          hideLegend
          roundedTicks
          yAxisTickFormat={(euro: number) => bedragTekst(euro, 1)}
          margins={{ left: 64, right: 8, top: 12, bottom: 28 }}
          data={namen.map((name, plaats) => ({
            name,
            series: reeksen.map(({ naam, waarden }, i) => ({
              key: naam,
              legend: naam,
              data: waarden[plaats]!,
              color: KLEUREN[i]!,
              yAxisCalloutData: `€ ${bedragTekst(waarden[plaats]!, 1)}`,
            })),
          }))}
        />
      </div>
    </>
  );
}
