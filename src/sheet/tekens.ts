import { kolomVan, MAX_RIJEN } from "./adres";

/**
 * Waaruit een formule bestaat. `verwijzing` is A1-schrijfwijze (ook `Blad1!A:C` en `Blad1!#REF!`), `structuur` een
 * verwijzing naar een deel van een tabel (`Tabel1[Jaar]`, `[@Jaar]`), `naam` een naam of een hele tabel, `functie` de naam
 * voor een haakje, `matrix` een matrixconstante, en `teken` elk ander teken, zoals `+`, `:` of `@`.
 */
export type Tekensoort =
  | "spatie"
  | "tekst"
  | "getal"
  | "fout"
  | "verwijzing"
  | "structuur"
  | "naam"
  | "functie"
  | "matrix"
  | "komma"
  | "open"
  | "sluit"
  | "teken";

/** Eén stukje formule; alle stukjes achter elkaar zijn weer de formule. */
export interface Teken {
  soort: Tekensoort;
  tekst: string;
  /** Blad (of werkmap) met uitroepteken, zoals `'Mijn blad'!`; leeg als het er niet staat. */
  blad: string;
}

const SPATIE = /\s+/uy;
const TEKST = /"(?:[^"]|"")*"/uy;
const FOUT = /#[A-Z_]+(?:\/[0A])?[!?]?/iuy;
const GETAL = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iuy;
const NAAM = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const BLAD = /'(?:[^']|'')*'!|(?:\[[^\]]*\][\p{L}\p{N}_.\\]*|[\p{L}\p{N}_.\\]+)(?::[\p{L}\p{N}_.\\]+)?!/uy;
const BEREIK =
  /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}/iuy;
const CEL = /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}/iuy;
/** Wat na een verwijzing niet mag staan: dan is het een naam, een functie of een blad. */
const VERVOLG = /[\p{L}\p{N}_.\\?(![]/uy;
const LIJKT_OP_CEL = /^\$?[A-Z]{1,3}\$?\d+:/i;

/**
 * Splitst een formule in Engelse schrijfwijze (Range.formulas) zonder iets te verliezen; ook een formule die niet klopt.
 * @param formule met of zonder “=” vooraan
 */
export function tekensVan(formule: string): Teken[] {
  const tekens: Teken[] = [];
  for (let plaats = 0; plaats < formule.length;) {
    const teken = lees(formule, plaats);
    tekens.push(teken);
    plaats += teken.tekst.length;
  }
  return tekens;
}

/** De formule waar de stukjes uit komen. */
export const alsFormule = (tekens: readonly Teken[]): string => tekens.map(({ tekst }) => tekst).join("");

function lees(formule: string, plaats: number): Teken {
  const vast = leesVast(formule, plaats);
  if (vast) return vast;
  const blad = leesBlad(formule, plaats);
  const na = plaats + blad.length;
  const verwijzing = leesVerwijzing(formule, na) ?? (blad ? vind(FOUT, formule, na) : null);
  if (verwijzing) return maak("verwijzing", blad + verwijzing, blad);
  const naam = vind(NAAM, formule, na) ?? "";
  const haken = formule[na + naam.length] === "[" ? leesHaken(formule, na + naam.length) : null;
  if (haken) return maak("structuur", blad + naam + haken, blad);
  if (naam) return maak(formule[na + naam.length] === "(" ? "functie" : "naam", blad + naam, blad);
  const getal = vind(GETAL, formule, plaats);
  return getal ? maak("getal", getal) : maak("teken", String.fromCodePoint(formule.codePointAt(plaats)!));
}

/** De stukjes die aan hun eerste teken te kennen zijn. */
function leesVast(formule: string, plaats: number): Teken | null {
  const eerste = formule[plaats]!;
  if (eerste === "(") return maak("open", eerste);
  if (eerste === ")") return maak("sluit", eerste);
  if (eerste === ",") return maak("komma", eerste);
  const patroon = (
    [
      ["spatie", SPATIE],
      ["tekst", TEKST],
      ["fout", FOUT],
    ] as const
  ).find(([, regel]) => vind(regel, formule, plaats));
  if (patroon) return maak(patroon[0], vind(patroon[1], formule, plaats)!);
  return eerste === "{" ? maak("matrix", leesMatrix(formule, plaats)) : null;
}

function leesBlad(formule: string, plaats: number): string {
  const blad = vind(BLAD, formule, plaats);
  // A1:Blad1!B2 is een bereik waarvan de tweede helft een blad noemt, geen reeks bladen.
  return blad && !LIJKT_OP_CEL.test(blad) ? blad : "";
}

function leesVerwijzing(formule: string, plaats: number): string | null {
  return (
    [BEREIK, CEL]
      .map((patroon) => vind(patroon, formule, plaats))
      .find(
        (gevonden) =>
          gevonden !== null && pastOpBlad(gevonden) && !vind(VERVOLG, formule, plaats + gevonden.length),
      ) ?? null
  );
}

function pastOpBlad(verwijzing: string): boolean {
  return verwijzing
    .replaceAll("$", "")
    .toUpperCase()
    .split(":")
    .every((hoek) => {
      const [, letters, cijfers] = /^([A-Z]*)(\d*)$/.exec(hoek)!;
      return (letters === "" || kolomVan(letters!) >= 0) && Number(cijfers) <= MAX_RIJEN;
    });
}

/** Tot en met de haak die bij de eerste hoort; een apostrof maakt het teken erna gewoon. null als de haak niet sluit. */
function leesHaken(formule: string, begin: number): string | null {
  let diepte = 0;
  for (let i = begin; i < formule.length; i++) {
    if (formule[i] === "'") i++;
    else if (formule[i] === "[") diepte++;
    else if (formule[i] === "]" && --diepte === 0) return formule.slice(begin, i + 1);
  }
  return null;
}

function leesMatrix(formule: string, begin: number): string {
  for (let i = begin; i < formule.length; i++) {
    if (formule[i] === '"') i += (vind(TEKST, formule, i)?.length ?? 1) - 1;
    else if (formule[i] === "}") return formule.slice(begin, i + 1);
  }
  return "{";
}

function vind(patroon: RegExp, formule: string, plaats: number): string | null {
  patroon.lastIndex = plaats;
  return patroon.exec(formule)?.[0] ?? null;
}

const maak = (soort: Tekensoort, tekst: string, blad = ""): Teken => ({ soort, tekst, blad });
