import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { volledigAdres } from "../../invoegen/adres";
import { Strook } from "../onderdelen/Strook";
import { useTeksten } from "./taal";
import type { Formulebeheer } from "./formulebeheer";
import type { Vraag } from "./stand";
import { useFormulestijlen } from "./stijlen";

/** Zoveel adressen noemt een vraag; de rest is een aantal. */
const MEESTE = 8;

const useStyles = makeStyles({
  vraag: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

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
    <Kader
      vraag={formules.vraagBevriezen(bevriezingen.length)}
      ja={formules.jaBevriezen}
      nee={formules.nietBevriezen}
      kan={bevriezingen.length > 0}
      beheer={beheer}
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
    </Kader>
  );
}

function Ontdooivraag({ vraag: { rijen, ookGewijzigd }, beheer }: Props<"ontdooien">) {
  const { formules } = useTeksten();
  const gewijzigd = rijen.filter(({ belet }) => belet === "gewijzigd");
  const blijft = rijen.filter(({ belet }) => belet !== null && !(ookGewijzigd && belet === "gewijzigd"));
  const aantal = rijen.length - blijft.length;
  return (
    <Kader
      vraag={formules.vraagOntdooien(aantal)}
      ja={formules.jaOntdooien}
      nee={formules.nietOntdooien}
      kan={aantal > 0}
      beheer={beheer}
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
    </Kader>
  );
}

function Herstelvraag({ vraag: { kapot, ookTekst }, beheer }: Props<"herstellen">) {
  const { formules } = useTeksten();
  const beveiligd = kapot.filter((cel) => cel.beveiligd);
  const vrij = kapot.filter((cel) => !cel.beveiligd);
  const tekst = vrij.filter(({ soort }) => soort === "tekst");
  const gekozen = ookTekst ? vrij : vrij.filter(({ soort }) => soort !== "tekst");
  return (
    <Kader
      vraag={formules.vraagHerstellen(gekozen.length)}
      ja={formules.jaHerstellen}
      nee={formules.nietHerstellen}
      kan={gekozen.length > 0}
      beheer={beheer}
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
    </Kader>
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

interface Kaderprops {
  vraag: string;
  ja: string;
  nee: string;
  /** Of er met ja iets gebeurt. */
  kan: boolean;
  beheer: Formulebeheer;
  children: ReactNode;
}

function Kader({ vraag, ja, nee, kan, beheer, children }: Kaderprops) {
  const stijl = useStyles();
  const gemeenschappelijk = useFormulestijlen();
  const id = useId();
  const neeknop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    neeknop.current?.focus();
  }, []);
  return (
    <div role="alertdialog" aria-labelledby={id} onKeyDown={({ key }) => key === "Escape" && beheer.laatZo()}>
      <Strook soort="let-op">
        <p id={id} className={stijl.vraag}>
          {vraag}
        </p>
        {children}
        <div className={gemeenschappelijk.knoppen}>
          <Button ref={neeknop} appearance="primary" onClick={() => beheer.laatZo()}>
            {nee}
          </Button>
          {kan && <Button onClick={() => void beheer.bevestig()}>{ja}</Button>}
        </div>
      </Strook>
    </div>
  );
}
