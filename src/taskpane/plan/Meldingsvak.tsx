import { Button, Link, makeStyles, mergeClasses, ProgressBar } from "@fluentui/react-components";
import { beletTekst } from "../../texts";
import { STAPPEN } from "../../work/plan";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Strook } from "../parts/Strook";
import { VERDER } from "../parts/useFocusbehoud";
import type { Opsteller } from "./opsteller";
import type { Melding, Stand } from "./stand";
import { usePlanstijlen } from "./stijlen";
import { useTeksten, type Teksten } from "./taal";

const useStyles = makeStyles({
  // Blijft in beeld als de lijst eronder lang is; leeg neemt het de tussenruimte niet in.
  vak: { position: "sticky", top: 0, zIndex: 2, ":empty": { marginTop: "-10px" } },
  bericht: { ":focus": { outlineStyle: "none" } },
});

interface Props {
  stand: Stand;
  opsteller: Opsteller;
}

/** Wat er nu gebeurt of net is gebeurd. Het vak staat er altijd, zodat voorleessoftware de wijziging meldt. */
export function Meldingsvak({ stand, opsteller }: Props) {
  const stijl = useStyles();
  const { bezig, melding } = stand;
  return (
    <div role="status" className={stijl.vak}>
      {bezig?.zichtbaar && bezig.werk !== "lezen" ? (
        <Voortgang bezig={bezig} opsteller={opsteller} />
      ) : (
        melding && (
          <div className={stijl.bericht} {...VERDER}>
            <Bericht melding={melding} stand={stand} opsteller={opsteller} />
          </div>
        )
      )}
    </div>
  );
}

function Voortgang({ bezig, opsteller }: { bezig: NonNullable<Stand["bezig"]>; opsteller: Opsteller }) {
  const { plan } = useTeksten();
  const { werk, gedaan, totaal, lang, breektAf } = bezig;
  const deel = totaal > 0 ? gedaan / totaal : null;
  return (
    <Strook soort="bezig">
      <span>{breektAf ? plan.breektAf : plan.werk[werk]}</span>
      <ProgressBar aria-label={plan.werk[werk]} {...(deel === null ? {} : { value: deel })} />
      {lang && !breektAf && (
        <>
          {plan.wacht}
          <Button size="small" onClick={() => opsteller.breekAf()}>
            {plan.annuleren}
          </Button>
        </>
      )}
    </Strook>
  );
}

/** Wijzigingen van het ontwerp; de knop neemt de laatste terug. */
const TERUG_TE_NEMEN: readonly Melding["soort"][] = [
  "activiteitWeg",
  "scenarioWeg",
  "voorgesteld",
  "bladOvergenomen",
];

function Bericht({ melding, stand, opsteller }: { melding: Melding } & Props) {
  const teksten = useTeksten();
  const { plan } = teksten;
  const stijl = usePlanstijlen();
  return (
    <Strook soort={melding.soort === "mislukt" || melding.soort === "nietTeLezen" ? "fout" : "goed"}>
      <p className={stijl.zin}>{zinVan(teksten, melding, stand)}</p>
      {melding.soort === "geschreven" && (
        <>
          <Bladen melding={melding} opsteller={opsteller} />
          <p className={stijl.zin}>{plan.controleerOpBlad}</p>
        </>
      )}
      <div className={stijl.knoppen}>
        {melding.soort === "geschreven" && (
          <Button size="small" onClick={() => void opsteller.zetTerug()}>
            {plan.ongedaan}
          </Button>
        )}
        {TERUG_TE_NEMEN.includes(melding.soort) && (
          <Button size="small" onClick={() => opsteller.maakOngedaan()}>
            {plan.ongedaan}
          </Button>
        )}
        <Button size="small" onClick={() => opsteller.sluitMelding()}>
          {plan.sluiten}
        </Button>
      </div>
    </Strook>
  );
}

function Bladen({
  melding: { bon },
  opsteller,
}: {
  melding: Extract<Melding, { soort: "geschreven" }>;
  opsteller: Opsteller;
}) {
  const { plan } = useTeksten();
  const stijl = usePlanstijlen();
  const gedeeld = useGedeeldeStijlen();
  return (
    <ul className={mergeClasses(stijl.kaal, stijl.rij)} aria-label={plan.bladen}>
      {bon.voorbereid.bladen.map(({ soort, blad }) => (
        <li key={soort}>
          <Link as="button" className={gedeeld.link} onClick={() => void opsteller.toon(blad)}>
            {blad}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function zinVan(teksten: Teksten, melding: Melding, { ontwerp }: Stand): string {
  const { plan } = teksten;
  switch (melding.soort) {
    case "mislukt":
      return beletTekst(teksten, melding.belet, teksten.plan.belet);
    case "nietTeLezen":
      return melding.zin;
    case "hervat": {
      const stap = ontwerp?.stap ?? STAPPEN[0];
      return plan.hervat(STAPPEN.indexOf(stap) + 1, plan.stappen[stap]);
    }
    case "geschreven":
      return plan.geschreven(melding.bon.voorbereid.opdracht.scenario.naam);
    case "teruggezet":
      return plan.teruggezet;
    case "activiteitWeg":
    case "scenarioWeg":
      return plan[melding.soort](melding.naam);
    case "voorgesteld":
    case "bladOvergenomen":
      return plan[melding.soort](melding.aantal);
  }
}
