import { LEEG, vasteNotatie } from "../../../knowledge/notatie";
import { ramingVoorbehoud } from "../ramingvoorbehoud";
import { ONGEVEER } from "./bijzonderheden";
import type { Grondslag } from "./grondslag";
import { TOTAAL, type Watsoort } from "./planvakken";

/**
 * Getalnotatie (en-US-code) van beschikbaar, gepland of nog te plannen. Waar niets beschikbaar is, staat een nul als “–”:
 * daarover is niets besloten. Wat geen goede raming is, krijgt “≈” ervoor.
 * @param kolom een jaar, of TOTAAL
 */
export function saldonotatie(
  { opdracht, decimalen }: Grondslag,
  wat: Watsoort,
  actielijn: number | "totaal",
  kolom: number | typeof TOTAAL,
): string {
  const { actielijnen, jaren, cel } = opdracht.beschikbaar;
  const nummers = actielijn === "totaal" ? actielijnen.map(({ nummer }) => nummer) : [actielijn];
  const geldig = kolom === TOTAAL ? jaren : [kolom];
  const heeftGeld = nummers.some((nummer) => geldig.some((jaar) => cel(nummer, jaar).inzetbaar !== 0));
  // Een rij die later uit de bedragentabel verdwijnt, is geen besluit over nul euro.
  if (wat === "beschikbaar") {
    const slecht = (jaar: number) =>
      actielijn !== "totaal" && ramingVoorbehoud(opdracht.beschikbaar, actielijn, jaar) !== null;
    return metOngeveer(vasteNotatie(decimalen, true), geldig.some(slecht));
  }
  if (wat === "gepland") return vasteNotatie(decimalen, !heeftGeld);
  const getal = vasteNotatie(decimalen);
  return `${getal};[Red]-${getal}${heeftGeld ? "" : `;"${LEEG}"`}`;
}

/** Zet “≈” voor een getal boven nul. @param notatie en-US-code */
export const metOngeveer = (notatie: string, geldt: boolean): string =>
  geldt ? `"${ONGEVEER}"${notatie}` : notatie;
