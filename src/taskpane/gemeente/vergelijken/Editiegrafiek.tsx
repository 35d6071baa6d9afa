import { GroupedVerticalBarChart } from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useGedeeldeStijlen } from "../../onderdelen/stijlen";
import { bedragTekst } from "../../../invoegen/notatie";

export interface Jaartotaal {
  jaar: number;
  eerste: number;
  tweede: number;
}

interface Props {
  titel: string;
  namen: readonly [eerste: string, tweede: string];
  totalen: readonly Jaartotaal[];
}

/** Zonder vaste hoogte groeit de grafiek met zichzelf mee. */
const HOOGTE = 200;
const KLEUREN = [tokens.colorNeutralForeground4, tokens.colorBrandBackground] as const;

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

/** Twee edities naast elkaar, per jaar; dezelfde cijfers staan in de tabel eronder. */
export default function Editiegrafiek({ titel, namen, totalen }: Props) {
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const [eerste, tweede] = namen;
  const staaf = (legend: string, data: number, color: string) => ({
    key: legend,
    legend,
    data,
    color,
    yAxisCalloutData: `€ ${bedragTekst(data, 1)}`,
  });
  return (
    <>
      <ul className={`${stijl.legenda} ${gedeeld.klein}`}>
        {namen.map((naam, i) => (
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
          barWidth={14}
          hideLabels
          hideLegend
          roundedTicks
          yAxisTickFormat={(euro: number) => bedragTekst(euro, 1)}
          margins={{ left: 64, right: 8, top: 12, bottom: 28 }}
          data={totalen.map((totaal) => ({
            name: String(totaal.jaar),
            series: [staaf(eerste, totaal.eerste, KLEUREN[0]), staaf(tweede, totaal.tweede, KLEUREN[1])],
          }))}
        />
      </div>
    </>
  );
}
