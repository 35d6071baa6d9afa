import { BEDRAGENTABEL } from "../../knowledge/tabelnamen";
import type { Editie } from "../../knowledge/pok/editie";
import type { Blokbron } from "./blokbron";
import { brontekst, decimalenVan, leesBedrag } from "../amounts/bronbedrag";
import { eenheidregel } from "./bronregels";
import { editiezinnen, rijenBij } from "../amounts/eigenRijen";
import { bedragformule, leegZonderRij, somVanWatErStaat } from "../formule";
import { datumInTekst, kanaalTekst, vasteNotatie } from "../../knowledge/notatie";
import type { EigenBron, Opdracht, Wat } from "../amounts/opdracht";

/** De eigen bedragen van een gemeente als bron van een blok. @param vandaag datum van invoegen, jjjj-mm-dd */
export function eigenBron(editie: Editie, opdracht: Opdracht, bron: EigenBron, vandaag: string): Blokbron {
  const { kanaal, eenheid } = opdracht;
  const decimalen = decimalenVan(editie, bron, eenheid)!;
  const lees: Blokbron["lees"] = (actielijn, jaar) => leesBedrag(editie, bron, actielijn, jaar, kanaal);
  const formule: Blokbron["formule"] = (actielijn, jaar) =>
    bedragformule(actielijn, jaar, kanaal, eenheid, BEDRAGENTABEL);
  const tekst = (euro: number | null | undefined) => brontekst(euro ?? 0, eenheid, decimalen);
  const plaatsen = [...editie.actielijnen.map(({ nummer }) => nummer), null];
  return {
    titel: `POK-middelen ${bron.gemeente}, eigen bedragen per actielijn en jaar`,
    lees,
    formule,
    formuleInBlok: (actielijn, jaar) => leegZonderRij(formule(actielijn, jaar)),
    som: somVanWatErStaat,
    notatie: () => vasteNotatie(decimalen),
    tekens: Math.max(
      ...plaatsen.flatMap((nummer) => editie.jaren.map((jaar) => tekst(lees(nummer, jaar)).length)),
    ),
    onder: (wat) => onder(editie, opdracht, bron, wat, vandaag),
  };
}

function onder(editie: Editie, opdracht: Opdracht, bron: EigenBron, wat: Wat, vandaag: string): string[] {
  const { hoe, actielijn, jaar, kanaal } = opdracht;
  const datum = datumInTekst(vandaag);
  const jaren = wat === "bedrag" ? [jaar] : editie.jaren;
  const rijen = rijenBij(bron, wat === "tabel" ? null : actielijn, jaren, kanaal);
  if (wat === "bedrag") {
    return hoe === "waarden"
      ? [
          `${eenheidregel(opdracht)}. Bron: eigen bedragen van ${bron.gemeente} uit ${BEDRAGENTABEL}; ${rijen.length > 0 ? editiezinnen(rijen, true).join("; ") : `${kanaalTekst(kanaal)} draagt dit jaar niets`}. Ingevoegd als waarden op ${datum}.`,
        ]
      : [];
  }
  const totaal = wat === "tabel" || actielijn === null;
  const leeg = `Een lege cel heeft geen rij in ${BEDRAGENTABEL}${totaal ? "; een totaal telt alleen de bedragen die er staan" : ""}.`;
  return hoe === "formules"
    ? [
        leeg,
        `Bron: eigen bedragen van ${bron.gemeente} in de tabel ${BEDRAGENTABEL}. De bedragen zijn formules van de POK-invoegtoepassing en volgen die tabel; de editie van elk bedrag staat daar.`,
        ...editiezinnen(rijen, false).map((zin) => `Bij het invoegen op ${datum}: uit ${zin}.`),
      ]
    : [
        ...(heeftLegeCel(editie, opdracht, bron, wat) ? [leeg] : []),
        `Bron: eigen bedragen van ${bron.gemeente} uit ${BEDRAGENTABEL}. Ingevoegd als waarden op ${datum}.`,
        ...editiezinnen(rijen, true).map((zin) => `Uit ${zin}.`),
      ];
}

/** Of er een bedrag ontbreekt; in een totaal ook als er maar van één actielijn geen rij is. */
function heeftLegeCel(editie: Editie, { actielijn }: Opdracht, bron: EigenBron, wat: Wat): boolean {
  const nummers =
    wat === "tabel" || actielijn === null ? editie.actielijnen.map(({ nummer }) => nummer) : [actielijn];
  return nummers.some((nummer) =>
    editie.jaren.some((jaar) => leesBedrag(editie, bron, nummer, jaar, null) === undefined),
  );
}
