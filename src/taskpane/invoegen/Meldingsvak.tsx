import { Button, Link, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { beletTekst } from "../../i18n";
import { doeladres } from "../../invoegen/werkmap";
import { Strook } from "../onderdelen/Strook";
import { useTeksten } from "../taal";
import type { Invoeger } from "./invoeger";
import type { Bezigheid, Melding } from "./stand";

const useStyles = makeStyles({
  knoppen: { display: "flex", flexWrap: "wrap", gap: "8px" },
  tekst: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: "left" },
});

interface Props {
  bezig: Bezigheid | null;
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

function Voortgang({ bezig: { fase, afbreekbaar }, invoeger }: { bezig: Bezigheid; invoeger: Invoeger }) {
  const { invoegen } = useTeksten();
  const stijl = useStyles();
  const tekst = {
    kort: invoegen.bezig,
    wacht: invoegen.wacht,
    wachtLang: invoegen.wachtLang,
    breektAf: invoegen.breektAf,
  }[fase];
  return (
    <Strook soort="bezig">
      <Spinner size="tiny" label={{ children: tekst, className: stijl.tekst }} />
      {afbreekbaar && fase !== "kort" && (
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
        <Link className={stijl.tekst} onClick={() => void invoeger.selecteer(doel)}>
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
