import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { EDITIENAAM, reeksVan } from "../../knowledge/gemeentefonds";
import { NIET_BEKEND } from "../../work/insert/fondsformule";
import { cijferVan, type Fondsopdracht } from "../../work/insert/fondsopdracht";
import { RIJEENHEIDTEKST } from "../../work/insert/fondsregels";
import { bedragTekst } from "../../knowledge/notatie";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Tabelkader } from "../parts/Tabelkader";
import { useTabelstijl } from "../parts/tabelstijl";
import { Wachtteken } from "../parts/Wachtteken";
import { useTaal } from "../parts/taal";
import { procenttekst, rijnaam, verschiltekst } from "./cijfers";
import { useTeksten } from "./taal";

const Jaargrafiek = lazy(() => import("../parts/Jaargrafiek"));

const useStyles = makeStyles({
  vak: { display: "flex", flexDirection: "column", gap: "6px", paddingTop: "4px" },
  // Namen van edities zijn lang; over twee regels past de tabel in een smal venster.
  tabel: { "& thead th": { whiteSpace: "normal", verticalAlign: "bottom" } },
});

/** De gekozen rij over de jaren, in elke editie: als plaatje, en met dezelfde cijfers en het verschil in een tabel. */
export function Reeksbeeld({ opdracht }: { opdracht: Fondsopdracht }) {
  const { gemeentefonds } = useTeksten();
  const taal = useTaal();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const tabelstijl = useTabelstijl();
  const [open, zetOpen] = useState(false);
  const { jaren, edities, rijen } = reeksVan(opdracht.reeks);
  const { eenheid, decimalen } = rijen.find(({ code }) => code === opdracht.rij)!;
  const procent = eenheid === "procent";
  // De oudste eerst, zoals een lezer vergelijkt.
  const reeksen = [...edities].reverse().map((editie) => ({
    naam: EDITIENAAM[editie],
    cijfers: jaren.map((jaar) => cijferVan({ ...opdracht, editie }, jaar)),
  }));
  const titel = `${rijnaam(opdracht, taal)}${procent ? "" : ` (${RIJEENHEIDTEKST[eenheid]})`}`;
  const staaf = (getal: number) => (procent ? procenttekst(getal, decimalen) : bedragTekst(getal, 1));
  const [eerste, tweede] = reeksen;
  const ontbreekt = reeksen.some(({ cijfers }) => cijfers.some(({ getal }) => getal === null));
  return (
    <details open={open} onToggle={({ currentTarget }) => zetOpen(currentTarget.open)}>
      <summary className={gedeeld.samenvatting}>
        {tweede ? gemeentefonds.editiesNaastElkaar : gemeentefonds.beeld}
      </summary>
      {open && (
        <div className={stijl.vak}>
          <p className={gedeeld.klein}>{titel}</p>
          <Suspense fallback={<Wachtteken tekst={gemeentefonds.beeldLaden} />}>
            <Jaargrafiek
              titel={titel}
              namen={jaren.map(String)}
              reeksen={reeksen.map(({ naam, cijfers }) => ({
                naam,
                waarden: cijfers.map(({ getal }) => getal),
              }))}
              opmaak={{
                as: (getal) => (procent ? procenttekst(getal, 1) : bedragTekst(getal, 1)),
                staaf,
              }}
            />
          </Suspense>
          <Tabelkader naam={titel}>
            <table className={mergeClasses(tabelstijl.tabel, stijl.tabel)}>
              <thead>
                <tr>
                  <th scope="col">{gemeentefonds.jaar}</th>
                  {reeksen.map(({ naam }) => (
                    <th scope="col" key={naam}>
                      {naam}
                    </th>
                  ))}
                  {tweede && (
                    <th scope="col">{procent ? gemeentefonds.procentpunt : gemeentefonds.verschil}</th>
                  )}
                </tr>
              </thead>
              <tbody>
                {jaren.map((jaar, i) => (
                  <tr key={jaar}>
                    <th scope="row">{jaar}</th>
                    {reeksen.map(({ naam, cijfers }) => (
                      <td key={naam}>{cijfers[i]!.gedrukt}</td>
                    ))}
                    {tweede && <td>{verschiltekst(eerste!.cijfers[i]!, tweede.cijfers[i]!)}</td>}
                  </tr>
                ))}
              </tbody>
            </table>
          </Tabelkader>
          {ontbreekt && <p className={gedeeld.klein}>{gemeentefonds.beeldOntbreekt(NIET_BEKEND)}</p>}
        </div>
      )}
    </details>
  );
}
