import type { Bilingual } from "../../texts/kinds";
import type { Role } from "./kinds";

/** Headers a column with a role occurs under; punctuation does not count. */
const NAMES: Readonly<Record<Exclude<Role, "none">, readonly string[]>> = {
  actielijn: [
    "actielijn",
    "actielijnen",
    "al",
    "actielijnnummer",
    "actielijn nr",
    "nr actielijn",
    "pok actielijn",
  ],
  year: ["jaar", "jaartal", "begrotingsjaar", "uitkeringsjaar", "dienstjaar", "boekjaar"],
  kanaal: ["kanaal", "uitkering", "soort uitkering", "type uitkering", "geldstroom"],
  amount: ["bedrag", "bedragen", "budget", "waarde", "euro", "uitkeringsbedrag", "toegekend bedrag"],
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

export const ROLE_NAMES: ReadonlyMap<string, Exclude<Role, "none">> = new Map(
  Object.entries(NAMES).flatMap(([role, nameList]) =>
    nameList.map((name) => [name, role as Exclude<Role, "none">] as const),
  ),
);

const TOTAAL =
  /^(?:(?:sub|eind|generaal |algemeen )?(?:totaal|totalen|total)\b|nederland$|landelijk(?:e? totaal)?$|alle gemeenten$|som$|gemeenten totaal$)/;

/** Whether a normalized text marks a row or column as a total: “Totaal”, “Subtotaal AU”, “Nederland”. */
export function isTotal(normalized: string): boolean {
  return TOTAAL.test(normalized);
}

const both = (term: string): Bilingual => ({ nl: term, en: term });

/** How a sentence names a role. */
export const ROLE_TERM: Readonly<Record<Role, Bilingual>> = {
  actielijn: both("actielijn"),
  year: { nl: "jaar", en: "year" },
  kanaal: { nl: "kanaal", en: "channel" },
  amount: { nl: "bedrag", en: "amount" },
  gemeente: both("gemeente"),
  gemeentecode: { nl: "gemeentecode", en: "gemeente code" },
  editie: { nl: "editie", en: "edition" },
  none: { nl: "geen", en: "none" },
};

/** The user said so. */
export const GIVEN: Bilingual = { nl: "opgegeven", en: "as given" };
