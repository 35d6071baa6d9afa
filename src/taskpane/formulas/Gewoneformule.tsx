import type { Pokcel, Selectie, Verwezen } from "../../work/formulas/werkmap";
import { volledigAdres } from "../../sheet/adres";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Cellink } from "../parts/Cellink";
import type { Formulebeheer } from "./formulebeheer";
import { useFormulestijlen } from "./stijlen";
import { useTeksten } from "./taal";

/** Zoveel cellen staan er in het venster; de rest is een aantal. */
const MEESTE = 20;

interface Props {
  selectie: Selectie;
  verwezen: Verwezen;
  beheer: Formulebeheer;
}

/** Een formule zonder POK-functie, zoals een totaal: de POK-cellen waar zij rechtstreeks naar verwijst. */
export function Gewoneformule({
  selectie: { doel, tekst, formuleLokaal },
  verwezen: { cellen, nietGevolgd },
  beheer,
}: Props) {
  const { formules } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = useFormulestijlen();
  return (
    <div className={stijl.vak}>
      <h2 className={gedeeld.kop}>
        {volledigAdres(doel.blad, doel)}: {tekst}
      </h2>
      <p className={stijl.formule}>{formuleLokaal}</p>
      <p className={gedeeld.klein}>{formules.gewoneFormule(cellen.length)}</p>
      {cellen.length > 0 && (
        <ul className={stijl.lijst}>
          {cellen.slice(0, MEESTE).map((cel) => (
            <Regel key={volledigAdres(cel.doel.blad, cel.doel)} cel={cel} beheer={beheer} />
          ))}
          {cellen.length > MEESTE && <li>{formules.enMeer(cellen.length - MEESTE)}</li>}
        </ul>
      )}
      {nietGevolgd.length > 0 && (
        <p className={gedeeld.klein}>{formules.nietNagegaan(nietGevolgd.join(", "))}</p>
      )}
    </div>
  );
}

function Regel({ cel: { doel, tekst, soort, verborgen }, beheer }: { cel: Pokcel; beheer: Formulebeheer }) {
  const { formules } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const merken = [
    ...(soort === "formule" ? [] : [formules.celsoort[soort]]),
    ...(verborgen ? [formules.verborgen] : []),
  ];
  return (
    <li className={gedeeld.cijfers}>
      {/* Een cel op een verborgen blad is niet te selecteren. */}
      {verborgen ? volledigAdres(doel.blad, doel) : <Cellink doel={doel} beheer={beheer} />}
      {tekst && `: ${tekst}`}
      {merken.length > 0 && ` (${merken.join(", ")})`}
    </li>
  );
}
