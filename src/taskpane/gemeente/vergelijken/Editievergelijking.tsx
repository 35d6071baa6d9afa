import { Checkbox, Field, makeStyles, Select } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { editiesVan, type Werkmapeditie } from "../../../work/gemeente/edities";
import type { Bedragrij } from "../../../knowledge/pok/bedragbron";
import type { Archiefrij } from "../../../knowledge/pok/bedragentabel";
import { vergelijk, type Wijziging } from "../../../reading/amounts/vergelijk";
import { bedragTekst, datumInTekst, metTeken } from "../../../knowledge/notatie";
import { huidigeEditie } from "../../../knowledge/pok/edities";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { Tabelkader } from "../../parts/Tabelkader";
import { useTabelstijl } from "../../parts/tabelstijl";
import { Wachtteken } from "../../parts/Wachtteken";
import { useTeksten } from "../taal";

const Jaargrafiek = lazy(() => import("../../parts/Jaargrafiek"));

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
  const { algemeen, gemeente: woorden } = useTeksten();
  const { vergelijking, wijzigingen: zinnen } = woorden;
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
  const namen = [eerste.naam, tweede.naam] as const;
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
          <Suspense fallback={<Wachtteken tekst={algemeen.laden} />}>
            <Jaargrafiek
              titel={vergelijking.grafiek}
              namen={totalen.map(({ jaar }) => String(jaar))}
              reeksen={[
                { naam: eerste.naam, waarden: totalen.map((totaal) => totaal.eerste) },
                { naam: tweede.naam, waarden: totalen.map((totaal) => totaal.tweede) },
              ]}
            />
          </Suspense>
          <Verschiltabel
            naam={vergelijking.grafiek}
            kop={vergelijking.jaar}
            namen={namen}
            rijen={totalen.map((totaal) => ({
              rij: String(totaal.jaar),
              oud: totaal.eerste,
              nieuw: totaal.tweede,
            }))}
          />
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
          <Verschiltabel
            naam={vergelijking.tabel}
            kop={zinnen.plaats}
            namen={namen}
            rijen={getoond.map(({ actielijn: lijn, jaar, kanaal, oud, nieuw }) => ({
              rij: `${lijn}, ${jaar}, ${kanaal}`,
              oud,
              nieuw,
            }))}
          />
          {getoond.some(({ oud, nieuw }) => oud === null || nieuw === null) && (
            <p className={gedeeld.klein}>{vergelijking.nietGenoemd}</p>
          )}
        </>
      )}
    </div>
  );
}

interface Verschilrij {
  /** Waar de rij over gaat. */
  rij: string;
  oud: number | null;
  nieuw: number | null;
}

function Verschiltabel({
  naam,
  kop,
  namen,
  rijen,
}: {
  naam: string;
  kop: string;
  /** De namen van de edities; zij zijn te lang voor een kolomkop. */
  namen: readonly [string, string];
  rijen: readonly Verschilrij[];
}) {
  const { wijzigingen: zinnen, vergelijking } = useTeksten().gemeente;
  const tabelstijl = useTabelstijl();
  return (
    <Tabelkader naam={naam}>
      <table className={tabelstijl.tabel}>
        <thead>
          <tr>
            <th scope="col">{kop}</th>
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
          {rijen.map(({ rij, oud, nieuw }) => (
            <tr key={rij}>
              <th scope="row">{rij}</th>
              <td>{bedragTekst(oud, 1)}</td>
              <td>{bedragTekst(nieuw, 1)}</td>
              {/* Een plaats die een editie niet noemt, is geen daling of stijging. */}
              <td>{oud === null || nieuw === null ? "" : metTeken(nieuw - oud)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Tabelkader>
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
