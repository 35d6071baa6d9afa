import { alsDatumgetal, alsIsoDatum } from "../../sheet/isoDatum";
import { celadres, bereikadres, type Rechthoek } from "../../sheet/adres";
import type { Doel } from "../../sheet/doel";
import { normaliseer } from "../../sheet/tekst";
import { NIET_TE_VOLGEN, teruggezet, volgkopie, type Terugbelet } from "./kopie";
import { eersteVerwijzing, metBlad } from "../../sheet/verwijzing";

/** Naam van de tabel met bevroren formules; het blad waar zij op staat heet net zo. */
export const REGISTER = "POK_Bevroren";

/** De kolommen van het register. Wie er kolommen naast zet, houdt die. */
export const KOPPEN = [
  "Blad",
  "Cel",
  "Formule",
  "Waarde",
  "Staat er nu",
  "Volgens formule nu",
  "Verschil",
  "Editie",
  "Bevroren op",
  "Formule (Engels)",
  "Notatie",
  "Kenmerk",
] as const;
export type Kop = (typeof KOPPEN)[number];

export type Celwaarde = string | number | boolean;
export type Celwaarden = readonly (readonly Celwaarde[])[];

/** Een formule die waarde wordt. */
export interface Bevriezing {
  /** De cel, of het hele overloopbereik. */
  doel: Doel;
  /** In Engelse schrijfwijze. */
  formule: string;
  /** Zoals de gebruiker haar ziet. */
  formuleLokaal: string;
  waarden: Celwaarden;
  /** Notatie die de cel krijgt omdat de functie haar opmaak meenam; null als de cel de hare houdt. */
  notatie: string | null;
  editie: string;
}

/** Een rij van het register, met wat er nu van geworden is. */
export interface Bevroren {
  /** Plaats in de tabel, vanaf 0. */
  rij: number;
  /** Waar de cel nu is; null als zij is verwijderd. */
  nu: { blad: string; plek: Rechthoek } | null;
  /** Waar de cel was toen zij werd bevroren, zoals “Begroting!C5”. */
  was: string;
  formule: string;
  formuleLokaal: string;
  volgformule: string;
  editie: string;
  /** jjjj-mm-dd. */
  bevrorenOp: string;
  notatie: string | null;
  kenmerk: string;
}

const SCHEIDING = "\u0001";
/** Excel bewaart vijftien cijfers; in de laatste daarvan kan een getal na opslaan verschillen. */
const CIJFERS = 12;

/** Kort herkenningsteken van celwaarden: verschilt het, dan staat er iets anders. */
export function kenmerkVan(waarden: Celwaarden): string {
  const tekst = waarden
    .map((rij) =>
      rij
        .map((w) => (typeof w === "number" ? Number(w.toPrecision(CIJFERS)) : `${typeof w}:${w}`))
        .join(SCHEIDING),
    )
    .join("\n");
  let som = 0x811c9dc5;
  for (let i = 0; i < tekst.length; i++) som = Math.imul(som ^ tekst.charCodeAt(i), 0x01000193) >>> 0;
  // De letter vooraan houdt het tekst: “1234e567” zou Excel als getal lezen.
  return `k${som.toString(16).padStart(8, "0")}`;
}

/** De plaats van de kolommen van het register in de tabel. @returns de koppen die ontbreken, als er een ontbreekt */
export function leesKoppen(kopregel: readonly unknown[]): { plaats: Record<Kop, number> } | { mist: Kop[] } {
  const gevonden = kopregel.map((kop) => normaliseer(String(kop)));
  const plaats = Object.fromEntries(KOPPEN.map((kop) => [kop, gevonden.indexOf(normaliseer(kop))])) as Record<
    Kop,
    number
  >;
  const mist = KOPPEN.filter((kop) => plaats[kop] < 0);
  return mist.length > 0 ? { mist } : { plaats };
}

/**
 * De cellen van een nieuwe rij, in de volgorde van KOPPEN. Tekst krijgt een apostrof ervoor, zodat Excel haar niet omzet.
 * @param rijadres adres op het registerblad van een cel in deze rij, voor het verschil
 * @param vandaag jjjj-mm-dd
 * @param bladnamen namen die alleen op het blad van de formule gelden, in kleine letters
 */
export function registercellen(
  { doel, formule, formuleLokaal, waarden, notatie, editie }: Bevriezing,
  rijadres: (kop: Kop) => string,
  vandaag: string,
  bladnamen: ReadonlySet<string>,
): Celwaarde[] {
  const hier = metBlad(doel.blad) + vastAdres(doel);
  const bereik = doel.rijen * doel.kolommen > 1;
  const waarde = bereik ? som(waarden) : waarden[0]![0]!;
  const [nu, volgens] = [rijadres("Staat er nu"), rijadres("Volgens formule nu")];
  const cellen: Record<Kop, Celwaarde> = {
    Blad: `'${doel.blad}`,
    Cel: `'${bereikadres(doel)}`,
    Formule: `'${formuleLokaal}`,
    Waarde: typeof waarde === "string" ? `'${waarde}` : waarde,
    "Staat er nu": bereik ? `=SUM(${hier})` : `=IF(${hier}="","",${hier})`,
    "Volgens formule nu": volgkopie(formule, doel.blad, bladnamen, (f) =>
      bereik ? `SUM(${f})` : `INDEX(${f},1,1)`,
    ),
    Verschil: `=IF(AND(ISNUMBER(${nu}),ISNUMBER(${volgens})),${volgens}-${nu},IF(OR(${nu}=${volgens},${volgens}="${NIET_TE_VOLGEN}"),"","anders"))`,
    Editie: `'${editie}`,
    "Bevroren op": alsDatumgetal(vandaag),
    "Formule (Engels)": `'${formule}`,
    Notatie: notatie === null ? "" : `'${notatie}`,
    Kenmerk: kenmerkVan(waarden),
  };
  return KOPPEN.map((kop) => cellen[kop]);
}

/** Leest de rijen van het register. @param formules Range.formulas, @param waarden Range.values van de rijen onder de kop */
export function leesRegister(
  plaats: Record<Kop, number>,
  formules: readonly (readonly unknown[])[],
  waarden: readonly (readonly unknown[])[],
): Bevroren[] {
  return waarden.flatMap((cellen, rij) => {
    const tekst = (kop: Kop) => String(cellen[plaats[kop]] ?? "");
    const formule = (kop: Kop) => String(formules[rij]![plaats[kop]] ?? "");
    // Een lege rij is van de gebruiker.
    if (tekst("Formule (Engels)") === "") return [];
    return [
      {
        rij,
        nu: eersteVerwijzing(formule("Staat er nu")),
        was: `${tekst("Blad")}!${tekst("Cel")}`,
        formule: tekst("Formule (Engels)"),
        formuleLokaal: tekst("Formule"),
        volgformule: formule("Volgens formule nu"),
        editie: tekst("Editie"),
        bevrorenOp: alsIsoDatum(cellen[plaats["Bevroren op"]]),
        notatie: tekst("Notatie") || null,
        kenmerk: tekst("Kenmerk"),
      },
    ];
  });
}

/** Waarom een bevroren cel niet zonder meer weer formule wordt. */
export type Ontdooibelet = "celVerwijderd" | "gewijzigd" | "bladBeveiligd" | Terugbelet;

/**
 * Wat er met een bevroren cel te doen is.
 * @param waarden wat er nu staat; null als de cel er niet meer is
 * @returns de terug te zetten formule, of wat daaraan in de weg staat; bij `gewijzigd` allebei, want dat mag men overschrijven
 */
export function ontdooid(
  { nu, formule, volgformule, kenmerk }: Bevroren,
  waarden: Celwaarden | null,
  beveiligd: boolean,
): { formule: string | null; belet: Ontdooibelet | null } {
  if (!nu || !waarden) return { formule: null, belet: "celVerwijderd" };
  if (beveiligd) return { formule: null, belet: "bladBeveiligd" };
  const terug = teruggezet(formule, volgformule, nu.blad);
  if ("belet" in terug) return { formule: null, belet: terug.belet };
  return { formule: terug.formule, belet: kenmerkVan(waarden) === kenmerk ? null : "gewijzigd" };
}

function vastAdres({ rij, kolom, rijen, kolommen }: Rechthoek): string {
  const hoek = (r: number, k: number) => celadres(r, k).replace(/^([A-Z]+)/, "$$$1$$");
  const begin = hoek(rij, kolom);
  return rijen * kolommen === 1 ? begin : `${begin}:${hoek(rij + rijen - 1, kolom + kolommen - 1)}`;
}

const som = (waarden: Celwaarden): number =>
  waarden.flat().reduce<number>((totaal, w) => totaal + (typeof w === "number" ? w : 0), 0);
