import { Button, ProgressBar } from "@fluentui/react-components";
import type { Teksten } from "./taal";
import { Strook } from "../parts/Strook";
import { useTeksten } from "./taal";
import type { Controlebeheer } from "./controlebeheer";
import type { Melding, Stand } from "./stand";
import { useControlestijlen } from "./stijlen";
import { controlebelet } from "./teksten";

interface Props {
  bezig: Stand["bezig"];
  melding: Melding | null;
  beheer: Controlebeheer;
}

/** Wat er nu gebeurt of net is gebeurd. Het vak staat er altijd, zodat voorleessoftware de wijziging meldt. */
export function Meldingsvak({ bezig, melding, beheer }: Props) {
  const stijl = useControlestijlen();
  return (
    <div role="status" className={stijl.meldvak}>
      {bezig?.zichtbaar ? (
        <Voortgang bezig={bezig} beheer={beheer} />
      ) : (
        melding && <Bericht melding={melding} beheer={beheer} />
      )}
    </div>
  );
}

function Voortgang({ bezig, beheer }: { bezig: NonNullable<Stand["bezig"]>; beheer: Controlebeheer }) {
  const { controle } = useTeksten();
  const { werk, gedaan, totaal, lang, breektAf } = bezig;
  const deel = totaal > 0 ? gedaan / totaal : null;
  return (
    <Strook soort="bezig">
      <span>
        {breektAf
          ? controle.breektAf
          : [
              controle.werk[werk],
              ...(deel === null ? [] : [controle.voortgang(Math.floor(100 * deel))]),
            ].join(": ")}
      </span>
      <ProgressBar aria-label={controle.werk[werk]} {...(deel === null ? {} : { value: deel })} />
      {lang && !breektAf && (
        <>
          {controle.wacht}
          <Button size="small" onClick={() => beheer.breekAf()}>
            {controle.annuleren}
          </Button>
        </>
      )}
    </Strook>
  );
}

const ONGEDAAN: readonly Melding["soort"][] = ["gemerkt", "terzijdeGelegd", "rapportKlaar"];

function Bericht({ melding, beheer }: { melding: Melding; beheer: Controlebeheer }) {
  const teksten = useTeksten();
  const { controle } = teksten;
  const stijl = useControlestijlen();
  return (
    <Strook soort={strookVan(melding)}>
      <p className={stijl.zin}>{zinVan(teksten, melding)}</p>
      <div className={stijl.knoppen}>
        {melding.soort === "rapportKlaar" && (
          <Button size="small" onClick={() => void beheer.selecteer(beginVan(melding.bon))}>
            {controle.toonRapport}
          </Button>
        )}
        {ONGEDAAN.includes(melding.soort) && (
          <Button size="small" onClick={() => void beheer.maakOngedaan()}>
            {controle.ongedaan}
          </Button>
        )}
        <Button size="small" onClick={() => beheer.sluitMelding()}>
          {controle.sluiten}
        </Button>
      </div>
    </Strook>
  );
}

const beginVan = ({ blad, bladId }: { blad: string; bladId: string }) => ({
  blad,
  bladId,
  rij: 0,
  kolom: 0,
  rijen: 1,
  kolommen: 1,
});

function strookVan({ soort }: Melding): "goed" | "let-op" | "fout" {
  if (soort === "mislukt") return "fout";
  return ["nietOnthouden", "nietsTeMerken", "rijVerborgen"].includes(soort) ? "let-op" : "goed";
}

function zinVan(teksten: Teksten, melding: Melding): string {
  const { controle } = teksten;
  switch (melding.soort) {
    case "gemerkt": {
      const { wijze, aantal, notities, adres } = melding.bon;
      return controle.gemerkt(wijze, aantal, notities, adres);
    }
    case "gewist":
      return controle.gewist(melding.merken);
    case "rapportKlaar":
      return controle.rapportKlaar(melding.bon.blad);
    case "terzijdeGelegd":
      return controle.terzijdeGelegd(melding.code);
    case "mislukt":
      return controlebelet(teksten, melding.belet);
    case "rijVerborgen":
      return controle.rijVerborgen(melding.rij);
    case "nietOnthouden":
      return controle.nietOnthouden(controlebelet(teksten, melding.belet));
    default:
      return controle[melding.soort];
  }
}
