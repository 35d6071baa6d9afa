import { BRIEF, EDITIENAAM, REEKSEN, type Editiecode } from "../../knowledge/gemeentefonds";
import type { Editie } from "../../knowledge/pok/editie";
import { edities as alleEdities } from "../../knowledge/pok/edities";
import { PokFout } from "../../sheet/fouten";
import { aanroepenIn, type Aanroep } from "./aanroepen";
import { Onbepaald, type Bereiklezer } from "./argumentwaarden";
import { eigenbronVan } from "./bron";
import { fondseditieVan } from "./fondsherkomst";
import { herkomstVan } from "./herkomst";

/** Uit welke editie een formule haar bedragen haalt. */
export interface Editiegebruik {
  /** Namen van edities: een landelijke publicatie, of wat er in de kolom Editie staat. */
  namen: readonly string[];
  raming: boolean;
  /** Of er eigen bedragen zijn waarvan de editie niet te lezen is. */
  onbekend: boolean;
}

/** De publicatie zo kort als het kan, zoals “Lbr. 21/083”. */
export const editienaam = ({ bron }: Editie): string => bron.titel.replace(/^ledenbrief /, "");

/** De editie van een gemeentefondsreeks, zoals “Rijksbegroting 2022 (MEV 2022)”. */
const fondseditienaam = (editie: Editiecode): string =>
  `${BRIEF.replace(/^VNG, ledenbrief /, "")} (${EDITIENAAM[editie]})`;

/** De namen van alle landelijke edities; elke andere is van eigen bedragen. */
export const LANDELIJKE_EDITIES: ReadonlySet<string> = new Set([
  ...alleEdities.map(editienaam),
  ...REEKSEN.flatMap((reeks) => reeks.edities.map(fondseditienaam)),
]);

/** De edities waar een formule uit put. @param formule in Engelse schrijfwijze */
export function editiesVan(editie: Editie, formule: string, lezer: Bereiklezer): Editiegebruik {
  const namen = new Set<string>();
  let raming = false;
  let onbekend = false;
  for (const aanroep of aanroepenIn(formule)) {
    if (aanroep.functie === "REGELS") continue;
    const gevonden = edities(editie, aanroep, lezer);
    raming ||= aanroep.functie === "RAMING";
    onbekend ||= gevonden === null;
    gevonden?.forEach((naam) => namen.add(naam));
  }
  return { namen: [...namen], raming, onbekend };
}

/** @returns null als de editie niet te lezen is */
function edities(editie: Editie, aanroep: Aanroep, lezer: Bereiklezer): readonly string[] | null {
  try {
    const fonds = fondseditieVan(aanroep, lezer);
    if (fonds) return [fondseditienaam(fonds)];
    const eigen = eigenbronVan(aanroep, lezer);
    if (!eigen) return [editienaam(editie)];
    // TABEL en REEKS gebruiken meer dan één cel van de bron; waar de plaats niet te bepalen is, tellen alle rijen.
    const { rijen, raadsel, jaar } = herkomstVan(editie, aanroep, lezer);
    const geheel = raadsel !== null || jaar === null || aanroep.functie === "REEKS";
    return (geheel ? eigen.rijen : rijen).map(({ editie: naam }) => naam ?? "zonder editie");
  } catch (fout) {
    if (fout instanceof Onbepaald || fout instanceof PokFout) return null;
    throw fout;
  }
}
