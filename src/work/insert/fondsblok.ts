import {
  EDITIENAAM,
  reeksVan,
  type Rijbron,
  type Rijeenheid,
  type Waarde,
} from "../../knowledge/gemeentefonds";
import {
  koptekst,
  notitie,
  omvang,
  stelBedragSamen,
  stelSamen,
  tekstcel,
  type Blok,
  type Blokcel,
} from "../blok";
import { fondsformule, metNietBekend, NIET_BEKEND } from "./fondsformule";
import type { Fondsopdracht } from "./fondsopdracht";
import { cijfersVan, fondsregels, RIJEENHEIDTEKST } from "./fondsregels";
import { bedragbreedte } from "./labels";
import { plaatsenIn, type Anker } from "./plaatsen";

const KOP = "Onderdeel";
const NOTATIE: Readonly<Record<Rijeenheid, string>> = {
  "duizend euro": "#,##0",
  procent: "0.00%",
  "miljoen euro": "#,##0",
};

/**
 * Werkt een opdracht uit tot de cellen die op het blad komen, in de eenheid waarin de functies rekenen; een percentage is een
 * breuk met de notatie 0,00%. Waar de brief geen cijfer noemt staat “n.b.”.
 * @param vandaag datum van invoegen, jjjj-mm-dd
 */
export function maakFondsblok(opdracht: Fondsopdracht, anker: Anker, vandaag: string): Blok {
  const cijfers = cijfersVan(opdracht);
  const onder = fondsregels(opdracht, vandaag);
  const breedte = bedragbreedte(Math.max(...cijfers.flat().map(({ gedrukt }) => gedrukt.length)));
  if (opdracht.wat === "bedrag")
    return stelBedragSamen(cijfercel(opdracht, cijfers[0]![0]!, opdracht.jaar), onder, breedte);
  const { naam, jaren, rijen } = reeksVan(opdracht.reeks);
  const tabel = opdracht.wat === "tabel";
  const eenheden = [...new Set(cijfers.map(([eerste]) => eerste!.eenheid))];
  const boven = tabel
    ? [
        [koptekst(`${naam.nl}, landelijk (${EDITIENAAM[opdracht.editie]})`)],
        [notitie(eenheidregel(eenheden))],
      ]
    : [];
  const plaatsen = plaatsenIn(anker, boven.length, 1);
  const labels = cijfers.map(([eerste]) =>
    label(
      rijen.find(({ code }) => code === eerste!.rij)!,
      tabel && eenheden.length > 1,
    ),
  );
  const kop = tabel ? KOP : `${eenheidregel(eenheden)}, landelijk (${EDITIENAAM[opdracht.editie]})`;
  return stelSamen({
    boven,
    kop: [koptekst(kop)],
    jaren,
    bedragen: cijfers.map((rij, i) => [
      tekstcel(labels[i]!),
      ...rij.map((cijfer, j) => cijfercel(opdracht, cijfer, plaatsen.jaar(j))),
    ]),
    totalen: [],
    onder,
    labelbreedtes: [Math.max(kop.length, ...labels.map(({ length }) => length)) + 1],
    bedragbreedte: breedte,
  });
}

/** Aantal rijen en kolommen dat een opdracht inneemt; hangt niet van de plaats af. */
export const fondsomvang = (opdracht: Fondsopdracht): { rijen: number; kolommen: number } =>
  omvang(maakFondsblok(opdracht, { rij: 0, kolom: 0 }, ""));

function cijfercel({ hoe }: Fondsopdracht, cijfer: Waarde, jaar: number | string): Blokcel {
  const formule = fondsformule(cijfer, jaar);
  return {
    inhoud:
      hoe === "waarden"
        ? (cijfer.getal ?? NIET_BEKEND)
        : cijfer.getal === null
          ? metNietBekend(formule)
          : formule,
    notatie: NOTATIE[cijfer.eenheid],
    vet: false,
    cursief: false,
  };
}

/** De eenheid boven de cijfers. */
function eenheidregel(eenheden: readonly Rijeenheid[]): string {
  const bedragen = eenheden.filter((eenheid) => eenheid !== "procent");
  const delen = [
    ...bedragen.map((eenheid) => `Bedragen ${RIJEENHEIDTEKST[eenheid]}`),
    ...(eenheden.includes("procent") ? [bedragen.length > 0 ? "percentages in %" : "Percentages"] : []),
  ];
  return delen.join("; ");
}

function label({ naam, eenheid }: Rijbron, metEenheid: boolean): string {
  return metEenheid ? `${naam.nl} (${RIJEENHEIDTEKST[eenheid]})` : naam.nl;
}
