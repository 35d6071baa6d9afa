import { GroupedVerticalBarChart } from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { bedragTekst, euroTekst } from "../../knowledge/notatie";
import { useLegendastijl } from "./legendastijl";

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
  staaf: euroTekst,
};

/** Zonder vaste hoogte groeit de grafiek met zichzelf mee. */
const HOOGTE = 200;
/** Zoveel ruimte hebben de staven van één naam samen. */
const GROEP = 28;

/** Per reeks een kleur en een tekening erin: wie geen kleuren ziet, houdt de reeksen uit elkaar. */
const VULLINGEN = [
  { kleur: tokens.colorNeutralForeground4, tekening: "" },
  { kleur: tokens.colorBrandForeground1, tekening: "M-1 1 1-1M0 6 6 0M5 7 7 5" },
  { kleur: tokens.colorPaletteDarkOrangeForeground1, tekening: "M0 1.5H6M0 4.5H6" },
  { kleur: tokens.colorPaletteGreenForeground1, tekening: "M1.5 0V6M4.5 0V6M0 1.5H6M0 4.5H6" },
] as const;
/** Zijde van het vierkant dat zich in een vulling herhaalt, in pixels. */
const TEGEL = 6;

const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  vak: { height: `${HOOGTE}px`, overflow: "hidden" },
  vullingen: { position: "absolute", width: 0, height: 0 },
  tekening: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1.2px",
    [CONTRAST]: { stroke: "Canvas" },
  },
  vlak: { [CONTRAST]: { fill: "CanvasText" } },
});

/** Bedragen naast elkaar als staven, per jaar; dezelfde cijfers staan in een tabel eronder. */
export default function Jaargrafiek({ titel, namen, reeksen, opmaak = EURO }: Props) {
  const stijl = useStyles();
  const legenda = useLegendastijl();
  // In een verwijzing binnen svg mag geen dubbele punt staan.
  const id = useId().replaceAll(":", "");
  const vulling = (i: number) => `url(#${id}-${i})`;
  return (
    <>
      <svg aria-hidden className={stijl.vullingen}>
        <defs>
          {VULLINGEN.map(({ kleur, tekening }, i) => (
            <pattern key={i} id={`${id}-${i}`} patternUnits="userSpaceOnUse" width={TEGEL} height={TEGEL}>
              <rect width={TEGEL} height={TEGEL} fill={kleur} className={stijl.vlak} />
              <path d={tekening} className={stijl.tekening} />
            </pattern>
          ))}
        </defs>
      </svg>
      <ul className={legenda.legenda}>
        {reeksen.map(({ naam }, i) => (
          <li key={naam}>
            <svg aria-hidden width={2 * TEGEL} height={2 * TEGEL}>
              <rect width={2 * TEGEL} height={2 * TEGEL} fill={vulling(i)} />
            </svg>
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
                      color: vulling(i),
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
