import type { Rol } from "./soorten";

/** Koppen waaronder een kolom met een rol voorkomt; leestekens tellen niet mee. */
const NAMEN: Readonly<Record<Exclude<Rol, "geen">, readonly string[]>> = {
  actielijn: [
    "actielijn",
    "actielijnen",
    "al",
    "actielijnnummer",
    "actielijn nr",
    "nr actielijn",
    "pok actielijn",
  ],
  jaar: ["jaar", "jaartal", "begrotingsjaar", "uitkeringsjaar", "dienstjaar", "boekjaar"],
  kanaal: ["kanaal", "uitkering", "soort uitkering", "type uitkering", "geldstroom"],
  bedrag: ["bedrag", "bedragen", "budget", "waarde", "euro", "uitkeringsbedrag", "toegekend bedrag"],
  gemeente: ["gemeente", "gemeenten", "gemeentenaam", "naam gemeente"],
  gemeentecode: [
    "gemeentecode",
    "gem code",
    "gm code",
    "gmcode",
    "code",
    "cbs code",
    "code gemeente",
    "gemeentenummer",
    "gemeentenr",
    "gemeente nr",
    "cbs nummer",
  ],
  editie: ["editie", "circulaire", "publicatie", "stand"],
};

export const ROLNAMEN: ReadonlyMap<string, Exclude<Rol, "geen">> = new Map(
  Object.entries(NAMEN).flatMap(([rol, namen]) =>
    namen.map((naam) => [naam, rol as Exclude<Rol, "geen">] as const),
  ),
);

const TOTAAL =
  /^(?:(?:sub|eind|generaal |algemeen )?(?:totaal|totalen|total)\b|nederland$|landelijk(?:e? totaal)?$|alle gemeenten$|som$|gemeenten totaal$)/;

/** Of een genormaliseerde tekst een rij of kolom als totaal aanduidt: “Totaal”, “Subtotaal AU”, “Nederland”. */
export function isTotaal(genormaliseerd: string): boolean {
  return TOTAAL.test(genormaliseerd);
}
