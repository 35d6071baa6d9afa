import { celadres } from "../../sheet/adres";
import type { Doel } from "../../sheet/doel";
import { isFormule, OVERSLAGREDENEN, overslag, type Indexcel, type Overslagreden } from "./cel";
import { indexformule, kernVan, LANGSTE_FORMULE, lokaleIndexformule, tussenHaken } from "./formule";
import { meerekenaar } from "./meerekenen";
import { geindexeerd, type Indexopdracht } from "./opdracht";
import type { Indexzicht } from "./zicht";

/** Een cel die een formule krijgt. */
export interface Indexwijziging {
  /** De cel waar de formule komt. */
  doel: Doel;
  /** De cel waarvan het bedrag wordt geïndexeerd. */
  bron: string;
  /** De inhoud van die cel zoals de gebruiker haar ziet. */
  was: string;
  /** De formule in Engelse schrijfwijze. */
  wordt: string;
  /** De formule zoals de gebruiker haar ziet. */
  lokaal: string;
  /** Het bedrag voor en na, in de eenheid van de cel; niet afgerond. */
  voor: number;
  na: number;
  /** Getalnotatie voor het doel; null laat haar zoals zij is. */
  notatie: string | null;
}

/** Wat een index met een selectie doet. */
export interface Indexplan {
  wijzigingen: readonly Indexwijziging[];
  overgeslagen: readonly { reden: Overslagreden; adressen: readonly string[] }[];
  /** Cellen met een wijziging waarvan niet tot het einde is nagegaan of zij al met geïndexeerde bedragen rekenen. */
  nietGevolgd: readonly string[];
}

/** Werkt uit welke cellen welke formule krijgen en welke overgeslagen worden; elke cel van de selectie komt in een van beide. */
export function maakIndexplan(zicht: Indexzicht, opdracht: Indexopdracht): Indexplan {
  const wijzigingen: Indexwijziging[] = [];
  const overgeslagen = new Map<Overslagreden, string[]>();
  const buiten = blijftBuiten(zicht);
  const nietGevolgd = new Set(zicht.herkomst.nietGevolgd);
  for (const cel of zicht.cellen) {
    const wijziging = buiten(cel) ?? wijzigingVan(zicht, cel, opdracht);
    if (typeof wijziging !== "string") wijzigingen.push(wijziging);
    else overgeslagen.set(wijziging, [...(overgeslagen.get(wijziging) ?? []), celadres(cel.rij, cel.kolom)]);
  }
  return {
    wijzigingen,
    overgeslagen: OVERSLAGREDENEN.flatMap((reden) => {
      const adressen = overgeslagen.get(reden);
      return adressen ? [{ reden, adressen }] : [];
    }),
    nietGevolgd: wijzigingen.map(({ bron }) => bron).filter((adres) => nietGevolgd.has(adres)),
  };
}

/** Maakt een toets waarom een cel van de selectie niet meegaat; null als zij een formule krijgt (die niet te lang mag worden). */
export function blijftBuiten(
  zicht: Pick<Indexzicht, "bron" | "cellen" | "herkomst" | "plaats">,
): (cel: Indexcel) => Overslagreden | null {
  const rekentMee = zicht.plaats === "zelf" ? meerekenaar(zicht) : () => false;
  const geindexeerd = new Set(zicht.herkomst.geindexeerd);
  return (cel) => {
    const reden = overslag(cel);
    if (reden !== null) return reden;
    if (geindexeerd.has(celadres(cel.rij, cel.kolom))) return "rekentMetIndex";
    return rekentMee(cel) ? "rekentMee" : null;
  };
}

function wijzigingVan(
  { doel, verschuiving, decimaalteken }: Indexzicht,
  cel: Indexcel,
  opdracht: Indexopdracht,
): Indexwijziging | "teLang" {
  const bron = celadres(cel.rij, cel.kolom);
  const ernaast = verschuiving > 0;
  const inhoud = isFormule(cel.formule) ? cel.formule : (cel.waarde as number);
  const wordt = indexformule(ernaast ? bron : kernVan(inhoud), opdracht);
  if (wordt.length > LANGSTE_FORMULE) return "teLang";
  const kern = ernaast ? bron : lokaleKern(cel, inhoud, decimaalteken);
  const voor = cel.waarde as number;
  return {
    doel: { ...doel, rij: cel.rij, kolom: cel.kolom + verschuiving, rijen: 1, kolommen: 1 },
    bron,
    was: isFormule(cel.formule) ? cel.lokaal : cel.tekst,
    wordt,
    lokaal: lokaleIndexformule(kern, opdracht, decimaalteken),
    voor,
    na: geindexeerd(voor, opdracht),
    notatie: ernaast ? cel.notatie : null,
  };
}

const lokaleKern = (cel: Indexcel, inhoud: number | string, decimaalteken: string): string =>
  typeof inhoud === "number"
    ? kernVan(inhoud).replace(".", decimaalteken)
    : tussenHaken(inhoud, cel.lokaal.slice(1));
