import { Checkbox } from "@fluentui/react-components";
import { volledigAdres } from "../../sheet/adres";
import { Vraagkader } from "../parts/Vraagkader";
import { useTeksten } from "./taal";
import type { Formulebeheer } from "./formulebeheer";
import type { Vraag } from "./stand";
import { useFormulestijlen } from "./stijlen";

/** Zoveel adressen noemt een vraag; de rest is een aantal. */
const MEESTE = 8;

/** De vraag voor er iets verandert; wie niets kiest, of Esc drukt, laat alles zoals het is. */
export function Vraagvak({ vraag, beheer }: { vraag: Vraag; beheer: Formulebeheer }) {
  if (vraag.soort === "bevriezen") return <Bevriesvraag vraag={vraag} beheer={beheer} />;
  if (vraag.soort === "ontdooien") return <Ontdooivraag vraag={vraag} beheer={beheer} />;
  return <Herstelvraag vraag={vraag} beheer={beheer} />;
}

interface Props<S extends Vraag["soort"]> {
  vraag: Extract<Vraag, { soort: S }>;
  beheer: Formulebeheer;
}

function Bevriesvraag({ vraag: { plan }, beheer }: Props<"bevriezen">) {
  const { formules } = useTeksten();
  const { bevriezingen, perBlad, overgeslagen } = plan;
  return (
    <Vraagkader
      vraag={formules.vraagBevriezen(bevriezingen.length)}
      ja={bevriezingen.length > 0 ? formules.jaBevriezen : null}
      nee={formules.nietBevriezen}
      bijJa={() => void beheer.bevestig()}
      bijNee={() => beheer.laatZo()}
    >
      <Opsomming
        regels={perBlad.map(({ blad, aantal, verborgen }) => formules.perBlad(blad, aantal, verborgen))}
      />
      {overgeslagen.length > 0 && (
        <>
          {formules.overgeslagen(overgeslagen.length)}
          <Opsomming
            regels={overgeslagen.map(({ adres, belet }) => `${adres}: ${formules.bevriesbelet[belet]}`)}
          />
        </>
      )}
    </Vraagkader>
  );
}

function Ontdooivraag({ vraag: { rijen, ookGewijzigd }, beheer }: Props<"ontdooien">) {
  const { formules } = useTeksten();
  const gewijzigd = rijen.filter(({ belet }) => belet === "gewijzigd");
  const blijft = rijen.filter(({ belet }) => belet !== null && !(ookGewijzigd && belet === "gewijzigd"));
  const aantal = rijen.length - blijft.length;
  return (
    <Vraagkader
      vraag={formules.vraagOntdooien(aantal)}
      ja={aantal > 0 ? formules.jaOntdooien : null}
      nee={formules.nietOntdooien}
      bijJa={() => void beheer.bevestig()}
      bijNee={() => beheer.laatZo()}
    >
      {blijft.length > 0 && (
        <>
          {formules.kunnenNiet(blijft.length)}
          <Opsomming
            regels={blijft.map(
              ({ doel, was, belet }) =>
                `${doel ? volledigAdres(doel.blad, doel) : was}: ${formules.ontdooibelet[belet!]}`,
            )}
          />
        </>
      )}
      {gewijzigd.length > 0 && (
        <Checkbox
          checked={ookGewijzigd}
          label={formules.ookGewijzigd(gewijzigd.length)}
          onChange={(_, { checked }) => beheer.stelBij({ ookGewijzigd: checked === true })}
        />
      )}
    </Vraagkader>
  );
}

function Herstelvraag({ vraag: { kapot, ookTekst }, beheer }: Props<"herstellen">) {
  const { formules } = useTeksten();
  const beveiligd = kapot.filter((cel) => cel.beveiligd);
  const vrij = kapot.filter((cel) => !cel.beveiligd);
  const tekst = vrij.filter(({ soort }) => soort === "tekst");
  const gekozen = ookTekst ? vrij : vrij.filter(({ soort }) => soort !== "tekst");
  return (
    <Vraagkader
      vraag={formules.vraagHerstellen(gekozen.length)}
      ja={gekozen.length > 0 ? formules.jaHerstellen : null}
      nee={formules.nietHerstellen}
      bijJa={() => void beheer.bevestig()}
      bijNee={() => beheer.laatZo()}
    >
      <Opsomming
        regels={gekozen.map(({ doel, lokaal: { was, wordt } }) =>
          was === wordt
            ? `${volledigAdres(doel.blad, doel)}: ${was}`
            : `${volledigAdres(doel.blad, doel)}: ${was} → ${wordt}`,
        )}
      />
      {tekst.length > 0 && (
        <Checkbox
          checked={ookTekst}
          label={formules.ookTekst(tekst.length)}
          onChange={(_, { checked }) => beheer.stelBij({ ookTekst: checked === true })}
        />
      )}
      {beveiligd.length > 0 && formules.beveiligdOver(beveiligd.length)}
    </Vraagkader>
  );
}

function Opsomming({ regels }: { regels: readonly string[] }) {
  const { formules } = useTeksten();
  const stijl = useFormulestijlen();
  return (
    <ul className={stijl.lijst}>
      {regels.slice(0, MEESTE).map((regel) => (
        <li key={regel}>{regel}</li>
      ))}
      {regels.length > MEESTE && <li>{formules.enMeer(regels.length - MEESTE)}</li>}
    </ul>
  );
}
