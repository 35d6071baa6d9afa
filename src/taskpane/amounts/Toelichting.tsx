import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { leesBedrag } from "../../work/amounts/bronbedrag";
import { bronopmerkingen } from "../../work/insert/bronopmerkingen";
import { formuleNl } from "../../work/formule";
import { losseFormule } from "../../work/insert/losseFormule";
import { bedragTekst, vasteTekst } from "../../knowledge/notatie";
import { bronVan, type Opdracht } from "../../work/amounts/opdracht";
import type { Editie } from "../../knowledge/pok/editie";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { useTeksten } from "../parts/taal";
import { Formulekopie } from "../parts/Formulekopie";
import { LandelijkeFeiten } from "./LandelijkeFeiten";
import { Ramingsmerk } from "../parts/Ramingsmerk";

const Bronfeiten = lazy(() => import("./Bronfeiten"));
const Samenloop = lazy(() => import("./Samenloop"));

const useStyles = makeStyles({
  vak: { display: "flex", flexDirection: "column", gap: "6px" },
  bedrag: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  letOp: { borderLeft: `3px solid ${tokens.colorPaletteRedForeground1}`, paddingLeft: "8px" },
});

interface Props {
  editie: Editie;
  opdracht: Opdracht;
  bijToonRij(rij: number): void;
}

/** Alles over het gekozen bedrag: hoogte, herkomst, wie het ontvangt, en wat er vreemd aan is. */
export function Toelichting({ editie, opdracht, bijToonRij }: Props) {
  const { toelichting, bedragen } = useTeksten();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const { actielijn, jaar, kanaal } = opdracht;
  const bron = bronVan(opdracht);
  const lijn = editie.actielijnen.find(({ nummer }) => nummer === actielijn);
  const formule = losseFormule(editie, opdracht);
  return (
    <section className={stijl.vak} aria-label={toelichting.titel}>
      <h2 className={gedeeld.kop}>
        {lijn ? `${lijn.nummer} ${lijn.naam}, ${jaar}` : `${bedragen.totaal} ${jaar}`}
        {bron.soort === "raming" && (
          <>
            {" "}
            <Ramingsmerk />
          </>
        )}
      </h2>
      <p className={mergeClasses(stijl.bedrag, gedeeld.cijfers)}>{useBedragTekst(editie, opdracht)}</p>
      {bronopmerkingen(editie, bron, actielijn, jaar, kanaal).map((opmerking) => (
        <p key={opmerking} className={mergeClasses(gedeeld.klein, stijl.letOp)}>
          <strong>{toelichting.opmerking}: </strong>
          {opmerking}
        </p>
      ))}
      {bron.soort === "landelijk" ? (
        <LandelijkeFeiten editie={editie} opdracht={opdracht} />
      ) : (
        <Suspense fallback={null}>
          <Bronfeiten editie={editie} opdracht={opdracht} bron={bron} bijToonRij={bijToonRij} />
        </Suspense>
      )}
      {formule && <Formulekopie formule={formuleNl(formule)} />}
      {actielijn !== null && (
        <Suspense fallback={null}>
          <Samenloop actielijn={actielijn} />
        </Suspense>
      )}
    </section>
  );
}

function useBedragTekst(editie: Editie, opdracht: Opdracht): string {
  const { bedragen } = useTeksten();
  const { actielijn, jaar, kanaal } = opdracht;
  const bron = bronVan(opdracht);
  const euro = leesBedrag(editie, bron, actielijn, jaar, kanaal);
  if (euro === undefined) return bron.soort === "raming" ? bedragen.nvt : bedragen.geenRij;
  if (euro === null) return bedragTekst(null, 1);
  return bron.soort === "raming" && euro > 0 ? `≈ € ${vasteTekst(euro, 1, 0)}` : `€ ${bedragTekst(euro, 1)}`;
}
