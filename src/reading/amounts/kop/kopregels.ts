import { onthoud } from "../../../sheet/onthoud";
import type { Vast } from "../../table/soorten";
import type { Raster } from "../../../sheet/raster";
import { breidUit } from "../../table/breidUit";
import { leesKopdelen, type Kopdelen } from "./kopdelen";

/** De kop van een tabel: rijindexen vanaf 0, en per kolom wat zij zegt (null waar niets staat). */
export interface Kop {
  van: number;
  tot: number;
  delen: readonly (Kopdelen | null)[];
}

type Delen = readonly (Kopdelen | null)[];

const VENSTER = 60;
const REGELS = { lees: leesKopdelen, vultAan, isOnderkop, legErboven };

/**
 * Zoekt de kop: de rij die het meest op een kop lijkt, met de regels erboven en eronder die haar aanvullen.
 * @param opgegeven rijindex van de (onderste) kopregel, als de gebruiker die aanwijst
 */
export function zoekKop(raster: Raster, opgegeven?: number): Kop | null {
  const basis = opgegeven ?? zoekBasis(raster);
  return basis === null || !raster[basis] ? null : breidUit(raster, basis, opgegeven === undefined, REGELS);
}

/** De beste rij van de eerste 60; staat daar geen kop, dan de eerste verderop. */
function zoekBasis(raster: Raster): number | null {
  let beste: number | null = null;
  let hoogste = 0;
  const lees = onthoud(leesKopdelen);
  for (let i = 0; i < raster.length && (i < VENSTER || beste === null); i++) {
    const punten = kopwaarde(raster[i]!, lees);
    if (punten > hoogste) [beste, hoogste] = [i, punten];
  }
  return beste;
}

/** Hoe sterk een rij op een kop lijkt; 0 is geen kop. Een rij met een getal dat geen jaar is, is er geen. */
function kopwaarde(rij: readonly unknown[], lees: typeof leesKopdelen): number {
  const rollen = new Set<string>();
  const perSoort = new Map<string, number>();
  for (const cel of rij) {
    const delen = lees(cel);
    if (delen?.soort === "getal") return 0;
    if (delen?.soort !== "kop") continue;
    if (delen.rol) rollen.add(delen.rol);
    else {
      const soort = soortVan(delen);
      if (soort) perSoort.set(soort, (perSoort.get(soort) ?? 0) + 1);
    }
  }
  const meeste = Math.max(0, ...perSoort.values());
  // “Jaar | 2026” boven een tabel is een gegeven, geen kop.
  const bijschrift =
    rollen.size === 1 &&
    (rollen.has("jaar") || rollen.has("actielijn")) &&
    meeste < 2 &&
    perSoort.has(rollen.has("jaar") ? "j" : "a");
  const isKop =
    rollen.size >= 2 ||
    (rollen.size === 1 && meeste >= 1 && !bijschrift) ||
    (meeste >= 3 && perSoort.size === 1);
  return isKop ? 3 * rollen.size + meeste : 0;
}

function soortVan({ vast, jaarBuiten }: Kopdelen): string {
  return (vast.actielijn ? "a" : "") + (vast.jaar || jaarBuiten ? "j" : "");
}

/** Of een regel erboven de kop kan aanvullen. */
function vultAan(gevuld: readonly Kopdelen[]): boolean {
  return !gevuld.some(({ soort }) => soort === "getal") && gevuld.some(draagtBij);
}

function draagtBij({ soort, rol, vast, jaarBuiten }: Kopdelen): boolean {
  return soort === "totaal" || Boolean(rol ?? jaarBuiten) || Object.keys(vast).length > 0;
}

/** Een regel onder de kop met alleen eenheden, kanalen, edities, of de jaren of actielijnen die de kop nog niet noemt. */
function isOnderkop(onder: Delen, delen: Delen): boolean {
  const bekend = (wat: "jaar" | "actielijn") => delen.some((deel) => deel?.rol === wat || deel?.vast[wat]);
  const isNader = (deel: Kopdelen) =>
    deel.soort === "kop" &&
    (draagtBij(deel) || deel.eenheid !== undefined) &&
    !(deel.rol || deel.jaarBuiten) &&
    !(deel.vast.jaar && bekend("jaar")) &&
    !(deel.vast.actielijn && bekend("actielijn"));
  // Een omlaag doorgetrokken kop staat in elke cel.
  const herhaalt = (deel: Kopdelen, k: number) => deel.tekst === delen[k]?.tekst;
  return (
    onder.some((deel) => deel && isNader(deel)) && onder.every((d, k) => !d || isNader(d) || herhaalt(d, k))
  );
}

/** Een samengevoegde cel geldt voor de lege cellen rechts ervan, tot een kolom met een eigen rol. */
function legErboven(boven: Delen, delen: Delen): Delen {
  let geldend: Kopdelen | null = null;
  return Array.from({ length: Math.max(boven.length, delen.length) }, (_, k) => {
    const eigen = boven[k] ?? null;
    const onder = delen[k] ?? null;
    if (eigen) geldend = eigen;
    else if (onder?.rol && onder.rol !== "bedrag") geldend = null;
    return voegSamen(eigen ?? (onder && geldend ? doorgetrokken(geldend) : null), onder);
  });
}

/** “x € 1.000” los boven een kolom zegt niets over de kolommen ernaast; “2025 (x € 1.000)” over een blok wel. */
function doorgetrokken(deel: Kopdelen): Kopdelen {
  if (Object.keys(deel.vast).length > 0) return deel;
  const { eenheid: _los, ...rest } = deel;
  return rest;
}

/** Wat twee kopregels samen over een kolom zeggen; waar zij elkaar tegenspreken geldt de onderste. */
function voegSamen(boven: Kopdelen | null, onder: Kopdelen | null): Kopdelen | null {
  if (!boven || !onder) return onder ?? boven;
  const tekst = boven.tekst === onder.tekst ? onder.tekst : `${boven.tekst} / ${onder.tekst}`;
  if (onder.soort !== "kop") return { ...onder, tekst };
  if (boven.soort === "totaal") return { ...boven, tekst };
  const vast: Vast = { ...boven.vast, ...onder.vast };
  const jaarBuiten = onder.jaarBuiten ?? (onder.vast.jaar ? undefined : boven.jaarBuiten);
  const rol = onder.rol ?? (soortVan(onder) ? undefined : boven.rol);
  const eenheid = onder.eenheid ?? boven.eenheid;
  return {
    tekst,
    soort: "kop",
    vast,
    ...(rol ? { rol } : {}),
    ...(jaarBuiten ? { jaarBuiten } : {}),
    ...(eenheid === undefined ? {} : { eenheid }),
  };
}
