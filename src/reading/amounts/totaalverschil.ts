import { vindGemeenten } from "../../knowledge/gemeenten/register";
import { bedragTekst } from "../../knowledge/notatie";
import { normaliseer } from "../../sheet/tekst";
import { letterVan, rijnummerVan } from "../table/afkeuring";
import { leesBedrag } from "./cel/bedrag";
import { celwaarde } from "../../sheet/celwaarde";
import { noem } from "./kop/kolommen";
import type { Opbrengst } from "./rij/opbrengst";
import type { Afkeuring, IngelezenBedrag, Regel } from "../table/soorten";
import type { Raster } from "../../sheet/raster";
import type { Bedragkolom, Tabel } from "./tabel";

const MEESTE = 5;
const ALLES = /^(?:eind|generaal |algemeen )?(?:totaal|totalen)\b|^som\b/;
/** Woorden die van een totaal geen deeltotaal maken. */
const BIJWERK = /\b(?:generaal|algemeen|gemeente|pok|middelen|bedrag(?:en)?|uitkering(?:en)?)\b|[-:()]/g;

/** Wat er in een blok (de rijen tot een totaalrij) van één kolom gelezen is; onzeker als er iets buiten bleef. */
interface Kolomsom {
  som: number;
  aantal: number;
  onzeker: boolean;
}

/**
 * Totaalrijen die iets anders noemen dan de gelezen bedragen erboven samen. Bij twijfel wordt er niets gezegd: een
 * deeltotaal, een landelijk totaal, of een kolom waarvan een cel is afgekeurd, afgerond of overgeslagen.
 * @param rijen de aangenomen bedragen
 * @param afgekeurd alle afgekeurde cellen en rijen
 */
export function totaalverschillen(
  raster: Raster,
  tabel: Tabel,
  { totaalrijen, afgerond }: Opbrengst,
  rijen: readonly IngelezenBedrag[],
  afgekeurd: readonly Afkeuring[],
): string[] {
  if (totaalrijen.length === 0) return [];
  const blokken = telOp(raster, tabel, totaalrijen, rijen, [...afgekeurd, ...afgerond]);
  const zinnen: string[] = [];
  let naTotaal = false;
  for (const [i, totaal] of totaalrijen.entries()) {
    if (isVanAlles(totaal)) {
      for (const kolom of tabel.bedragkolommen) {
        const blok = blokken[i]!.get(kolom.index);
        const samen = voegSamen(blokken.slice(0, i + 1).map((per) => per.get(kolom.index)));
        const zin = vergelijk(
          raster,
          tabel,
          totaal,
          kolom,
          naTotaal && blok ? [blok, samen] : [samen, blok ?? samen],
        );
        if (zin) zinnen.push(zin);
      }
    }
    naTotaal ||= !isSubtotaal(totaal);
  }
  const meer = zinnen.length - MEESTE;
  return meer <= 0
    ? zinnen
    : [
        ...zinnen.slice(0, MEESTE),
        `En nog ${meer} keer noemt een totaalrij iets anders dan de gelezen bedragen samen.`,
      ];
}

/** De zin als het totaal met geen van beide sommen overeenkomt; zij noemt de eerste. */
function vergelijk(
  raster: Raster,
  { notatie, ontleed, oorsprong }: Tabel,
  { rij }: Regel,
  { index, vast, eenheid }: Bedragkolom,
  [eerste, tweede]: readonly [Kolomsom, Kolomsom],
): string | null {
  const gedrukt = leesBedrag(celwaarde(raster[rij - 1]![index]), eenheid, notatie, ontleed);
  if (gedrukt.soort !== "bedrag" || [eerste, tweede].some(({ onzeker, aantal }) => onzeker || aantal === 0))
    return null;
  if (gedrukt.bedrag === eerste.som || gedrukt.bedrag === tweede.som) return null;
  const genoemd = noem({ vast });
  const waar = genoemd === "" ? `in kolom ${letterVan(index + 1, oorsprong)}` : `voor ${genoemd}`;
  return `De totaalrij (rij ${rijnummerVan(rij, oorsprong)}) noemt ${bedragTekst(gedrukt.bedrag, 1)} ${waar}; de gelezen bedragen tellen op tot ${bedragTekst(eerste.som, 1)}.`;
}

/** Per totaalrij de sommen per kolomindex van de rijen sinds de vorige totaalrij. */
function telOp(
  raster: Raster,
  { bedragkolommen, correctie }: Tabel,
  totaalrijen: readonly Regel[],
  rijen: readonly IngelezenBedrag[],
  buiten: readonly { rij: number; kolom: number | null }[],
): ReadonlyMap<number, Kolomsom>[] {
  const blokVan: number[] = [];
  const blokken = totaalrijen.map(({ rij }, i) => {
    while (blokVan.length <= rij) blokVan.push(i);
    return new Map<number, Kolomsom>();
  });
  const bij = (rij: number, kolom: number): Kolomsom | null => {
    const blok = blokken[blokVan[rij] ?? -1];
    if (!blok) return null;
    const som = blok.get(kolom - 1) ?? { som: 0, aantal: 0, onzeker: false };
    blok.set(kolom - 1, som);
    return som;
  };
  const maakOnzeker = (rij: number, kolom: number) => {
    const som = bij(rij, kolom);
    if (som) som.onzeker = true;
  };
  for (const { rij, kolom, bedrag } of rijen) {
    const som = bij(rij, kolom);
    if (!som) continue;
    som.som += bedrag;
    som.aantal++;
  }
  const isBedragkolom = new Set(bedragkolommen.map(({ index }) => index + 1));
  for (const { rij, kolom } of buiten) {
    // Zonder haar sleutel is van een hele rij niets gelezen.
    if (kolom !== null && isBedragkolom.has(kolom)) maakOnzeker(rij, kolom);
    else isBedragkolom.forEach((bedragkolom) => maakOnzeker(rij, bedragkolom));
  }
  for (const rij of correctie.overslaan ?? []) {
    for (const { index } of bedragkolommen) {
      if (typeof celwaarde(raster[rij - 1]?.[index]) !== "object") maakOnzeker(rij, index + 1);
    }
  }
  return blokken;
}

function voegSamen(sommen: readonly (Kolomsom | undefined)[]): Kolomsom {
  const samen: Kolomsom = { som: 0, aantal: 0, onzeker: false };
  for (const deel of sommen) {
    samen.som += deel?.som ?? 0;
    samen.aantal += deel?.aantal ?? 0;
    samen.onzeker ||= deel?.onzeker ?? false;
  }
  return samen;
}

function isSubtotaal({ tekst }: Regel): boolean {
  return /^sub/i.test(tekst.trim());
}

/** “Totaal”, “Totaal POK-middelen” en “Totaal Utrecht” tellen alles erboven op; “Totaal AU” en “Nederland” niet. */
function isVanAlles({ tekst }: Regel): boolean {
  return tekst.split(" | ").every((deel) => {
    const rest = normaliseer(deel).replace(ALLES, " ").replace(BIJWERK, " ").trim();
    return rest === "" || (/^\p{L}/u.test(rest) && rest !== "nederland" && vindGemeenten(rest).length > 0);
  });
}
