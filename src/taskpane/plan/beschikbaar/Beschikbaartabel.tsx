import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import { EENHEIDTEKST, LEEG } from "../../../invoegen/notatie";
import { som, type Beschikbaar, type Beschikbaarcel } from "../../../opstellen";
import type { Eenheid } from "../../../pok/soorten";
import { kolombreedte, useRoosterstijl } from "../../bedragen/roosterstijl";
import { useRooster, type Plaats } from "../../bedragen/useRooster";
import { kolomopmaak } from "../getallen";
import { useTeksten, type Teksten } from "../taal";
import { Eindemerk, Zekerheidslijn } from "./Zekerheidsmerk";

const useStyles = makeStyles({ einde: { position: "absolute", top: "4px", right: 0 } });

interface Props {
  beschikbaar: Beschikbaar;
  eenheid: Eenheid;
  gekozen: Plaats;
  bijKeuze(plaats: Plaats): void;
}

/** Het inzetbare geld, een rij per actielijn en een kolom per jaar, met totalen; de pijltjes verplaatsen de keuze. */
export function Beschikbaartabel({ beschikbaar, eenheid, gekozen, bijKeuze }: Props) {
  const { plan, bedragen } = useTeksten();
  const stijl = useRoosterstijl();
  const eigen = useStyles();
  const { actielijnen, jaren, cel } = beschikbaar;
  const totalen = Object.fromEntries(
    jaren.map((jaar) => [
      jaar,
      actielijnen.reduce((totaal, { nummer }) => totaal + cel(nummer, jaar).inzetbaar, 0),
    ]),
  );
  const alles = actielijnen.flatMap(({ nummer }) => jaren.map((jaar) => cel(nummer, jaar).inzetbaar));
  const toon = kolomopmaak(alles, eenheid);
  const breedte = kolombreedte([
    ...jaren.map((jaar) => toon(totalen[jaar]!)),
    ...Object.values(plan.zekerheidKort),
  ]);
  const gedrag = useRooster(gekozen, actielijnen.length + 1, jaren.length, bijKeuze, breedte);
  const cellen = (rij: number, naam: string, inhoud: (jaar: number) => Celinhoud) =>
    jaren.map((jaar, kolom) => {
      const isGekozen = rij === gekozen.rij && kolom === gekozen.kolom;
      const { tekst, stil, voorlezen, vorm } = inhoud(jaar);
      return (
        <div
          role="gridcell"
          key={jaar}
          aria-selected={isGekozen}
          aria-label={[naam, jaar, ...voorlezen].join(", ")}
          className={mergeClasses(stijl.cel, stil && stijl.stil, isGekozen && stijl.gekozen)}
          {...gedrag({ rij, kolom })}
        >
          {tekst}
          {vorm?.eindigt && <Eindemerk className={eigen.einde} />}
          <Zekerheidslijn zekerheid={vorm?.zekerheid ?? "geen"} className={stijl.lijn} />
        </div>
      );
    });
  return (
    <div className={stijl.kader}>
      <div
        role="grid"
        aria-label={plan.beschikbaarTabel(EENHEIDTEKST[eenheid])}
        className={stijl.rooster}
        style={{ "--kolom": breedte, "--jaren": jaren.length } as CSSProperties}
      >
        <div role="row" className={mergeClasses(stijl.rij, stijl.koprij)}>
          <span role="columnheader" className={stijl.hoekkop}>
            {bedragen.actielijn}
          </span>
          {jaren.map((jaar) => (
            <span role="columnheader" key={jaar} className={stijl.kolomkop}>
              {jaar}
            </span>
          ))}
        </div>
        {actielijnen.map(({ nummer, naam }, rij) => (
          <div role="row" key={nummer} className={stijl.rij}>
            <span role="rowheader" className={stijl.rijkop}>
              <span className={stijl.nummer}>{nummer}</span>
              {naam}
            </span>
            {cellen(rij, `${nummer} ${naam}`, (jaar) => celinhoud(plan, cel(nummer, jaar), toon))}
          </div>
        ))}
        <div role="row" className={mergeClasses(stijl.rij, stijl.totaalrij)}>
          <span role="rowheader" className={stijl.rijkop}>
            {plan.totaal}
          </span>
          {cellen(actielijnen.length, plan.totaal, (jaar) => {
            const tekst = toon(som(totalen, [jaar]));
            return { tekst, stil: false, voorlezen: [tekst] };
          })}
        </div>
      </div>
    </div>
  );
}

interface Celinhoud {
  tekst: string;
  stil: boolean;
  voorlezen: readonly string[];
  vorm?: Pick<Beschikbaarcel, "zekerheid" | "eindigt">;
}

function celinhoud(plan: Teksten["plan"], cel: Beschikbaarcel, toon: (euro: number) => string): Celinhoud {
  const { inzetbaar, zekerheid, eindigt } = cel;
  const betekenis = plan.zekerheid[zekerheid];
  if (zekerheid === "vast" || zekerheid === "voorlopig")
    return {
      tekst: toon(inzetbaar),
      stil: false,
      voorlezen: [toon(inzetbaar), betekenis, ...(eindigt ? [plan.eindigt] : [])],
      vorm: cel,
    };
  const tekst = zekerheid === "geen" ? LEEG : plan.zekerheidKort[zekerheid];
  return { tekst, stil: true, voorlezen: [betekenis], vorm: cel };
}
