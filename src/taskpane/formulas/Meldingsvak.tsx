import { Button } from "@fluentui/react-components";
import type { Teksten } from "./taal";
import { Strook } from "../parts/Strook";
import { useTeksten } from "./taal";
import { Cellink } from "../parts/Cellink";
import { Wachtteken } from "../parts/Wachtteken";
import type { Formulebeheer } from "./formulebeheer";
import type { Melding, Stand } from "./stand";
import { useFormulestijlen } from "./stijlen";
import { formulebelet } from "./teksten";

/** Zoveel gewijzigde waarden noemt de melding na het herberekenen. */
const MEESTE = 20;

interface Props {
  bezig: Stand["bezig"];
  melding: Melding | null;
  beheer: Formulebeheer;
}

/** Wat er nu gebeurt of net is gebeurd. Het vak staat er altijd, zodat voorleessoftware de wijziging meldt. */
export function Meldingsvak({ bezig, melding, beheer }: Props) {
  return (
    <div role="status">
      {bezig ? (
        <Voortgang bezig={bezig} beheer={beheer} />
      ) : (
        melding && <Uitkomst melding={melding} beheer={beheer} />
      )}
    </div>
  );
}

function Voortgang({ bezig, beheer }: { bezig: NonNullable<Stand["bezig"]>; beheer: Formulebeheer }) {
  const { formules } = useTeksten();
  const { werk, gedaan, totaal, lang, breektAf } = bezig;
  const deel = totaal > 0 ? ` ${formules.voortgang(Math.floor((100 * gedaan) / totaal))}` : "";
  const tekst = breektAf ? formules.breektAf : formules.werk[werk] + deel;
  return (
    <Strook soort="bezig">
      <Wachtteken tekst={tekst} />
      {lang && !breektAf && (
        <>
          {formules.wacht}
          <Button size="small" onClick={() => beheer.breekAf()}>
            {formules.annuleren}
          </Button>
        </>
      )}
    </Strook>
  );
}

function Uitkomst({ melding, beheer }: { melding: Melding; beheer: Formulebeheer }) {
  const teksten = useTeksten();
  const { formules, algemeen } = teksten;
  const stijl = useFormulestijlen();
  const gewijzigd = melding.soort === "herberekend" ? melding.gewijzigd : [];
  return (
    <Strook soort={strookVan(melding)}>
      <p className={stijl.melding}>{zinVan(teksten, melding)}</p>
      {gewijzigd.length > 0 && (
        <ul className={stijl.lijst}>
          {gewijzigd.slice(0, MEESTE).map(({ cel, adres, was, wordt }) => (
            <li key={adres}>
              <Cellink doel={cel.doel} beheer={beheer} /> {formules.werdAnders(was, wordt)}
            </li>
          ))}
          {gewijzigd.length > MEESTE && <li>{formules.enMeer(gewijzigd.length - MEESTE)}</li>}
        </ul>
      )}
      <div className={stijl.knoppen}>
        {melding.soort === "bevroren" && (
          <Button size="small" onClick={() => void beheer.maakOngedaan()}>
            {formules.ongedaan}
          </Button>
        )}
        <Button size="small" onClick={() => beheer.sluitMelding()}>
          {algemeen.sluiten}
        </Button>
      </div>
    </Strook>
  );
}

function strookVan(melding: Melding): "goed" | "let-op" | "fout" {
  if (melding.soort === "mislukt" || melding.soort === "onleesbaar") return "fout";
  const rest = "over" in melding ? melding.over : "rekent" in melding ? melding.rekent : 0;
  return rest > 0 ? "let-op" : "goed";
}

function zinVan(teksten: Teksten, melding: Melding): string {
  const { formules } = teksten;
  switch (melding.soort) {
    case "bevroren":
      return formules.bevroren(melding.bon.aantal, melding.bon.notities);
    case "ontdooid":
      return formules.ontdooid(melding.aantal, melding.over);
    case "hersteld":
      return formules.hersteld(melding.aantal, melding.over);
    case "herberekend":
      return [
        ...(melding.rekent > 0 ? [formules.rekentNog(melding.rekent)] : []),
        formules.herberekend(melding.aantal, melding.gewijzigd.length),
      ].join(" ");
    case "onleesbaar":
      return formules.onleesbaar(melding.mist.join(", "));
    case "mislukt":
      return formulebelet(teksten, melding.belet);
    default:
      return formules[melding.soort];
  }
}
