import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { EENHEIDTEKST } from "../../../knowledge/notatie";
import type { Eenheid } from "../../../knowledge/pok/soorten";
import { beletTekst } from "../../../texts";
import { JAREN } from "../../../rules/kader";
import type { Dossier, Dossierstand } from "../../gemeente/dossier";
import { Gemeentevak } from "../../gemeente/Gemeentevak";
import { Keuzebalk } from "../../parts/Keuzebalk";
import { Stapkop } from "../../parts/Stapkop";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { Strook } from "../../parts/Strook";
import { Wachtteken } from "../../parts/Wachtteken";
import type { Stapprops } from "../deel";
import { usePlanstijlen } from "../stijlen";
import { useTeksten } from "../taal";
import { Bronvak } from "./Bronvak";

/** In miljoenen is het plan van een gemeente niet te lezen. */
const EENHEDEN: readonly Eenheid[] = [1, 1_000];

const useStyles = makeStyles({
  jaren: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px" },
});

interface Props extends Stapprops {
  dossier: Dossier;
  dossierstand: Dossierstand;
}

/** Voor welke gemeente, welke jaren, in welke eenheid, en van welke bedragen het plan uitgaat. */
export function Uitgangspuntenstap({ ontwerp, beeld, dossier, dossierstand, opsteller }: Props) {
  const teksten = useTeksten();
  const { plan } = teksten;
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const gemeenschappelijk = usePlanstijlen();
  const { gemeente, belet, gelezen } = dossierstand;
  const { van, tot, eenheid } = ontwerp;
  return (
    <section className={gemeenschappelijk.ruim} aria-labelledby="planstap">
      <Stapkop id="planstap">{plan.stappen.uitgangspunten}</Stapkop>
      {belet && <Strook soort="fout">{beletTekst(teksten, belet)}</Strook>}
      {gelezen ? (
        <div className={gemeenschappelijk.vak}>
          <Gemeentevak stand={dossierstand} dossier={dossier} />
        </div>
      ) : (
        <Wachtteken tekst={plan.gemeenteLezen} />
      )}
      <div className={gemeenschappelijk.vak}>
        <div className={stijl.jaren}>
          <Jaarkeuze
            label={plan.van}
            jaar={van}
            jaren={JAREN}
            bijKeuze={(jaar) => opsteller.kies({ van: jaar, tot: Math.max(jaar, tot) })}
          />
          <Jaarkeuze
            label={plan.tot}
            jaar={tot}
            jaren={JAREN.filter((jaar) => jaar >= van)}
            bijKeuze={(jaar) => opsteller.kies({ tot: jaar })}
          />
        </div>
        <div className={mergeClasses(gemeenschappelijk.rij)}>
          <span className={gedeeld.klein}>{plan.eenheid}</span>
          <Keuzebalk
            naam={plan.eenheid}
            waarden={EENHEDEN}
            gekozen={eenheid}
            tekst={(keuze) => EENHEIDTEKST[keuze]}
            bijKeuze={(keuze) => opsteller.kies({ eenheid: keuze })}
          />
        </div>
      </div>
      <Bronvak
        beeld={beeld}
        gemeenteBekend={gemeente !== null}
        bijKeuze={(bron) => opsteller.kies({ bron })}
      />
    </section>
  );
}

function Jaarkeuze({
  label,
  jaar,
  jaren,
  bijKeuze,
}: {
  label: string;
  jaar: number;
  jaren: readonly number[];
  bijKeuze(jaar: number): void;
}) {
  return (
    <Field label={label} size="small">
      <Select size="small" value={String(jaar)} onChange={(_, { value }) => bijKeuze(Number(value))}>
        {jaren.map((keuze) => (
          <option key={keuze} value={keuze}>
            {keuze}
          </option>
        ))}
      </Select>
    </Field>
  );
}
