import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { bedragformule, formuleNl } from "../../invoegen/formule";
import { leesBedrag } from "../../invoegen/maakBlok";
import { bedragTekst } from "../../invoegen/notatie";
import type { Opdracht } from "../../invoegen/opdracht";
import { publicatie, type Editie } from "../../pok/editie";
import { KANALEN } from "../../pok/soorten";
import { useGedeeldeStijlen } from "../onderdelen/stijlen";
import { useTeksten } from "../taal";
import { celbeeld } from "./celbeeld";
import { Formulekopie } from "./Formulekopie";

const useStyles = makeStyles({
  vak: { display: "flex", flexDirection: "column", gap: "6px" },
  bedrag: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  feiten: {
    display: "grid",
    gridTemplateColumns: "76px 1fr",
    gap: "3px 8px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  feit: { display: "contents" },
  letOp: { borderLeft: `3px solid ${tokens.colorPaletteRedForeground1}`, paddingLeft: "8px" },
});

/** Alles over het gekozen bedrag: hoogte, verdeling, status, ontvanger, bron, en wat er vreemd aan is. */
export function Toelichting({ editie, opdracht }: { editie: Editie; opdracht: Opdracht }) {
  const { toelichting, bedragen } = useTeksten();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const { actielijn, jaar, kanaal, eenheid } = opdracht;
  const { opmerkingen } = celbeeld(editie, actielijn, jaar, kanaal, eenheid);
  const euro = leesBedrag(editie, actielijn, jaar, kanaal);
  const lijn = editie.actielijnen.find(({ nummer }) => nummer === actielijn);
  const feiten = useFeiten(editie, opdracht);
  return (
    <section className={stijl.vak} aria-label={toelichting.titel}>
      <h2 className={gedeeld.kop}>
        {lijn ? `${lijn.nummer} ${lijn.naam}, ${jaar}` : `${bedragen.totaal} ${jaar}`}
      </h2>
      <p className={mergeClasses(stijl.bedrag, gedeeld.cijfers)}>
        {euro === null ? bedragTekst(null, 1) : `€ ${bedragTekst(euro, 1)}`}
      </p>
      {opmerkingen.map((opmerking) => (
        <p key={opmerking} className={mergeClasses(gedeeld.klein, stijl.letOp)}>
          <strong>{toelichting.opmerking}: </strong>
          {opmerking}
        </p>
      ))}
      <dl className={stijl.feiten}>
        {feiten.map(([naam, waarde]) => (
          <div key={naam} className={stijl.feit}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
      <Formulekopie formule={formuleNl(bedragformule(actielijn, jaar, kanaal, eenheid))} />
    </section>
  );
}

function useFeiten(editie: Editie, { actielijn, jaar }: Opdracht): [naam: string, waarde: string][] {
  const { toelichting } = useTeksten();
  if (actielijn === null) {
    const verdeling = KANALEN.map((kanaal) => [kanaal, editie.totaal(jaar, kanaal)] as const).filter(
      ([, euro]) => euro > 0,
    );
    return [
      [toelichting.verdeling, verdelingTekst(verdeling)],
      [toelichting.bron, `${publicatie(editie.bron)}.`],
    ];
  }
  const cel = editie.cel(actielijn, jaar);
  const lijn = editie.actielijnen.find(({ nummer }) => nummer === actielijn)!;
  const verdeling = KANALEN.flatMap((kanaal) =>
    cel.perKanaal[kanaal] ? [[kanaal, cel.perKanaal[kanaal]] as const] : [],
  );
  return [
    [toelichting.status, cel.status],
    ...(verdeling.length > 1 ? [[toelichting.verdeling, verdelingTekst(verdeling)] as [string, string]] : []),
    [toelichting.uitkering, cel.uitkering],
    [toelichting.ontvanger, cel.ontvanger],
    [toelichting.aard, `${lijn.aard} (${lijn.aardUitleg})`],
    [toelichting.bron, `${cel.bron}.`],
  ];
}

function verdelingTekst(verdeling: readonly (readonly [string, number])[]): string {
  return verdeling.map(([kanaal, euro]) => `${kanaal} € ${bedragTekst(euro, 1)}`).join(" + ");
}
