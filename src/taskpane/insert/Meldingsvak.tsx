import { Button, Link, makeStyles } from "@fluentui/react-components";
import { type Belet } from "../../sheet/belet";
import { doeladres } from "../../sheet/doel";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Strook } from "../parts/Strook";
import { Wachtteken } from "../parts/Wachtteken";
import { useTeksten } from "../parts/taal";
import type { Plaatsbediening } from "./plaatser";
import type { Melding, Plaatsstand } from "./stand";

const useStyles = makeStyles({
  knoppen: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Props {
  bezig: Plaatsstand<unknown>["bezig"];
  melding: Melding | null;
  plaatser: Plaatsbediening;
  /** Wat er gebeurt en is gebeurd, zoals “Bezig met invoegen…” en “Ingevoegd in”. */
  woorden: Readonly<Record<"bezig" | "ingevoegd", string>>;
  belettekst(belet: Belet): string;
}

/** Wat er net is gebeurd of nu gebeurt. Het vak staat er altijd, zodat voorleessoftware de wijziging meldt. */
export function Meldingsvak(props: Props) {
  const { bezig, melding } = props;
  return (
    <div role="status">
      {bezig ? (
        <Voortgang bezig={bezig} plaatser={props.plaatser} tekst={props.woorden.bezig} />
      ) : (
        melding && <Uitkomst {...props} melding={melding} />
      )}
    </div>
  );
}

interface Voortgangprops {
  bezig: NonNullable<Props["bezig"]>;
  plaatser: Plaatsbediening;
  tekst: string;
}

function Voortgang({ bezig, plaatser, tekst }: Voortgangprops) {
  const { invoegen } = useTeksten();
  const { werk, lang, heelLang, breektAf } = bezig;
  const uitleg = heelLang ? invoegen.wachtLang : lang ? invoegen.wacht : tekst;
  return (
    <Strook soort="bezig">
      <Wachtteken tekst={breektAf ? invoegen.breektAf : uitleg} />
      {werk === "invoegen" && lang && !breektAf && (
        <Button size="small" onClick={() => plaatser.breekAf()}>
          {invoegen.annuleren}
        </Button>
      )}
    </Strook>
  );
}

function Uitkomst({ melding, plaatser, woorden, belettekst }: Props & { melding: Melding }) {
  const { invoegen, algemeen } = useTeksten();
  const stijl = useStyles();
  const { link } = useGedeeldeStijlen();
  const sluit = (
    <Button size="small" onClick={() => plaatser.sluitMelding()}>
      {algemeen.sluiten}
    </Button>
  );
  if (melding.soort === "mislukt") {
    return (
      <Strook soort="fout">
        {belettekst(melding.belet)}
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
        {woorden.ingevoegd}{" "}
        <Link className={link} onClick={() => void plaatser.selecteer(doel)}>
          {doeladres(doel)}
        </Link>
      </span>
      <div className={stijl.knoppen}>
        <Button size="small" onClick={() => void plaatser.maakOngedaan()}>
          {invoegen.ongedaan}
        </Button>
        {sluit}
      </div>
    </Strook>
  );
}
