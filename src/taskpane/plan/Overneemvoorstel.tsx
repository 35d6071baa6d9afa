import { Button, mergeClasses } from "@fluentui/react-components";
import { volledigAdres } from "../../invoegen/adres";
import { jarenTekst } from "../../invoegen/notatie";
import { jarenVan, som, type Overslaanreden } from "../../opstellen";
import { Stapkop } from "../onderdelen/Stapkop";
import { useGedeeldeStijlen } from "../onderdelen/stijlen";
import { Strook } from "../onderdelen/Strook";
import { geld } from "./getallen";
import type { Opsteller } from "./opsteller";
import type { Overneemvoorstel as Voorstel } from "./stand";
import { usePlanstijlen } from "./stijlen";
import { useTeksten } from "./taal";

interface Props {
  voorstel: Voorstel;
  opsteller: Opsteller;
}

/** Wat er van een plan in de werkmap wordt overgenomen, en wat niet en waarom. */
export function Overneemvoorstel({ voorstel: { plek, ontwerp, overgenomen, vragen }, opsteller }: Props) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = usePlanstijlen();
  const { activiteiten, bedragen, overgeslagen } = overgenomen;
  const jaren = jarenVan(ontwerp);
  const perReden = new Map<Overslaanreden, number>();
  for (const { reden } of overgeslagen) perReden.set(reden, (perReden.get(reden) ?? 0) + 1);
  return (
    <section className={stijl.vak} aria-labelledby="overneemkop">
      <Stapkop id="overneemkop">{plan.overneemKop(volledigAdres(plek.doel.blad, plek.doel))}</Stapkop>
      {activiteiten.length === 0 ? (
        <Strook soort="let-op">{plan.nietsOverTeNemen}</Strook>
      ) : (
        <p className={gedeeld.klein}>
          {plan.overneemTelling(activiteiten.length, bedragen, jarenTekst(jaren))}
        </p>
      )}
      {activiteiten.length > 0 && (
        <ul
          className={mergeClasses(stijl.lijst, gedeeld.klein, gedeeld.cijfers)}
          aria-label={plan.activiteiten}
        >
          {activiteiten.map(({ nr, actielijn, naam, bedragen: lasten }) => (
            <li key={nr}>
              {actielijn} · {naam || plan.zonderNaam}: {geld(som(lasten, jaren), ontwerp.eenheid)}
            </li>
          ))}
        </ul>
      )}
      {perReden.size > 0 && (
        <>
          <h3 className={stijl.ondertitel}>{plan.nietOvergenomen}</h3>
          <ul className={mergeClasses(stijl.lijst, gedeeld.klein)} aria-label={plan.nietOvergenomen}>
            {[...perReden].map(([reden, aantal]) => (
              <li key={reden}>{plan.overslaan[reden](aantal)}</li>
            ))}
          </ul>
        </>
      )}
      {vragen > 0 && <Strook soort="let-op">{plan.overneemVragen(vragen)}</Strook>}
      <div className={stijl.knoppen}>
        <Button
          appearance="primary"
          disabled={activiteiten.length === 0}
          onClick={() => opsteller.neemOver()}
        >
          {plan.overnemen}
        </Button>
        <Button onClick={() => opsteller.terug()}>{plan.terug}</Button>
      </div>
    </section>
  );
}
