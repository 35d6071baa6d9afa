import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { EENHEIDTEKST } from "../../../knowledge/notatie";
import { som, type Activiteit, type Beschikbaar, type Plantelling } from "../../../work/plan";
import type { Eenheid } from "../../../knowledge/pok/soorten";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { kolomopmaak } from "../getallen";
import type { Opsteller } from "../opsteller";
import { usePlanstijlen } from "../stijlen";
import { useTeksten } from "../taal";
import { Bedragrij } from "./Bedragrij";
import { Rekenhulp } from "./Rekenhulp";

const useStyles = makeStyles({
  tabel: {
    borderCollapse: "collapse",
    // Een invoerveld zou de kolommen anders breder maken dan het venster.
    tableLayout: "fixed",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    ":focus": { outlineStyle: "none" },
    "& th, & td": { padding: "2px 3px", textAlign: "right", whiteSpace: "nowrap", verticalAlign: "top" },
    "& th:first-child": { textAlign: "left" },
    "& thead th:first-child": { width: "40px" },
    "& thead th:nth-child(3)": { width: "108px" },
    "& td, & tbody th, & tfoot th": { lineHeight: "24px" },
    "& tfoot": { borderTop: `1px solid ${tokens.colorNeutralForeground1}` },
    "& tfoot th, & tfoot td": { fontWeight: tokens.fontWeightSemibold },
  },
});

interface Props {
  activiteit: Activiteit;
  telling: Plantelling;
  beschikbaar: Beschikbaar;
  eenheid: Eenheid;
  opsteller: Opsteller;
}

/** De bedragen per jaar, naast wat de actielijn heeft en wat er na alle activiteiten over is. */
export function Bedragendeel({ activiteit, telling, beschikbaar, eenheid, opsteller }: Props) {
  const { plan } = useTeksten();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const gemeenschappelijk = usePlanstijlen();
  // Wie een rekenhulp toepast, gaat verder bij wat zij invulde.
  const tabel = useRef<HTMLTableElement>(null);
  const { jaren } = beschikbaar;
  const { nr, actielijn, bedragen } = activiteit;
  const standen = jaren.map((jaar) => ({ jaar, ...telling.plaats(actielijn, jaar) }));
  const samen = telling.actielijn(actielijn);
  const toon = kolomopmaak(
    standen.flatMap(({ inzetbaar, over }) => [inzetbaar, over]),
    eenheid,
  );
  const overcel = (over: number) => (
    <td className={over < 0 ? gemeenschappelijk.tekort : undefined}>
      {toon(over)}
      {over < 0 && <span className={gedeeld.alleenVoorlezen}> {plan.tekort}</span>}
    </td>
  );
  return (
    <div className={gemeenschappelijk.vak}>
      <table
        ref={tabel}
        tabIndex={-1}
        className={stijl.tabel}
        aria-label={plan.bedragenTabel(nr, EENHEIDTEKST[eenheid])}
      >
        <thead>
          <tr>
            <th scope="col">{plan.jaar}</th>
            <th scope="col">{plan.beschikbaar}</th>
            <th scope="col">{plan.bedrag(EENHEIDTEKST[eenheid])}</th>
            <th scope="col">{plan.overKop}</th>
          </tr>
        </thead>
        <tbody>
          {standen.map(({ jaar, inzetbaar, over }) => (
            <Bedragrij
              key={jaar}
              jaar={jaar}
              beschikbaar={toon(inzetbaar)}
              over={overcel(over)}
              bedrag={bedragen[jaar]}
              eenheid={eenheid}
              bijBedrag={(euro) => opsteller.zetBedrag(nr, jaar, euro)}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{plan.totaal}</th>
            <td>{toon(samen.inzetbaar)}</td>
            <td>{kolomopmaak(Object.values(bedragen), eenheid)(som(bedragen, jaren))}</td>
            {overcel(samen.over)}
          </tr>
        </tfoot>
      </table>
      <Rekenhulp
        activiteit={activiteit}
        telling={telling}
        eenheid={eenheid}
        bijBedragen={(nieuw) => {
          opsteller.zetBedragen(nr, nieuw);
          tabel.current?.focus();
        }}
      />
    </div>
  );
}
