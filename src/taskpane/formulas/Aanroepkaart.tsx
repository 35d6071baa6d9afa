import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Bronrij } from "../../work/formulas/bron";
import type { Herkomst } from "../../work/formulas/herkomst";
import { bedragTekst, datumInTekst, EENHEIDTEKST, kanaalTekst, vasteTekst } from "../../knowledge/notatie";
import type { Teksten } from "./taal";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { useTeksten } from "./taal";
import { Cellink } from "../parts/Cellink";
import { Feitenlijst } from "../parts/Feitenlijst";
import type { Formulebeheer } from "./formulebeheer";
import { Kaartvak } from "./Kaartvak";
import { useFormulestijlen } from "./stijlen";

const useStyles = makeStyles({
  rij: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: "8px" },
});

interface Props {
  herkomst: Herkomst;
  /** Of de aanroep de hele formule is, die dan al te zien is. */
  geheel: boolean;
  beheer: Formulebeheer;
}

/** Waar het POK-bedrag van één aanroep vandaan komt: de plaats in de publicatie, of de rijen van de eigen bedragen. */
export function Aanroepkaart({ herkomst, geheel, beheer }: Props) {
  const teksten = useTeksten();
  const { formules } = teksten;
  const gedeeld = useGedeeldeStijlen();
  const { bedrag } = useFormulestijlen();
  const { aanroep, euro, bron, rijen, raadsel } = herkomst;
  return (
    <Kaartvak aanroep={aanroep} over={overVan(teksten, herkomst)} raadsel={raadsel} geheel={geheel}>
      {!raadsel && euro !== undefined && (
        <p className={mergeClasses(bedrag, gedeeld.cijfers)}>
          {euro === null
            ? `${bedragTekst(null, 1)} (${formules.leegInBron})`
            : `€ ${bedragTekst(Math.round(euro), 1)}`}
        </p>
      )}
      {!raadsel && euro === undefined && <p className={gedeeld.klein}>{formules.geenHerkomst}</p>}
      {!raadsel && <Feitenlijst feiten={feitenVan(teksten, herkomst)} />}
      {bron === "raming" && !raadsel && <p className={gedeeld.klein}>{formules.ramingBand}</p>}
      {rijen.map((rij) => (
        <Bronkaart key={rij.rij} rij={rij} beheer={beheer} />
      ))}
    </Kaartvak>
  );
}

function Bronkaart({ rij, beheer }: { rij: Bronrij; beheer: Formulebeheer }) {
  const { formules } = useTeksten();
  const stijl = useStyles();
  const { doel, bedrag, kanaal, gemeente, editie, bron, ingevoerdOp } = rij;
  return (
    <div className={stijl.rij}>
      <Feitenlijst
        feiten={[
          [formules.rij, <Cellink key="rij" doel={doel} beheer={beheer} />],
          [formules.eigen, `€ ${bedragTekst(bedrag, 1)}`],
          [formules.kanaal, kanaalTekst(kanaal)],
          [formules.gemeente, gemeente],
          [formules.editie, editie],
          [formules.bron, bron],
          [formules.ingevoerdOp, datumInTekst(ingevoerdOp)],
        ]}
      />
    </div>
  );
}

function overVan({ formules }: Teksten, { actielijn, jaar }: Herkomst): string {
  const lijn = actielijn ? `${actielijn.nummer} ${actielijn.naam}` : jaar === null ? "" : formules.totaal;
  return [lijn, jaar].filter((deel) => deel !== "" && deel !== null).join(", ");
}

function feitenVan(teksten: Teksten, herkomst: Herkomst) {
  const { formules } = teksten;
  const { bron, kanaal, eenheid, status, bronvermelding, euro } = herkomst;
  const metBedrag = euro !== undefined;
  return [
    [formules.herkomst, metBedrag ? formules[bron] : ""],
    [formules.kanaal, metBedrag && bron !== "raming" ? kanaalTekst(kanaal) : ""],
    [formules.eenheid, metBedrag ? EENHEIDTEKST[eenheid] : ""],
    ...ramingsfeiten(teksten, herkomst),
    [formules.status, status ?? ""],
    [formules.bron, bron === "eigen" ? "" : bronvermelding],
  ] as const;
}

function ramingsfeiten({ formules, toelichting }: Teksten, { raming, euro }: Herkomst) {
  if (!raming || typeof euro !== "number") return [];
  const { landelijk, laag, hoog } = raming;
  const som = [toelichting.berekening, formules.ramingssom(raming, euro)] as const;
  // Van niets valt ook door afronding niets te ramen.
  if (landelijk === 0) return [som];
  const [van, tot] = [laag, hoog].map((rand) => `€ ${vasteTekst(rand, 1, 0)}`);
  return [som, [toelichting.band, toelichting.tussen(van!, tot!)] as const];
}
