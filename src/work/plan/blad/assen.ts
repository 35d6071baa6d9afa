import type { Bewaardvak } from "./bewaard";
import { volgsleutel } from "./planblad";

/** Een vak zoals het nu op het blad staat. Rijen en kolommen vanaf 0. */
export interface Vakinhoud {
  readonly rij: number;
  readonly kolom: number;
  /** Formules (en-US) of waarden, zoals Excel ze geeft. */
  readonly formules: readonly (readonly unknown[])[];
  /** Of een tabel haar totaalrij toont. */
  readonly totaalrij: boolean;
}

/** Wat elke rij en kolom van een vak is: de sleutel waaronder zij geschreven is, of een “?” met wat de gebruiker erbij zette. */
export interface Assen {
  readonly rijen: readonly string[];
  readonly kolommen: readonly string[];
}

const VREEMD = "?";
export const isVreemd = (sleutel: string): boolean => sleutel.startsWith(VREEMD);

/** Herkent de rijen en kolommen van een geschreven vak, ook als de gebruiker er heeft ingevoegd, verwijderd of verplaatst. */
export function assenVan(vak: Bewaardvak, inhoud: Vakinhoud, sleutelkolommen: readonly string[]): Assen {
  return vak.tabel ? tabelassen(vak, inhoud, sleutelkolommen) : blokassen(vak, inhoud);
}

function tabelassen(
  vak: Bewaardvak,
  { formules, totaalrij }: Vakinhoud,
  sleutelkolommen: readonly string[],
): Assen {
  const koppen = formules[0]!.map(String);
  const kolommen = koppen.map((kop) => (vak.kolommen.includes(kop) ? kop : `${VREEMD}${kop}`));
  const plaatsen = sleutelkolommen.map((kolom) => kolommen.indexOf(kolom));
  const bekend = new Set(vak.rijen.map(({ sleutel }) => sleutel));
  const keer = new Map<string, number>();
  const rijen = formules.map((cellen, r) => {
    if (r === 0) return "kop";
    if (totaalrij && r === formules.length - 1) return bekend.has("totaal") ? "totaal" : `${VREEMD}totaal`;
    const gevonden = volgsleutel(keer, plaatsen.map((k) => String(cellen[k] ?? "")).join("|"));
    return bekend.has(gevonden) ? gevonden : `${VREEMD}${gevonden}`;
  });
  return { rijen, kolommen };
}

function blokassen(vak: Bewaardvak, { formules }: Vakinhoud): Assen {
  const breedte = formules[0]!.length;
  const rijen = vak.rijen.map(({ sleutel, cellen }) => [sleutel, kenmerk(cellen.map(vast))] as const);
  const kolommen = vak.kolommen.map(
    (sleutel, k) => [sleutel, kenmerk(vak.rijen.map(({ cellen }) => vast(cellen[k])))] as const,
  );
  const kolom = (k: number) => formules.map((cellen) => cellen[k]);
  return {
    rijen:
      formules.length === rijen.length
        ? rijen.map(([sleutel]) => sleutel)
        : leg(
            rijen,
            formules.map((cellen) => kenmerk(zonderFormules(cellen))),
          ),
    kolommen:
      breedte === kolommen.length
        ? vak.kolommen
        : leg(
            kolommen,
            Array.from({ length: breedte }, (_, k) => kenmerk(zonderFormules(kolom(k)))),
          ),
  };
}

const vast = (cel: Bewaardvak["rijen"][number]["cellen"][number] | undefined) =>
  cel?.[2] === 0 ? cel[0] : "";
const zonderFormules = (cellen: readonly unknown[]) =>
  cellen.map((cel) => (typeof cel === "string" && cel.startsWith("=") ? "" : cel));

/** De vaste teksten van een rij of kolom samen. */
const kenmerk = (cellen: readonly unknown[]): string =>
  cellen
    .filter((cel) => cel !== "" && cel !== null && cel !== undefined)
    .map(String)
    .join("|");

/** Legt wat er staat naast wat er geschreven was, op volgorde; wat niet past, is van de gebruiker. */
function leg(
  geschreven: readonly (readonly [sleutel: string, kenmerk: string])[],
  gevonden: readonly string[],
): string[] {
  let vanaf = 0;
  return gevonden.map((teken, i) => {
    const plaats = geschreven.findIndex(([, kenmerkend], k) => k >= vanaf && kenmerkend === teken);
    if (plaats === -1) return `${VREEMD}${i}`;
    vanaf = plaats + 1;
    return geschreven[plaats]![0];
  });
}
