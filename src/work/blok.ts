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
function vulAan(cellen: readonly Blokcel[], breedte: number): Blokcel[] {
  return Array.from({ length: breedte }, (_, i) => cellen[i] ?? gewoon);
}

/** Wat er in een blok onder elkaar komt; alleen `kop` is er altijd. */
export interface Opbouw {
  boven: readonly (readonly Blokcel[])[];
  /** De cellen links van de jaren in de kopregel. */
  kop: readonly Blokcel[];
  jaren: readonly number[];
  bedragen: readonly (readonly Blokcel[])[];
  totalen: readonly (readonly Blokcel[])[];
  onder: readonly string[];
  /** Breedte in tekens van de kolommen links van de jaren. */
  labelbreedtes: readonly number[];
  bedragbreedte: number;
}

/** Zet de delen van een blok onder elkaar. */
export function stelSamen(opbouw: Opbouw): Blok {
  const { boven, kop, jaren, bedragen, totalen, onder } = opbouw;
  const breedte = kop.length + jaren.length;
  const stukken: { soort: Deelsoort; rijen: readonly (readonly Blokcel[])[]; kern: number }[] = [
    { soort: "opschrift", rijen: boven, kern: 0 },
    { soort: "kop", rijen: [[...kop, ...jaren.map(jaarkop)]], kern: 0 },
    { soort: "bedragen", rijen: bedragen, kern: kop.length },
    { soort: "totaal", rijen: totalen, kern: kop.length },
    { soort: "bron", rijen: onder.map((regel) => [notitie(regel)]), kern: 0 },
  ];
  const cellen = stukken.flatMap(({ rijen }) => rijen).map((rij) => vulAan(rij, breedte));
  let rij = 0;
  const delen = stukken.flatMap(({ soort, rijen, kern }): Blokdeel[] => {
    if (rijen.length === 0) return [];
    const kolommen = Math.max(...rijen.map(({ length }) => length));
    const deel = { soort, rij, kolom: 0, rijen: rijen.length, kolommen, kern };
    rij += rijen.length;
    return [deel];
  });
  return { cellen, breedtes: [...opbouw.labelbreedtes, ...jaren.map(() => opbouw.bedragbreedte)], delen };
}

/** Eén bedrag, met daaronder de regels die erbij horen. */
export function stelBedragSamen(bedrag: Blokcel, onder: readonly string[], breedte: number): Blok {
  const deel = (soort: Deelsoort, rij: number, rijen: number): Blokdeel => ({
    soort,
    rij,
    kolom: 0,
    rijen,
    kolommen: 1,
    kern: 0,
  });
  return {
    cellen: [[bedrag], ...onder.map((regel) => [notitie(regel)])],
    breedtes: [breedte],
    delen: [deel("bedragen", 0, 1), ...(onder.length > 0 ? [deel("bron", 1, onder.length)] : [])],
  };
}

/** Aantal rijen en kolommen van een blok. */
export function omvang({ cellen }: Blok): { rijen: number; kolommen: number } {
  return { rijen: cellen.length, kolommen: cellen[0]?.length ?? 0 };
}
