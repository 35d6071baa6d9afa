import { LEEG, vasteNotatie } from "../../invoegen/notatie";
import type { Grondslag } from "./grondslag";
import { TOTAAL, type Watsoort } from "./planvakken";

/**
 * Getalnotatie (en-US-code) van beschikbaar, gepland of nog te plannen. Waar niets beschikbaar is, staat een nul als “–”:
 * daarover is niets besloten.
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
  const heeftGeld = nummers.some((nummer) =>
    (kolom === TOTAAL ? jaren : [kolom]).some((jaar) => cel(nummer, jaar).inzetbaar !== 0),
  );
  // Een rij die later uit de bedragentabel verdwijnt, is geen besluit over nul euro.
  if (wat !== "over") return vasteNotatie(decimalen, wat === "beschikbaar" || !heeftGeld);
  const getal = vasteNotatie(decimalen);
  return `${getal};[Red]-${getal}${heeftGeld ? "" : `;"${LEEG}"`}`;
}
