import { breidUit } from "../../table/breidUit";
import { onthoud } from "../../../sheet/onthoud";
import type { Raster } from "../lezing";
import { leesKopdelen, type Kopdelen } from "./kopdelen";
import { heeftBedrag } from "./titels";

/** De kop van een plan: rijindexen vanaf 0, en per kolom wat zij zegt (null waar niets staat). */
export interface Plankop {
  van: number;
  tot: number;
  delen: readonly (Kopdelen | null)[];
}

type Delen = readonly (Kopdelen | null)[];

const VENSTER = 60;
const PUNTEN_PER_ROL = 3;
const ZEKERE_KOP = 4;
const REGELS = { lees: leesKopdelen, vultAan, isOnderkop, legErboven };

/**
 * Zoekt de kop: de rij (van de eerste 60, en boven de eerste bedragen) die het meest op een kop lijkt, met de regels
 * die haar aanvullen.
 * @param opgegeven rijindex van de (onderste) kopregel, als de gebruiker die aanwijst
 * @param vanaf rijindex waar het zoeken begint
 */
export function zoekKop(raster: Raster, opgegeven?: number, vanaf = 0): Plankop | null {
  const basis = opgegeven ?? zoekBasis(raster, vanaf);
  return basis === null || !raster[basis] ? null : breidUit(raster, basis, opgegeven === undefined, REGELS);
}

/** Maakt de toets of een latere rij zelf een kop is: duidelijk een kop, ook in de bedragkolommen. */
export function maakKoptoets(bedragkolommen: readonly number[]): (rij: readonly unknown[]) => boolean {
  const lees = onthoud(leesKopdelen);
  const isKopcel = (delen: Kopdelen | null) =>
    delen === null || delen.soort === "rol" || delen.soort === "bedrag";
  return (rij) => kopwaarde(rij, lees) > ZEKERE_KOP && bedragkolommen.every((k) => isKopcel(lees(rij[k])));
}

function zoekBasis(raster: Raster, vanaf: number): number | null {
  let beste: number | null = null;
  let hoogste = 0;
  const lees = onthoud(leesKopdelen);
  let gevuld = 0;
  for (let i = vanaf; i < raster.length && (gevuld < VENSTER || beste === null); i++) {
    if (raster[i]!.some((cel) => cel !== null && cel !== "" && cel !== undefined)) gevuld++;
    // Wat na een zekere kop en haar bedragen komt, is hooguit de kop van een volgende tabel.
    if (hoogste > ZEKERE_KOP && heeftBedrag(raster[i]!)) break;
    const punten = kopwaarde(raster[i]!, lees);
    if (punten > hoogste) [beste, hoogste] = [i, punten];
  }
  return beste;
}

/** Hoe sterk een rij op een kop lijkt; 0 is geen kop, en onbekende tekst beslist alleen bij gelijke stand. */
function kopwaarde(rij: readonly unknown[], lees: typeof leesKopdelen): number {
  if (heeftBedrag(rij)) return 0;
  const rollen = new Set<string>();
  const bedragkoppen = new Set<string>();
  let onbekend = 0;
  for (const cel of rij) {
    const delen = lees(cel);
    if (delen?.soort === "getal") return 0;
    if (delen?.rol && delen.rol !== "bedrag") rollen.add(delen.rol);
    else if (delen?.soort === "bedrag" || delen?.rol) bedragkoppen.add(delen.tekst);
    else if (delen?.soort === "onbekend") onbekend++;
  }
  const bedragen = bedragkoppen.size;
  const isKop = rollen.size >= 2 || (rollen.size === 1 && bedragen > 0) || bedragen >= 2;
  return isKop ? PUNTEN_PER_ROL * rollen.size + bedragen - Math.min(onbekend, 9) / 10 : 0;
}

/** Of een regel erboven de kop kan aanvullen. */
function vultAan(gevuld: readonly Kopdelen[]): boolean {
  if (gevuld.some(({ soort }) => soort === "getal")) return false;
  return gevuld.some(({ soort }) => soort !== "onbekend" && soort !== "eenheid");
}

/**
 * Een regel onder de kop die haar bedragkolommen nader noemt (“Baten | Lasten” onder 2026, of een eenheid per kolom).
 * “Lasten” vooraan is een tussenkop: wat eronder staat moet onder een bedragkop staan.
 */
function isOnderkop(onder: Delen, delen: Delen): boolean {
  const samen = legErboven(delen, onder);
  const alleen = onder.filter((deel) => deel !== null).length === 1;
  const past = (deel: Kopdelen, k: number) => {
    if (deel.tekst === delen[k]?.tekst) return true;
    if (deel.soort === "eenheid" || deel.soort === "status") return true;
    const erboven = boven(delen, k);
    // Eén woord onder een kop die niets zegt (“Baten” onder “Nr”) is een tussenkop.
    if (erboven?.soort === "onbekend" && alleen) return false;
    const onderBedrag = erboven !== null && (erboven.soort !== "rol" || erboven.rol === "bedrag");
    return deel.soort === "bedrag" && samen[k]?.soort === "bedrag" && onderBedrag;
  };
  return (
    onder.some((deel) => deel?.soort === "bedrag" || deel?.soort === "eenheid") &&
    onder.every((deel, k) => deel === null || past(deel, k)) &&
    !onder.some((deel, k) => deel?.vast.jaar !== undefined && boven(delen, k)?.vast.jaar !== undefined)
  );
}

/** De kopcel die boven een kolom geldt: haar eigen, of de samengevoegde links ervan. */
function boven(delen: Delen, kolom: number): Kopdelen | null {
  for (let k = kolom; k >= 0; k--) if (delen[k]) return delen[k] ?? null;
  return null;
}

/** Een samengevoegde cel geldt voor de lege cellen rechts ervan. */
function legErboven(erboven: Delen, delen: Delen): Delen {
  let geldend: Kopdelen | null = null;
  return Array.from({ length: Math.max(erboven.length, delen.length) }, (_, k) => {
    const eigen = erboven[k] ?? null;
    const onder = delen[k] ?? null;
    if (eigen) geldend = eigen;
    return voegSamen(eigen ?? (onder ? geldend : null), onder);
  });
}

/** Wat twee kopregels samen over een kolom zeggen; waar zij elkaar tegenspreken geldt de onderste. */
function voegSamen(hoog: Kopdelen | null, laag: Kopdelen | null): Kopdelen | null {
  if (!hoog || !laag) return laag ?? hoog;
  const tekst = hoog.tekst === laag.tekst ? laag.tekst : `${hoog.tekst} / ${laag.tekst}`;
  const eenheid = laag.eenheid ?? hoog.eenheid;
  const samen = {
    tekst,
    vast: { ...hoog.vast, ...laag.vast },
    werkelijk: hoog.werkelijk || laag.werkelijk,
    ...(eenheid !== undefined && { eenheid }),
  };
  if (hoog.soort === "buiten" || laag.soort === "buiten") return { ...samen, soort: "buiten" };
  if (laag.rol && laag.rol !== "bedrag") return { ...samen, soort: "rol", rol: laag.rol };
  if (laag.soort === "onbekend" || laag.soort === "getal") return { ...samen, soort: laag.soort };
  if (hoog.soort === "bedrag" || laag.soort === "bedrag" || laag.rol) {
    return { ...samen, soort: "bedrag", ...((laag.rol ?? hoog.rol) === "bedrag" && { rol: "bedrag" }) };
  }
  return hoog.rol ? { ...samen, soort: "rol", rol: hoog.rol } : { ...samen, soort: laag.soort };
}
