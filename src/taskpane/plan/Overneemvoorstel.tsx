import { Button, mergeClasses } from "@fluentui/react-components";
import { celadres, volledigAdres } from "../../sheet/adres";
import { euroTekst, jarenTekst } from "../../knowledge/notatie";
import { jarenVan, som, type Overslaanreden } from "../../work/plan";
import type { Planregel } from "../../reading/plan";
import { toon } from "../../rules/teksten";
import { Stapkop } from "../parts/Stapkop";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Strook } from "../parts/Strook";
import { geld } from "./getallen";
import type { Opsteller } from "./opsteller";
import type { Overneemvoorstel as Voorstel } from "./stand";
import { usePlanstijlen } from "./stijlen";
import { useTeksten, type Teksten } from "./taal";

/** Zoveel cellen noemt het voorstel per reden; de rest is een aantal. */
const MEESTE = 100;

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
  const redenen = [...new Set(overgeslagen.map(({ reden }) => reden))];
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
      {redenen.length > 0 && (
        <>
          <h3 className={stijl.ondertitel}>{plan.nietOvergenomen}</h3>
          <ul className={mergeClasses(stijl.kaal, gedeeld.klein)} aria-label={plan.nietOvergenomen}>
            {redenen.map((reden) => (
              <li key={reden}>
                <Overgeslagen
                  reden={reden}
                  regels={overgeslagen.filter((een) => een.reden === reden).map(({ regel }) => regel)}
                />
              </li>
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

/** Wat er om één reden niet in het plan komt, cel voor cel; wat niet te lezen was, staat open. */
function Overgeslagen({ reden, regels }: { reden: Overslaanreden; regels: readonly Planregel[] }) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = usePlanstijlen();
  return (
    <details open={reden === "bedrag"}>
      <summary className={gedeeld.samenvatting}>{plan.overslaan[reden](regels.length)}</summary>
      <ul className={mergeClasses(stijl.lijst, gedeeld.cijfers)}>
        {regels.slice(0, MEESTE).map((regel) => (
          <li key={`${regel.rij},${regel.kolom}`}>
            {celadres(regel.rij - 1, regel.kolom - 1)}: {inhoudVan(plan, regel, reden)}
          </li>
        ))}
        {regels.length > MEESTE && <li>{plan.enMeer(regels.length - MEESTE)}</li>}
      </ul>
    </details>
  );
}

/** Wat er in de cel stond, met wat eraan ontbrak om haar over te nemen. */
function inhoudVan({ taal, velden, jaar }: Teksten["plan"], regel: Planregel, reden: Overslaanreden): string {
  const { gevonden, bedrag, omschrijving } = regel;
  const delen = [
    bedrag === null ? toon(gevonden.bedrag, taal) : euroTekst(bedrag),
    ...(reden === "actielijn" ? [`${velden.actielijn} ${toon(gevonden.actielijn, taal)}`] : []),
    ...(reden === "jaar" ? [`${jaar.toLowerCase()} ${toon(gevonden.jaar, taal)}`] : []),
    ...(omschrijving === "" ? [] : [omschrijving]),
  ];
  return delen.join(", ");
}
