import { jarenTekst } from "../../knowledge/notatie";
import { huidigeEditie } from "../../knowledge/pok/edities";
import { normaliseer } from "../../sheet/tekst";
import { ramingseditie } from "../../knowledge/pok/raming";
import type { Kader, Plaats } from "../kader";
import { telregel } from "../soorten";
import { bijlage } from "../teksten";

const RAMING = normaliseer(ramingseditie(huidigeEditie));

/** POK-15: het plan rekent met bedragen die de brief voorlopig noemt; één keer gezegd. */
export const pok15 = telregel<{ jaren: readonly number[] }>({
  code: "POK-15",
  ernst: "advies",
  soort: "plan",
  titel: { nl: "Voorlopige bedragen vanaf 2023", en: "Provisional amounts from 2023" },
  bron: bijlage("opmerking over 2023 en verder", "note on 2023 and after"),
  toetsPlan: (telling, kader) => {
    const jaren = telling.jaren.filter((jaar) =>
      kader.jaar(jaar).some((plaats) => isVoorlopig(plaats, kader) && telling.boekt(plaats.actielijn, jaar)),
    );
    return jaren.length === 0 ? [] : [{ regel: null, feiten: { jaren } }];
  },
  bericht: {
    nl: ({ jaren }) =>
      `Het plan is getoetst aan voorlopige bedragen voor ${jarenTekst(jaren)}: volgens de brief zijn die nog niet definitief vastgesteld. Vervang ze door de bedragen van uw gemeente uit de jongste circulaire.`,
    en: ({ jaren }) =>
      `The plan was checked against provisional amounts for ${jarenTekst(jaren)}: according to the letter they are not final yet. Replace them by your gemeente's amounts from the latest circulaire.`,
  },
});

/** Eigen bedragen uit een circulaire zijn niet de voorlopige van de brief; een raming is daar een deel van. */
function isVoorlopig({ actielijn, jaar, status }: Plaats, { eigenRijen }: Kader): boolean {
  if (status !== "voorlopig" || eigenRijen === null) return status === "voorlopig";
  return eigenRijen.some(
    (rij) =>
      rij.actielijn === actielijn &&
      rij.jaar === jaar &&
      rij.editie !== null &&
      normaliseer(rij.editie) === RAMING,
  );
}
