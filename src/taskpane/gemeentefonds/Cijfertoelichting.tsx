import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { EDITIENAAM, perEditie, tegenspraaktekst, vindplaats } from "../../knowledge/gemeentefonds";
import { fondsformule } from "../../work/insert/fondsformule";
import { cijferVan, type Fondsopdracht } from "../../work/insert/fondsopdracht";
import { formuleNl } from "../../work/formule";
import { Formulekopie } from "../parts/Formulekopie";
import { Feitenlijst, type Feit } from "../parts/Feitenlijst";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { useTaal } from "../parts/taal";
import { inEuros, metEenheid, rijnaam } from "./cijfers";
import { useTeksten } from "./taal";

const useStyles = makeStyles({
  vak: { display: "flex", flexDirection: "column", gap: "6px" },
  cijfer: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  letOp: { borderLeft: `3px solid ${tokens.colorPaletteRedForeground1}`, paddingLeft: "8px" },
});

/** Alles over het gekozen cijfer: wat er gedrukt is, waar, onder welk voorbehoud, en wat er niet mee strookt. */
export function Cijfertoelichting({ opdracht }: { opdracht: Fondsopdracht }) {
  const { gemeentefonds, toelichting } = useTeksten();
  const taal = useTaal();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const { reeks, rij, jaar, editie } = opdracht;
  const cijfer = cijferVan(opdracht, jaar);
  const andere = perEditie(reeks, rij, jaar).filter((ander) => ander.editie !== editie);
  const feiten: Feit[] = [
    [gemeentefonds.inEuros, inEuros(cijfer)],
    [toelichting.status, cijfer.getal === null ? null : gemeentefonds.status[cijfer.status]],
    ...andere.map((ander): Feit => [EDITIENAAM[ander.editie], metEenheid(ander)]),
    [gemeentefonds.voorbehoud, cijfer.voorbehouden.map((tekst) => tekst[taal]).join(" ")],
    [toelichting.bron, `${vindplaats(cijfer, taal)}.`],
  ];
  return (
    <section className={stijl.vak} aria-label={gemeentefonds.toelichting}>
      <h2 className={gedeeld.kop}>
        {rijnaam(opdracht, taal)}, {jaar}
      </h2>
      <p className={mergeClasses(stijl.cijfer, gedeeld.cijfers)}>{metEenheid(cijfer)}</p>
      {cijfer.getal === null && <p className={gedeeld.klein}>{gemeentefonds.geenCijfer(jaar)}</p>}
      {cijfer.tegenspraken.map((tegenspraak) => (
        <p
          key={tegenspraak.hoe}
          className={mergeClasses(gedeeld.klein, !tegenspraak.afronding && stijl.letOp)}
        >
          <strong>{toelichting.opmerking}: </strong>
          {tegenspraaktekst(tegenspraak, taal)}.
        </p>
      ))}
      <Feitenlijst feiten={feiten} />
      <Formulekopie formule={formuleNl(fondsformule(opdracht, jaar))} />
    </section>
  );
}
