/** Eén te schrijven cel: wat erin komt te staan en hoe het eruitziet. */
export interface Blokcel {
  /** Tekst, getal of formule (en-US, begint met “=”); "" maakt de cel leeg. */
  inhoud: string | number;
  /** Getalnotatie als en-US-code. */
  notatie: string;
  vet: boolean;
  cursief: boolean;
}

export type Deelsoort = "opschrift" | "kop" | "bedragen" | "totaal" | "bron";

/** Een herkenbaar stuk van een blok, om vooraf te tonen wat er komt te staan. Rijen en kolommen binnen het blok, vanaf 0. */
export interface Blokdeel {
  soort: Deelsoort;
  rij: number;
  kolom: number;
  rijen: number;
  kolommen: number;
  /** Kolom van de cel die het deel kenmerkt: bij bedragen het eerste bedrag. */
  kern: number;
}

/** Een rechthoekig stuk werkblad, klaar om te schrijven. */
export interface Blok {
  cellen: readonly (readonly Blokcel[])[];
  /** Per kolom de breedte in tekens waarbij getallen en namen geheel te lezen zijn. */
  breedtes: readonly number[];
  delen: readonly Blokdeel[];
}

const gewoon: Blokcel = { inhoud: "", notatie: "General", vet: false, cursief: false };

export const tekstcel = (inhoud: string, stijl: Partial<Blokcel> = {}): Blokcel => ({
  ...gewoon,
  inhoud,
  ...stijl,
});
export const koptekst = (inhoud: string): Blokcel => tekstcel(inhoud, { vet: true });
export const jaarkop = (jaar: number): Blokcel => ({ ...gewoon, inhoud: jaar, notatie: "0", vet: true });
export const notitie = (inhoud: string): Blokcel => tekstcel(inhoud, { cursief: true });

/** Eén rij van het blok, aangevuld met lege cellen tot de breedte. */
export function vulAan(cellen: readonly Blokcel[], breedte: number): Blokcel[] {
  return Array.from({ length: breedte }, (_, i) => cellen[i] ?? gewoon);
}

/** Aantal rijen en kolommen van een blok. */
export function omvang({ cellen }: Blok): { rijen: number; kolommen: number } {
  return { rijen: cellen.length, kolommen: cellen[0]?.length ?? 0 };
}
