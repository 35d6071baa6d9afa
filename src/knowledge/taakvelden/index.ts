import { OVERGANGEN, TAAKVELDEN } from "./taakveldlijst";

const OUDSTE_JAAR = 2017;
/** Van latere jaren is nog geen lijst bekend: daarvoor geldt die van dit jaar. */
const JONGSTE_JAAR = 2026;

/** Een taakveld van de Iv3-lijst; dezelfde code kan in een later jaar een andere titel hebben. */
export interface Taakveld {
  code: string;
  titel: string;
  eersteJaar: number;
  laatsteJaar: number;
}

const perCode = new Map<string, Taakveld[]>();
for (const regel of TAAKVELDEN.trim().split("\n")) {
  const [code, titel, eerste, laatste] = regel.split(";") as [string, string, string?, string?];
  const taakveld = {
    code,
    titel,
    eersteJaar: Number(eerste || OUDSTE_JAAR),
    laatsteJaar: Number(laatste || JONGSTE_JAAR),
  };
  perCode.set(code, [...(perCode.get(code) ?? []), taakveld]);
}

/** Het taakveld met die code in dat jaar; zonder jaar het jongste met die code. */
export function taakveldIn(code: string, jaar: number | null): Taakveld | undefined {
  const velden = perCode.get(code);
  if (velden === undefined || jaar === null) return velden?.[velden.length - 1];
  const gezocht = jaar > JONGSTE_JAAR ? JONGSTE_JAAR : jaar < OUDSTE_JAAR ? OUDSTE_JAAR : jaar;
  return velden.find(({ eersteJaar, laatsteJaar }) => eersteJaar <= gezocht && gezocht <= laatsteJaar);
}

/** De taakvelden van een jaar, in de volgorde van de lijst. */
export const taakveldenIn = (jaar: number): readonly Taakveld[] =>
  [...perCode.keys()].map((code) => taakveldIn(code, jaar)).filter((veld) => veld !== undefined);

/** Per code de jaren waarin zij op de lijst staat; een plan van 100.000 regels vraagt het 100.000 keer. */
const jarenVan = new Map<string, ReadonlySet<number>>(
  [...perCode].map(([code, velden]) => [
    code,
    new Set(
      velden.flatMap(({ eersteJaar, laatsteJaar }) =>
        Array.from({ length: laatsteJaar - eersteJaar + 1 }, (_, i) => eersteJaar + i),
      ),
    ),
  ]),
);

/** Of een taakveld in een jaar op de lijst staat, zelf of als verdere onderverdeling (“6.71a”, “6.751”). */
export function bestaatIn(code: string, jaar: number | null): boolean {
  if (jaar !== null && jarenVan.get(code)?.has(jaar)) return true;
  if (taakveldIn(code, jaar) !== undefined) return true;
  return ONDERVERDELING.test(code) && taakveldIn(code.slice(0, -1), jaar) !== undefined;
}

const ONDERVERDELING = /^\d\.\d\d[a-z\d]$/;

/** Wat in een jaar de plaats inneemt van een code die er dan niet (meer, of nog niet) is. */
export function opvolgersVan(code: string, jaar: number | null): readonly Taakveld[] {
  return OVERGANGEN.flatMap(([oud, nieuw]) => (oud === code ? nieuw : nieuw.includes(code) ? [oud] : []))
    .map((ander) => taakveldIn(ander, jaar))
    .filter((taakveld) => taakveld !== undefined);
}

/** De taakvelden die met een tot getal verworden code bedoeld kunnen zijn: bij 0.1 ook 0.10. */
export function onderdelenVan(code: string, jaar: number | null): readonly Taakveld[] {
  return [code, `${code}0`]
    .map((kandidaat) => taakveldIn(kandidaat, jaar))
    .filter((veld) => veld !== undefined);
}
