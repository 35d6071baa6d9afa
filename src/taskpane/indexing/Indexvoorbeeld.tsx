import { makeStyles, tokens } from "@fluentui/react-components";
import type { Indexopdracht, Indexplan } from "../../work/indexing";
import { celadres } from "../../sheet/adres";
import { vasteTekst } from "../../knowledge/notatie";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { useTeksten } from "../gemeentefonds/taal";

/** Zoveel wijzigingen en adressen noemt het voorbeeld; de rest is een aantal. */
const MEESTE = 5;

const useStyles = makeStyles({
  vak: { display: "flex", flexDirection: "column", gap: "4px" },
  lijst: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& li": { padding: "3px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  regel: { display: "flex", justifyContent: "space-between", gap: "8px" },
  adres: { fontWeight: tokens.fontWeightSemibold },
  formule: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

/** Wat er verandert: de eerste cellen voor en na, en welke cellen er niet meegaan en waarom. */
export function Indexvoorbeeld({ plan, opdracht }: { plan: Indexplan; opdracht: Indexopdracht }) {
  const { indexeren } = useTeksten().gemeentefonds;
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const { wijzigingen, overgeslagen, nietGevolgd } = plan;
  const meer = wijzigingen.length - MEESTE;
  return (
    <div className={stijl.vak}>
      <p className={gedeeld.klein}>{indexeren.aantal(wijzigingen.length)}</p>
      {wijzigingen.length > 0 && (
        <ul className={stijl.lijst} aria-label={indexeren.voorbeeld}>
          {wijzigingen.slice(0, MEESTE).map(({ doel, bron, was, lokaal, voor, na }) => (
            <li key={bron}>
              <div className={stijl.regel}>
                <span className={stijl.adres}>
                  {opdracht.plaats === "zelf" ? bron : `${bron} → ${celadres(doel.rij, doel.kolom)}`}
                </span>
                <span className={gedeeld.cijfers}>
                  {bedrag(voor)} → {bedrag(na)}
                </span>
              </div>
              <div className={stijl.formule}>
                {opdracht.plaats === "zelf" ? `${was} → ${lokaal}` : lokaal}
              </div>
            </li>
          ))}
        </ul>
      )}
      {wijzigingen.length > 0 && (
        <p className={gedeeld.klein}>
          {meer > 0 && `${indexeren.enMeer(meer)} `}
          {indexeren.nietAfgerond}
        </p>
      )}
      {nietGevolgd.length > 0 && (
        <p className={gedeeld.klein}>
          {indexeren.nietGevolgd(nietGevolgd.slice(0, MEESTE).join(", "))}
          {nietGevolgd.length > MEESTE && ` ${indexeren.enMeer(nietGevolgd.length - MEESTE)}`}
        </p>
      )}
      {overgeslagen.length > 0 && (
        <>
          <p className={gedeeld.klein}>{indexeren.overgeslagen}</p>
          <ul className={stijl.lijst} aria-label={indexeren.overgeslagen}>
            {overgeslagen.map(({ reden, adressen }) => (
              <li key={reden}>
                {indexeren.redenen[reden]}: {adressen.slice(0, MEESTE).join(", ")}
                {adressen.length > MEESTE && ` ${indexeren.enMeer(adressen.length - MEESTE)}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const bedrag = (getal: number): string => vasteTekst(getal, 1, 2);
