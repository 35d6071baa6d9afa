import { Checkbox, Field, makeStyles, Select, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { editiesVan, type Werkmapeditie } from "../../../eigen/edities";
import type { Bedragrij } from "../../../eigen/soorten";
import type { Archiefrij } from "../../../eigen/tabel";
import { vergelijk, type Wijziging } from "../../../inlezen/vergelijk";
import { bedragTekst, datumInTekst, metTeken } from "../../../invoegen/notatie";
import { huidigeEditie } from "../../../pok/edities";
import { useGedeeldeStijlen } from "../../onderdelen/stijlen";
import { useTeksten } from "../taal";

const Jaargrafiek = lazy(() => import("../../onderdelen/Jaargrafiek"));

const useStyles = makeStyles({
  vak: { display: "flex", flexDirection: "column", gap: "8px" },
  keuzes: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "8px",
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
  },
});

interface Props {
  gemeente: string;
  rijen: readonly Bedragrij[];
  archief: readonly Archiefrij[];
}

/** Twee edities naast elkaar, per actielijn, jaar en kanaal: als plaatje en als tabel. */
export function Editievergelijking({ gemeente, rijen, archief }: Props) {
  const { vergelijking } = useTeksten().gemeente;
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const edities = editiesVan(gemeente, rijen, archief);
  const [gekozen, kies] = useState<readonly [string | null, string | null]>([null, null]);
  const [alleenVerschil, zetAlleenVerschil] = useState(true);
  const [actielijn, kiesActielijn] = useState<number | null>(null);
  if (edities.length < 2) return <p className={gedeeld.klein}>{vergelijking.geenAndere}</p>;
  const eerste = edities.find(({ naam }) => naam === gekozen[0]) ?? edities[1]!;
  const tweede = edities.find(({ naam }) => naam === gekozen[1]) ?? edities[0]!;
  const wijzigingen = vergelijk(eerste.rijen, tweede.rijen).filter(
    (wijziging) => actielijn === null || wijziging.actielijn === actielijn,
  );
  const totalen = jaartotalen(wijzigingen);
  const getoond = alleenVerschil ? wijzigingen.filter(({ soort }) => soort !== "gelijk") : wijzigingen;
  const keuze = (naam: string, editie: Werkmapeditie, bijKeuze: (naam: string) => void) => (
    <Field label={naam} hint={vergelijking.standVan(datumInTekst(editie.ingevoerdOp))} size="small">
      <Select size="small" value={editie.naam} onChange={(_, { value }) => bijKeuze(value)}>
        {edities.map((e) => (
          <option key={e.naam} value={e.naam}>
            {e.naam}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={stijl.vak}>
      <div className={stijl.keuzes}>
        {keuze(vergelijking.eerste, eerste, (naam) => kies([naam, tweede.naam]))}
        {keuze(vergelijking.tweede, tweede, (naam) => kies([eerste.naam, naam]))}
      </div>
      <Field label={vergelijking.actielijn} size="small">
        <Select
          size="small"
          value={String(actielijn ?? "")}
          onChange={(_, { value }) => kiesActielijn(value === "" ? null : Number(value))}
        >
          <option value="">{vergelijking.alleActielijnen}</option>
          {huidigeEditie.actielijnen.map(({ nummer, naam }) => (
            <option key={nummer} value={nummer}>
              {nummer} {naam}
            </option>
          ))}
        </Select>
      </Field>
      {totalen.length > 0 && (
        <>
          <p className={gedeeld.klein}>{vergelijking.grafiek}</p>
          <Suspense fallback={<Spinner size="tiny" />}>
            <Jaargrafiek
              titel={vergelijking.grafiek}
              namen={totalen.map(({ jaar }) => String(jaar))}
              reeksen={[
                { naam: eerste.naam, waarden: totalen.map((totaal) => totaal.eerste) },
                { naam: tweede.naam, waarden: totalen.map((totaal) => totaal.tweede) },
              ]}
            />
          </Suspense>
        </>
      )}
      <Checkbox
        label={vergelijking.alleenVerschil}
        checked={alleenVerschil}
        onChange={(_, { checked }) => zetAlleenVerschil(checked === true)}
      />
      {getoond.length === 0 ? (
        <p className={gedeeld.klein}>{vergelijking.gelijk}</p>
      ) : (
        <>
          <Verschiltabel wijzigingen={getoond} namen={[eerste.naam, tweede.naam]} />
          {getoond.some(({ oud, nieuw }) => oud === null || nieuw === null) && (
            <p className={gedeeld.klein}>{vergelijking.nietGenoemd}</p>
          )}
        </>
      )}
    </div>
  );
}

function Verschiltabel({
  wijzigingen,
  namen,
}: {
  wijzigingen: readonly Wijziging[];
  namen: readonly [string, string];
}) {
  const { wijzigingen: zinnen, vergelijking } = useTeksten().gemeente;
  const gedeeld = useGedeeldeStijlen();
  return (
    <div className={gedeeld.tabelkader} tabIndex={0} role="region" aria-label={vergelijking.tabel}>
      <table className={gedeeld.cijfertabel}>
        <thead>
          <tr>
            <th scope="col">{zinnen.plaats}</th>
            <th scope="col" title={namen[0]}>
              {vergelijking.eerste}
            </th>
            <th scope="col" title={namen[1]}>
              {vergelijking.tweede}
            </th>
            <th scope="col">{zinnen.verschil}</th>
          </tr>
        </thead>
        <tbody>
          {wijzigingen.map(({ actielijn, jaar, kanaal, oud, nieuw, verschil }) => (
            <tr key={`${actielijn}|${jaar}|${kanaal}`}>
              <th scope="row">
                {actielijn}, {jaar}, {kanaal}
              </th>
              <td>{bedragTekst(oud, 1)}</td>
              <td>{bedragTekst(nieuw, 1)}</td>
              {/* Een plaats die een editie niet noemt, is geen daling of stijging. */}
              <td>{oud === null || nieuw === null ? "" : metTeken(verschil)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Jaartotaal {
  jaar: number;
  eerste: number;
  tweede: number;
}

/** Per jaar de som van de bedragen die beide edities noemen; anders lijkt een deeluitgave een daling. */
function jaartotalen(wijzigingen: readonly Wijziging[]): Jaartotaal[] {
  const perJaar = new Map<number, Jaartotaal>();
  for (const { jaar, oud, nieuw } of wijzigingen) {
    if (oud === null || nieuw === null) continue;
    const totaal = perJaar.get(jaar) ?? { jaar, eerste: 0, tweede: 0 };
    perJaar.set(jaar, {
      jaar,
      eerste: totaal.eerste + oud,
      tweede: totaal.tweede + nieuw,
    });
  }
  return [...perJaar.values()].sort((a, b) => a.jaar - b.jaar);
}
