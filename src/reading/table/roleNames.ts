import type { Bilingual } from "../../texts/kinds";
import type { Role } from "./kinds";

/** The roles a header can name; each use of the reader knows some of them. */
export type HeaderRole =
  Exclude<Role, "none"> | "kind" | "aard" | "taakveld" | "description" | "details" | "sign" | "reportKind";

/** Headers under which a column with a role occurs, normalized and without punctuation. */
const NAMES: Readonly<Record<HeaderRole, readonly string[]>> = {
  actielijn: [
    "actielijn",
    "actielijnen",
    "al",
    "pok",
    "actielijnnummer",
    "actielijnnr",
    "actielijn nr",
    "actielijn nummer",
    "nr actielijn",
    "nummer actielijn",
    "pok actielijn",
    "actielijn pok",
    "pok lijn",
    "pok al",
    "action line",
    "lijn",
    "actielijn nummer pok",
    "nr al",
  ],
  year: [
    "jaar",
    "jaartal",
    "begrotingsjaar",
    "boekjaar",
    "dienstjaar",
    "uitkeringsjaar",
    "jaarschijf",
    "planjaar",
    "year",
  ],
  amount: [
    "bedrag",
    "bedragen",
    "budget",
    "raming",
    "geraamd",
    "geraamd bedrag",
    "begroot",
    "begroot bedrag",
    "begroting",
    "waarde",
    "euro",
    "bedrag euro",
    "bedrag in euro",
    "amount",
    "uitkeringsbedrag",
    "toegekend bedrag",
  ],
  kind: [
    "soort",
    "baten lasten",
    "lasten baten",
    "baten of lasten",
    "lasten of baten",
    "baten en lasten",
    "lasten en baten",
    "bate last",
    "last bate",
    "b l",
    "l b",
    "bl",
    "inkomsten uitgaven",
    "uitgaven inkomsten",
    "soort post",
    "soort baten lasten",
    "type",
    "u i",
    "i u",
    "d c",
    "c d",
    "debet credit",
    "credit debet",
    "baten last",
    "lasten bate",
    "uitgave inkomst",
    "soort u i",
    "inkomsten of uitgaven",
    "uitgaven of inkomsten",
    "batenlasten",
    "lastenbaten",
  ],
  aard: [
    "aard",
    "structureel incidenteel",
    "incidenteel structureel",
    "structureel of incidenteel",
    "incidenteel of structureel",
    "s i",
    "i s",
    "si",
    "struct inc",
    "inc struct",
    "aard bedrag",
    "dekking aard",
    "inc str",
    "str inc",
    "struct incid",
    "incid struct",
    "str incid",
    "incid str",
  ],
  kanaal: ["kanaal", "uitkering", "soort uitkering", "type uitkering", "geldstroom", "au du", "channel"],
  taakveld: [
    "taakveld",
    "taakvelden",
    "taakveldcode",
    "code taakveld",
    "taakveldnummer",
    "taakveld nr",
    "taakveld iv3",
    "iv3",
    "iv3 code",
    "iv3 taakveld",
    "tv",
    "bbv taakveld",
  ],
  description: [
    "omschrijving",
    "omschrijving taakveld",
    "taakveldomschrijving",
    "taakveld omschrijving",
    "naam",
    "naam taakveld",
    "post",
    "begrotingspost",
    "reeks",
    "product",
    "programma",
    "programma product",
    "productomschrijving",
    "onderwerp",
    "activiteit",
    "benaming",
    "budgetomschrijving",
    "maatregel",
    "voorstel",
    "description",
  ],
  details: ["toelichting", "opmerking", "opmerkingen", "toelichtingen", "bijzonderheden", "noot", "notes"],
  sign: [
    "v n",
    "n v",
    "vn",
    "nv",
    "v of n",
    "voordeel nadeel",
    "nadeel voordeel",
    "voordelig nadelig",
    "voor nadeel",
    "voor of nadeel",
  ],
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
  reportKind: ["verslagsoort", "soort verslag", "versie", "scenario", "documentsoort"],
};

const ROLES: ReadonlyMap<string, HeaderRole> = new Map(
  Object.entries(NAMES).flatMap(([role, nameList]) =>
    nameList.map((name) => [name, role as HeaderRole] as const),
  ),
);

/** The role that a normalized header text names, or undefined. Punctuation does not count. */
export function findRole(normalized: string): HeaderRole | undefined {
  return ROLES.get(plain(normalized));
}

/** Only letters and digits, with single spaces. */
export function plain(normalized: string): string {
  return normalized.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

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
