import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Bevrorencel } from "../../work/formulas/werkmap";
import { datumInTekst } from "../../knowledge/notatie";
import { Keuzebalk } from "../parts/Keuzebalk";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Strook } from "../parts/Strook";
import { useTeksten } from "./taal";
import { Cellink } from "../parts/Cellink";
import type { Formulebeheer } from "./formulebeheer";
import { OMVANGEN, type Stand } from "./stand";
import { useFormulestijlen } from "./stijlen";

const useStyles = makeStyles({
  regels: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  regel: { display: "flex", flexDirection: "column" },
  formule: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

/** Zoveel bevroren cellen staan er in het venster; alle staan op het registerblad. */
const MEESTE = 50;

/** Van formules waarden maken en terug, en wat er nu bevroren is. */
export function Bevriesdeel({
  stand: { omvang, register },
  beheer,
}: {
  stand: Stand;
  beheer: Formulebeheer;
}) {
  const { formules } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = useFormulestijlen();
  const eigen = useStyles();
  const rijen = register?.soort === "gelezen" ? register.rijen : [];
  return (
    <div className={stijl.vak}>
      <p className={gedeeld.klein}>{formules.uitleg}</p>
      <Keuzebalk
        naam={formules.waar}
        waarden={OMVANGEN}
        gekozen={omvang}
        tekst={(keuze) => formules[keuze]}
        bijKeuze={(keuze) => beheer.kiesOmvang(keuze)}
      />
      <div className={stijl.knoppen}>
        <Button appearance="primary" onClick={() => void beheer.vraagBevriezen()}>
          {formules.bevriesKnop}
        </Button>
        <Button onClick={() => void beheer.vraagOntdooien()}>{formules.ontdooiKnop}</Button>
      </div>
      <h2 className={gedeeld.kop}>{formules.bevrorenCellen}</h2>
      {register?.soort === "onleesbaar" && (
        <Strook soort="fout">{formules.onleesbaar(register.mist.join(", "))}</Strook>
      )}
      {register && register.soort !== "onleesbaar" && rijen.length === 0 && (
        <p className={gedeeld.klein}>{formules.geenBevroren}</p>
      )}
      {rijen.length > 0 && <p className={gedeeld.klein}>{formules.registerblad}</p>}
      <ul className={eigen.regels} aria-label={formules.bevrorenCellen}>
        {rijen.slice(0, MEESTE).map((rij) => (
          <Bevrorenregel key={rij.rij} rij={rij} beheer={beheer} />
        ))}
        {rijen.length > MEESTE && <li className={gedeeld.klein}>{formules.enMeer(rijen.length - MEESTE)}</li>}
      </ul>
    </div>
  );
}

function Bevrorenregel({ rij, beheer }: { rij: Bevrorencel; beheer: Formulebeheer }) {
  const { formules } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = useStyles();
  const { doel, was, formuleLokaal, editie, bevrorenOp, belet } = rij;
  return (
    <li className={stijl.regel}>
      <span>{doel ? <Cellink doel={doel} beheer={beheer} /> : was}</span>
      <span className={mergeClasses(gedeeld.klein, stijl.formule)}>{formuleLokaal}</span>
      <span className={gedeeld.klein}>
        {[editie, datumInTekst(bevrorenOp), ...(belet ? [formules.ontdooibelet[belet]] : [])].join(" · ")}
      </span>
    </li>
  );
}
