import type { Planregel } from "../reading/plan/soorten";
import { jarenTekst } from "../knowledge/notatie";
import type { Kader } from "./kader";
import { telregel } from "./soorten";
import type { Telling } from "./telling";
import { bijlage, opsomming, toon } from "./teksten";

/*
 * Wat niet getoetst kon worden: het resultaat zegt het, één keer. Geen regels van de catalogus; zij spreken onder de code
 * van de regel die zwijgt.
 */

interface Gemeentefeiten {
  opgegeven: string | null;
  codes: readonly string[];
}

/** POK-08, POK-09 en POK-10 zwijgen zolang niet bekend is welke gemeente het is. */
export const gemeenteOnbekend = (code: "POK-08" | "POK-09" | "POK-10") =>
  telregel<Gemeentefeiten>({
    code,
    ernst: "advies",
    soort: "regel",
    nietGetoetst: true,
    titel: {
      nl: "Niet getoetst: de gemeente is niet bekend",
      en: "Not checked: the gemeente is not known",
    },
    bron: bijlage("decentralisatie-uitkering", "decentralisatie-uitkering"),
    toetsPlan: (telling, kader) => {
      if (kader.gemeente !== null) return [];
      const codes = zwijgend(telling, kader);
      // Eén melding voor alle drie, onder de eerste die iets te zeggen had.
      return codes[0] === code
        ? [{ regel: null, zwijgen: codes, feiten: { opgegeven: kader.opgegevenGemeente, codes } }]
        : [];
    },
    bericht: {
      nl: ({ opgegeven, codes }) =>
        `Niet getoetst aan ${opsomming(codes, "nl")}: ${opgegeven === null ? "welke gemeente het is, is niet bekend" : `${toon(opgegeven, "nl")} is geen bekende gemeente`}. Kies uw gemeente in de weergave Gemeente, of geef in een formule bedragen met de kolom Gemeente op.`,
      en: ({ opgegeven, codes }) =>
        `Not checked against ${opsomming(codes, "en")}: ${opgegeven === null ? "which gemeente it is, is not known" : `${toon(opgegeven, "en")} is not a known gemeente`}. Choose your gemeente in the view Gemeente, or give a formula amounts with the column Gemeente.`,
    },
  });

/** De regels over rollen waarvoor het plan baten heeft. */
function zwijgend(telling: Telling, kader: Kader): string[] {
  const heeft = (actielijn: number) =>
    telling.jaren.some((jaar) => telling.som("baten", actielijn, jaar).bedrag > 0);
  const heeftDu = telling.jaren.some(
    (jaar) => kader.plaats(3, jaar)!.perKanaal.DU > 0 && telling.som("baten", 3, jaar, "DU").bedrag > 0,
  );
  return [heeft(6) && "POK-08", heeft(7) && "POK-09", heeftDu && "POK-10"].filter((code) => code !== false);
}

interface Bedragfeiten {
  plaatsen: readonly { actielijn: number; jaren: readonly number[] }[];
}

/** Zonder rij in de eigen bedragen is er voor een actielijn en jaar niets om aan te toetsen; dat is geen 0. */
export const bedragOntbreekt = telregel<Bedragfeiten>({
  code: "POK-04",
  ernst: "advies",
  soort: "regel",
  nietGetoetst: true,
  titel: {
    nl: "Niet getoetst: de eigen bedragen hebben geen rij",
    en: "Not checked: the own amounts have no row",
  },
  bron: bijlage("tabel, of de eigen bedragen", "table, or the own amounts"),
  toetsPlan: (telling, kader) => {
    const jaren = new Map<number, number[]>();
    let regel: Planregel | null = null;
    for (const { actielijn, jaar } of telling.plaatsen) {
      if (!telling.boekt(actielijn, jaar) || !bedragGemist(kader, actielijn, jaar)) continue;
      jaren.set(actielijn, [...(jaren.get(actielijn) ?? []), jaar]);
      regel ??=
        telling.som("baten", actielijn, jaar).grootste ?? telling.som("lasten", actielijn, jaar).grootste;
    }
    if (jaren.size === 0) return [];
    const plaatsen = [...jaren]
      .map(([actielijn, lijst]) => ({ actielijn, jaren: lijst }))
      .sort((een, ander) => een.actielijn - ander.actielijn);
    return [{ regel, feiten: { plaatsen } }];
  },
  bericht: {
    nl: ({ plaatsen }) =>
      `Niet aan een bedrag getoetst: in de eigen bedragen staat geen rij voor ${opsomming(
        plaatsen.map(({ actielijn, jaren }) => `actielijn ${actielijn} (${jarenTekst(jaren)})`),
        "nl",
      )}. Vul de ontbrekende bedragen aan.`,
    en: ({ plaatsen }) =>
      `Not checked against an amount: the own amounts have no row for ${opsomming(
        plaatsen.map(({ actielijn, jaren }) => `actielijn ${actielijn} (${jarenTekst(jaren)})`),
        "en",
      )}. Add the missing amounts.`,
  },
});

/** Of er een bedrag hoort te zijn dat er niet is: niet waar de brief geen geld kent of de gemeente het niet ontvangt. */
function bedragGemist(kader: Kader, actielijn: number, jaar: number): boolean {
  const { beschikbaar, heeftGeld, alleenRijk } = kader.plaats(actielijn, jaar)!;
  if (beschikbaar !== null || !heeftGeld || alleenRijk) return false;
  if (actielijn === 6) return kader.gemeente?.vrouwenopvang !== false;
  if (actielijn === 7) return kader.gemeente?.veiligheidsregio !== false;
  return true;
}
