import { jarenTekst } from "../../knowledge/notatie";
import { telregel } from "../soorten";
import { opsomming } from "../teksten";

/** POK-16: de eigen bedragen waarop het plan rust komen uit meer dan één editie. */
export const pok16 = telregel<{ edities: readonly { naam: string; jaren: readonly number[] }[] }>({
  code: "POK-16",
  ernst: "waarschuwing",
  soort: "plan",
  titel: { nl: "Bedragen van verschillende edities door elkaar", en: "Amounts of different editions mixed" },
  bron: {
    nl: "VNG Lbr. 21/083, bijlage: wijzigingen in de verdeling komen via de circulaires",
    en: "VNG Lbr. 21/083, annex: changes in the division come through the circulaires",
  },
  toetsPlan: (telling, kader) => {
    const edities = new Map<string, Set<number>>();
    for (const { actielijn, jaar, editie } of kader.eigenRijen ?? []) {
      if (editie === null || !telling.boekt(actielijn, jaar)) continue;
      edities.set(editie, (edities.get(editie) ?? new Set()).add(jaar));
    }
    if (edities.size < 2) return [];
    return [
      {
        regel: null,
        feiten: { edities: [...edities].map(([naam, jaren]) => ({ naam, jaren: [...jaren].sort() })) },
      },
    ];
  },
  bericht: {
    nl: ({ edities }) =>
      `Het plan rust op bedragen uit ${edities.length} edities: ${opsomming(
        edities.map(({ naam, jaren }) => `${naam} (${jarenTekst(jaren)})`),
        "nl",
      )}. Gebruik voor alle jaren dezelfde editie, of licht het verschil toe.`,
    en: ({ edities }) =>
      `The plan rests on amounts of ${edities.length} editions: ${opsomming(
        edities.map(({ naam, jaren }) => `${naam} (${jarenTekst(jaren)})`),
        "en",
      )}. Use the same edition for all years, or explain the difference.`,
  },
});
