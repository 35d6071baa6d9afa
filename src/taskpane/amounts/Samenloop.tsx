import { makeStyles, tokens } from "@fluentui/react-components";
import {
  samenloopbron,
  samenloopVan,
  type Samenloop as Regeling,
} from "../../knowledge/gemeentefonds/samenloop";
import { SAMENLOOP } from "../../texts/samenloop";
import { bedragTekst } from "../../knowledge/notatie";
import { Feitenlijst } from "../parts/Feitenlijst";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { maakTeksten, useTaal } from "../parts/taal";

const useTeksten = maakTeksten("samenloop", SAMENLOOP);

const useStyles = makeStyles({
  lijst: {
    margin: "4px 0 0",
    padding: 0,
    listStyleType: "none",
    "& li": { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  naam: {
    margin: "0 0 2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    // De namen staan ook midden in zinnen, en beginnen daarom klein.
    "::first-letter": { textTransform: "uppercase" },
  },
});

/** Ander geld in de brief dat hetzelfde doel dient als een actielijn. Laadt apart, want de gegevens horen niet bij het eerste laden. */
export default function Samenloop({ actielijn }: { actielijn: number }) {
  const { samenloop } = useTeksten();
  const taal = useTaal();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const regelingen = samenloopVan(actielijn);
  const bedragen = useBedragtekst();
  if (regelingen.length === 0) return <p className={gedeeld.klein}>{samenloop.geen}</p>;
  return (
    <details>
      <summary className={gedeeld.samenvatting}>{samenloop.titel(regelingen.length)}</summary>
      <p className={gedeeld.klein}>{samenloop.uitleg}</p>
      <ul className={stijl.lijst}>
        {regelingen.map((regeling) => (
          <li key={regeling.code}>
            <p className={stijl.naam}>{regeling.naam[taal]}</p>
            <Feitenlijst
              feiten={[
                [samenloop.betaalt, regeling.betaalt],
                [samenloop.bedrag, bedragen(regeling)],
                [samenloop.bron, `${samenloopbron(regeling, taal)}.`],
              ]}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

function useBedragtekst(): (regeling: Regeling) => string {
  const { samenloop } = useTeksten();
  return ({ bedragen, structureel }) =>
    [
      ...Object.entries(bedragen).map(
        ([jaar, euro]) => `${jaar}: ${euro === null ? samenloop.geenBedrag : `€ ${bedragTekst(euro, 1)}`}`,
      ),
      ...(structureel ? [samenloop.structureel] : []),
    ].join("; ");
}
