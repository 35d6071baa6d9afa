import { Button } from "@fluentui/react-components";
import { herstelde } from "../../work/formulas/herstel";
import type { Fondsherkomst } from "../../work/formulas/fondsherkomst";
import type { Herkomst } from "../../work/formulas/herkomst";
import type { Bevroren } from "../../work/formulas/register";
import type { Selectie } from "../../work/formulas/werkmap";
import { bereikadres, volledigAdres } from "../../sheet/adres";
import { datumInTekst } from "../../knowledge/notatie";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Strook } from "../parts/Strook";
import { useTeksten } from "./taal";
import { Aanroepkaart } from "./Aanroepkaart";
import { Fondskaart } from "./Fondskaart";
import { Cellink } from "../parts/Cellink";
import { Gewoneformule } from "./Gewoneformule";
import { Feitenlijst } from "../parts/Feitenlijst";
import type { Formulebeheer } from "./formulebeheer";
import type { Herkomststand } from "./stand";
import { useFormulestijlen } from "./stijlen";
import { formulebelet } from "./teksten";

/** Waar het bedrag in de geselecteerde cel vandaan komt. */
export function Herkomstdeel({ herkomst, beheer }: { herkomst: Herkomststand; beheer: Formulebeheer }) {
  const teksten = useTeksten();
  const { formules } = teksten;
  const gedeeld = useGedeeldeStijlen();
  if (herkomst.fase === "kijken") return <p className={gedeeld.klein}>{formules.kijken}</p>;
  if (herkomst.fase === "belet")
    return (
      <Strook soort="let-op">
        {formulebelet(teksten, herkomst.belet)}
        <Button size="small" onClick={() => void beheer.kijk()}>
          {formules.opnieuwKijken}
        </Button>
      </Strook>
    );
  const { selectie, herkomsten, verwezen } = herkomst;
  if (selectie.bevroren)
    return <Bevrorencel bevroren={selectie.bevroren} selectie={selectie} beheer={beheer} />;
  if (herstelde(selectie.formule) !== null)
    return (
      <Strook soort="let-op">
        {formules.kapotUitleg}
        <Button size="small" onClick={() => void beheer.kiesDeel("lijst")}>
          {formules.naarHerstel}
        </Button>
      </Strook>
    );
  if (verwezen) return <Gewoneformule selectie={selectie} verwezen={verwezen} beheer={beheer} />;
  if (herkomsten.length === 0) return <p className={gedeeld.klein}>{formules.geenFormule}</p>;
  return <Formulecel selectie={selectie} herkomsten={herkomsten} beheer={beheer} />;
}

function Formulecel({
  selectie,
  herkomsten,
  beheer,
}: {
  selectie: Selectie;
  herkomsten: readonly (Herkomst | Fondsherkomst)[];
  beheer: Formulebeheer;
}) {
  const { formules } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = useFormulestijlen();
  const { doel, tekst, formuleLokaal, overloop } = selectie;
  return (
    <div className={stijl.vak}>
      <h2 className={gedeeld.kop}>
        {volledigAdres(doel.blad, doel)}: {tekst}
      </h2>
      <p className={stijl.formule}>{formuleLokaal}</p>
      {overloop && (
        <p className={gedeeld.klein}>
          {formules.overloop(
            bereikadres(overloop),
            doel.rij - overloop.rij + 1,
            doel.kolom - overloop.kolom + 1,
          )}{" "}
          <Cellink doel={{ ...overloop, rijen: 1, kolommen: 1 }} beheer={beheer} />
        </p>
      )}
      {herkomsten.map((herkomst, i) => {
        const geheel = selectie.formule === `=${herkomst.aanroep.tekst}`;
        return herkomst.soort === "pok" ? (
          <Aanroepkaart key={i} herkomst={herkomst} geheel={geheel} beheer={beheer} />
        ) : (
          <Fondskaart key={i} herkomst={herkomst} geheel={geheel} beheer={beheer} />
        );
      })}
    </div>
  );
}

function Bevrorencel({
  bevroren: { formuleLokaal, editie, bevrorenOp, was },
  selectie: { doel, tekst },
  beheer,
}: {
  bevroren: Bevroren;
  selectie: Selectie;
  beheer: Formulebeheer;
}) {
  const { formules } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = useFormulestijlen();
  return (
    <div className={stijl.vak}>
      <h2 className={gedeeld.kop}>
        {formules.bevrorenTitel}, {volledigAdres(doel.blad, doel)}: {tekst}
      </h2>
      <p className={gedeeld.klein}>{formules.bevrorenUitleg(datumInTekst(bevrorenOp))}</p>
      <p className={stijl.formule}>{formuleLokaal}</p>
      <Feitenlijst
        feiten={[
          [formules.editie, editie],
          [formules.bevrorenOp, datumInTekst(bevrorenOp)],
        ]}
      />
      <p className={gedeeld.klein}>{formules.registerblad}</p>
      <div className={stijl.knoppen}>
        <Button size="small" onClick={() => void beheer.vraagOntdooien(was)}>
          {formules.weerFormule}
        </Button>
      </div>
    </div>
  );
}
