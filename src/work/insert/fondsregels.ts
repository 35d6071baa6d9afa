import {
  BRIEF,
  EDITIENAAM,
  reeksVan,
  strooktNiet,
  tegenspraaktekst,
  type Rijeenheid,
  type Waarde,
} from "../../knowledge/gemeentefonds";
import { datumInTekst, jarenTekst } from "../../knowledge/notatie";
import { NIET_BEKEND } from "./fondsformule";
import { cijferVan, type Fondsopdracht } from "./fondsopdracht";

/** Hoe een eenheid boven of naast cijfers staat. */
export const RIJEENHEIDTEKST: Readonly<Record<Rijeenheid, string>> = {
  "duizend euro": "× € 1.000",
  procent: "%",
  "miljoen euro": "× € 1 mln",
};

/** De cijfers die een opdracht invoegt, rij voor rij. */
export function cijfersVan(opdracht: Fondsopdracht): Waarde[][] {
  const { rijen, jaren } = reeksVan(opdracht.reeks);
  if (opdracht.wat === "bedrag") return [[cijferVan(opdracht, opdracht.jaar)]];
  const gekozen = opdracht.wat === "rij" ? [opdracht.rij] : rijen.map(({ code }) => code);
  return gekozen.map((rij) => jaren.map((jaar) => cijferVan({ ...opdracht, rij }, jaar)));
}

/** De regels onder ingevoegde cijfers: eenheid, herkomst, voorbehoud, en wat er niet strookt of ontbreekt. */
export function fondsregels(opdracht: Fondsopdracht, vandaag: string): string[] {
  const { reeks, rij, editie, wat, hoe } = opdracht;
  const { plaats, rijen } = reeksVan(reeks);
  const { rijtitel, eenheid } = rijen.find(({ code }) => code === rij)!;
  const cijfers = cijfersVan(opdracht).flat();
  const los = wat === "bedrag";
  const bron = `Bron: ${BRIEF}, ${plaats.nl}${wat === "tabel" ? "" : `, rij “${rijtitel}”`} (${EDITIENAAM[editie]}).`;
  return [
    los
      ? `Landelijk, ${opdracht.jaar}${eenheid === "procent" ? "" : `, ${RIJEENHEIDTEKST[eenheid]}`}. ${bron}`
      : bron,
    ...voorbehoudregels(cijfers, los),
    ...(los ? losseTegenspraken(cijfers) : tegenspraakregels(cijfers)),
    ...ontbreekregels(cijfers),
    hoe === "waarden"
      ? `Ingevoegd als waarden op ${datumInTekst(vandaag)}.`
      : `${los ? "Het cijfer is een formule" : "De cijfers zijn formules"} van de POK-invoegtoepassing.`,
  ];
}

function voorbehoudregels(cijfers: readonly Waarde[], los: boolean): string[] {
  const jarenBij = new Map<string, Set<number>>();
  for (const { jaar, voorbehouden } of cijfers)
    for (const { nl } of voorbehouden) jarenBij.set(nl, (jarenBij.get(nl) ?? new Set()).add(jaar));
  return [...jarenBij].map(([zin, jaren]) => (los ? zin : `${jarenTekst([...jaren])}: ${zin}`));
}

const losseTegenspraken = (cijfers: readonly Waarde[]): string[] =>
  cijfers.flatMap(({ tegenspraken }) => tegenspraken).map((t) => `Let op: ${tegenspraaktekst(t, "nl")}.`);

/** In een rij of tabel zijn het er te veel om uit te schrijven; BRON legt elk jaar uit. */
function tegenspraakregels(cijfers: readonly Waarde[]): string[] {
  const jarenVan = new Map<string, number[]>();
  for (const { rij, jaar } of cijfers.filter(strooktNiet))
    jarenVan.set(rij, [...(jarenVan.get(rij) ?? []), jaar]);
  if (jarenVan.size === 0) return [];
  const { code, rijen } = reeksVan(cijfers[0]!.reeks);
  const naam = (rij: string) => rijen.find((bron) => bron.code === rij)!.naam.nl;
  const plaatsen = [...jarenVan].map(([rij, jaren]) => `${naam(rij)} ${jarenTekst(jaren)}`);
  return [
    `Let op: niet in overeenstemming met wat de brief er elders over zegt: ${plaatsen.join("; ")}. POK.BRON("${code}";jaar) legt het uit.`,
  ];
}

function ontbreekregels(cijfers: readonly Waarde[]): string[] {
  const jaren = cijfers.filter(({ getal }) => getal === null).map(({ jaar }) => jaar);
  return jaren.length === 0
    ? []
    : [`${NIET_BEKEND}: de brief noemt voor ${jarenTekst(jaren)} geen cijfer; dat is geen 0.`];
}
