import { publicatie, type Editie } from "../../knowledge/pok/editie";
import type { Grens } from "../../knowledge/pok/raming";
import { aandeelIn, buitenGemeentefonds, leesGrens, voorbehoudenBij } from "../amounts/bronbedrag";
import { afrondingTekst } from "./bronregels";
import { aandeelTekst, datumInTekst, EENHEIDTEKST, jarenTekst, vasteTekst } from "../../knowledge/notatie";
import type { Opdracht, Ramingsbron } from "../amounts/opdracht";

/** De regels onder een raming: waarop zij rust, hoe onzeker zij is, en wat er buiten blijft. */
export function ramingsregels(
  editie: Editie,
  opdracht: Opdracht,
  bron: Ramingsbron,
  vandaag: string,
): string[] {
  const { wat, hoe, actielijn, jaar, eenheid } = opdracht;
  const los = wat === "bedrag";
  const nummers =
    wat === "tabel" || actielijn === null ? editie.actielijnen.map(({ nummer }) => nummer) : [actielijn];
  const jaren = los ? [jaar] : editie.jaren;
  const kop = los
    ? [
        `RAMING voor ${bron.gemeente}, bedrag ${eenheid === 1 ? "in €" : EENHEIDTEKST[eenheid]}: aandeel ${aandeelTekst(aandeelIn(bron, jaar))} (${bron.uitleg}).`,
      ]
    : [];
  return [
    ...kop,
    `Raming op basis van AU + DU volgens ${publicatie(editie.bron)}; geen gepubliceerd bedrag. Vanaf ${editie.bron.vastgesteldTotEnMet + 1} voorlopig.`,
    ...(los && !leesGrens(editie, bron, actielijn, jaar, "midden")
      ? []
      : [
          `Daar afgerond op ${afrondingTekst(editie.bron)}; bij dit aandeel ligt het bedrag dus tussen ${los ? randen(editie, opdracht, bron) : "“Laagst mogelijk” en “Hoogst mogelijk”"}. De cel toont een afgerond getal en bevat het niet-afgeronde.`,
        ]),
    ...voorbehoudregels(editie, bron, nummers, jaren),
    hoe === "waarden"
      ? `Ingevoegd als waarden op ${datumInTekst(vandaag)}.`
      : `De bedragen zijn formules van de POK-invoegtoepassing. ${los ? "Het aandeel staat in de formule." : "Wijzigt u een aandeel, pas dan ook de uitleg ernaast aan."}`,
  ];
}

function randen(editie: Editie, { actielijn, jaar }: Opdracht, bron: Ramingsbron): string {
  const rand = (grens: Grens) =>
    `€ ${vasteTekst(leesGrens(editie, bron, actielijn, jaar, grens) ?? 0, 1, 0)}`;
  return `${rand("laag")} en ${rand("hoog")}`;
}

/** Wat er bij deze actielijnen en jaren te zeggen is: geld voor andere gemeenten, en geld buiten het gemeentefonds om. */
export function voorbehoudregels(
  editie: Editie,
  bron: Ramingsbron,
  nummers: readonly number[],
  jaren: readonly number[],
): string[] {
  const voorbehouden = nummers.flatMap((nummer) =>
    jaren.flatMap((jaar) => voorbehoudenBij(bron, nummer, jaar)),
  );
  return [...new Set(voorbehouden.map(({ reden }) => reden)), ...buitenFonds(editie, nummers, jaren)];
}

/** De zin bij geld dat niet via AU of DU loopt, en in een raming dus als 0 staat. */
function buitenFonds(editie: Editie, nummers: readonly number[], jaren: readonly number[]): string[] {
  const delen = nummers.flatMap((nummer) => {
    const buiten = jaren.filter((jaar) => buitenGemeentefonds(editie, nummer, jaar));
    return buiten.length > 0 ? [`actielijn ${nummer} (${jarenTekst(buiten)})`] : [];
  });
  return delen.length > 0
    ? [`Niet via het gemeentefonds, en daarom niet geraamd maar als 0 opgenomen: ${delen.join(", ")}.`]
    : [];
}
