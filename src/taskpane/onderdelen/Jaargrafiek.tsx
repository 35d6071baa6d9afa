import { GroupedVerticalBarChart } from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { bedragTekst } from "../../invoegen/notatie";
import { useGedeeldeStijlen } from "./stijlen";

export interface Reeks {
  naam: string;
  /** Een bij elke naam op de as, in gehele euro's tenzij er een andere opmaak is; null: er is er geen. */
  waarden: readonly (number | null)[];
}

interface Props {
  titel: string;
  /** Wat er op de as staat, zoals de jaren. */
  namen: readonly string[];
  /** Ten hoogste vier: meer staven naast elkaar zijn in een smal venster niet te onderscheiden. */
  reeksen: readonly Reeks[];
  opmaak?: Opmaak;
}

/** Hoe een getal langs de as en bij een staaf staat. */
export interface Opmaak {
  as(getal: number): string;
  staaf(getal: number): string;
}

const EURO: Opmaak = {
  as: (euro) => bedragTekst(euro, 1),
  staaf: (euro) => `€ ${bedragTekst(euro, 1)}`,
};

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
export default function Jaargrafiek({ titel, namen, reeksen, opmaak = EURO }: Props) {
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
          yAxisTickFormat={opmaak.as}
          margins={{ left: 64, right: 8, top: 12, bottom: 28 }}
          data={namen.map((name, plaats) => ({
            name,
            series: reeksen.flatMap(({ naam, waarden }, i) => {
              const getal = waarden[plaats] ?? null;
              return getal === null
                ? []
                : [
                    {
                      key: naam,
                      legend: naam,
                      data: getal,
                      color: KLEUREN[i]!,
                      yAxisCalloutData: opmaak.staaf(getal),
                    },
                  ];
            }),
          }))}
        />
      </div>
    </>
  );
}
