import { Button, Link, makeStyles, Spinner } from "@fluentui/react-components";
import { beletTekst } from "../../i18n";
import { doeladres } from "../../invoegen/werkmap";
import { useGedeeldeStijlen } from "../onderdelen/stijlen";
import { Strook } from "../onderdelen/Strook";
import { useTeksten } from "../taal";
import type { Invoeger } from "./invoeger";
import type { Melding, Stand } from "./stand";

const useStyles = makeStyles({
  knoppen: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Props {
  bezig: Stand["bezig"];
  melding: Melding | null;
  invoeger: Invoeger;
}

/** Wat er net is gebeurd of nu gebeurt. Het vak staat er altijd, zodat voorleessoftware de wijziging meldt. */
export function Meldingsvak({ bezig, melding, invoeger }: Props) {
  return (
    <div role="status">
      {bezig ? (
        <Voortgang bezig={bezig} invoeger={invoeger} />
      ) : (
        melding && <Uitkomst melding={melding} invoeger={invoeger} />
      )}
    </div>
  );
}

function Voortgang({ bezig, invoeger }: { bezig: NonNullable<Stand["bezig"]>; invoeger: Invoeger }) {
  const { invoegen } = useTeksten();
  const { link } = useGedeeldeStijlen();
  const { werk, lang, heelLang, breektAf } = bezig;
  const uitleg = heelLang ? invoegen.wachtLang : lang ? invoegen.wacht : invoegen.bezig;
  return (
    <Strook soort="bezig">
      <Spinner size="tiny" label={{ children: breektAf ? invoegen.breektAf : uitleg, className: link }} />
      {werk === "invoegen" && lang && !breektAf && (
        <Button size="small" onClick={() => invoeger.breekAf()}>
          {invoegen.annuleren}
        </Button>
      )}
    </Strook>
  );
}

function Uitkomst({ melding, invoeger }: { melding: Melding; invoeger: Invoeger }) {
  const teksten = useTeksten();
  const { invoegen, algemeen } = teksten;
  const stijl = useStyles();
  const { link } = useGedeeldeStijlen();
  const sluit = (
    <Button size="small" onClick={() => invoeger.sluitMelding()}>
      {algemeen.sluiten}
    </Button>
  );
  if (melding.soort === "mislukt") {
    return (
      <Strook soort="fout">
        {beletTekst(teksten, melding.belet)}
        {sluit}
      </Strook>
    );
  }
  if (melding.soort === "teruggezet") {
    return (
      <Strook soort="goed">
        {invoegen.teruggezet(doeladres(melding.doel))}
        {sluit}
      </Strook>
    );
  }
  const { doel } = melding.bon;
  return (
    <Strook soort="goed">
      <span>
        {invoegen.ingevoegd}{" "}
        <Link className={link} onClick={() => void invoeger.selecteer(doel)}>
          {doeladres(doel)}
        </Link>
      </span>
      <div className={stijl.knoppen}>
        <Button size="small" onClick={() => void invoeger.maakOngedaan()}>
          {invoegen.ongedaan}
        </Button>
        {sluit}
      </div>
    </Strook>
  );
}
