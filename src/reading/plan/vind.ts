import { ARCHIEFTABEL, BEDRAGENTABEL, RAMINGTABEL } from "../../knowledge/tabelnamen";
import { overlapt, type Rechthoek } from "../../sheet/adres";
import { eenheidBoven } from "./eenheid";
import { isLeeg } from "../../sheet/tekst";
import { maakKoptoets } from "./kop/kopregels";
import { eersteTitel } from "./kop/titels";
import { leesPlan } from "./lees";
import type { Plancorrectie, Planlezing, Raster, Zin } from "./lezing";
import { probeerPlan } from "./tabel";

/** Een werkblad om plannen op te zoeken. `gebied` is waar `raster` op het blad ligt, vanaf 0. */
export interface Planblad {
  naam: string;
  gebied: Rechthoek;
  raster: Raster;
  /** De tabellen (ListObjects) op het blad, met hun kopregel. */
  tabellen: readonly { naam: string; gebied: Rechthoek }[];
}

/** Een bereik dat een plan kan zijn, met hoe het gelezen is. */
export interface Kandidaat {
  blad: string;
  /** Naam van de tabel; null als het een gewoon bereik is. */
  tabel: string | null;
  gebied: Rechthoek;
  /** Aantal regels van het plan. */
  regels: number;
  reden: Zin;
  /** Wat het blad wel zegt maar het bereik zelf niet: de eenheid van een regel hoger op het blad. */
  correctie: Plancorrectie;
  lezing: Planlezing;
}

/** Tabellen met bedragen van deze invoegtoepassing: geen plan, ook al lezen zij zo. */
const EIGEN_TABEL = new RegExp(`^(${BEDRAGENTABEL}|${ARCHIEFTABEL}|${RAMINGTABEL}(_\\d+)?)$`);

/** Zoekt bereiken met een herkenbare kop: de meeste POK-regels eerst, een tabel vóór een gewoon bereik. */
export function vindPlannen(bladen: readonly Planblad[]): Kandidaat[] {
  return bladen
    .filter(({ naam }) => !EIGEN_TABEL.test(naam))
    .flatMap((blad) => [...inTabellen(blad), ...inBereiken(blad)])
    .sort(
      (a, b) =>
        b.regels - a.regels ||
        b.lezing.gemeentefonds.length - a.lezing.gemeentefonds.length ||
        a.lezing.vragen.length - b.lezing.vragen.length ||
        Number(a.tabel === null) - Number(b.tabel === null),
    );
}

function inTabellen({ naam, gebied, raster, tabellen }: Planblad): Kandidaat[] {
  return tabellen.flatMap((tabel) => {
    if (EIGEN_TABEL.test(tabel.naam)) return [];
    const { rij, kolom, rijen, kolommen } = tabel.gebied;
    const eerste = kolom - gebied.kolom;
    const deel = raster
      .slice(Math.max(0, rij - gebied.rij), rij - gebied.rij + rijen)
      .map((cellen) => cellen.slice(Math.max(0, eerste), eerste + kolommen));
    return maakKandidaat(
      naam,
      tabel.naam,
      tabel.gebied,
      deel,
      raster.slice(0, Math.max(0, rij - gebied.rij)),
    );
  });
}

/** De tabellen onder elkaar op een blad die geen ListObject zijn; elk met haar titels. */
function inBereiken({ naam, gebied, raster, tabellen }: Planblad): Kandidaat[] {
  const kandidaten: Kandidaat[] = [];
  for (let begin = 0; begin < raster.length;) {
    const rest = raster.slice(begin);
    const rijen = einde(rest);
    if (rijen === null) break;
    const bereik = { ...gebied, rij: gebied.rij + begin, rijen };
    if (!tabellen.some((tabel) => overlapt(tabel.gebied, bereik))) {
      kandidaten.push(...maakKandidaat(naam, null, bereik, rest.slice(0, rijen), raster.slice(0, begin)));
    }
    begin += rijen;
  }
  return kandidaten;
}

/** Aantal rijen tot de titels van een volgende tabel; null als er geen kop is. */
function einde(raster: Raster): number | null {
  const tabel = probeerPlan(raster, {});
  if (!tabel) return null;
  const { kop, eersteRij, bedragkolommen } = tabel;
  const isKop = maakKoptoets(bedragkolommen.map(({ index }) => index));
  const tweede = raster.findIndex(
    (rij, i) => i >= eersteRij && isKop(rij) && !isHerhaling(rij, raster[kop!.tot]!),
  );
  if (tweede === -1) return raster.length;
  const titel = eersteTitel(raster, tweede);
  return titel < eersteRij ? tweede : titel;
}

function isHerhaling(rij: readonly unknown[], kop: readonly unknown[]): boolean {
  return rij.every((cel, k) => isLeeg(cel) || cel === kop[k]);
}

function maakKandidaat(
  blad: string,
  tabel: string | null,
  gebied: Rechthoek,
  raster: Raster,
  erboven: Raster,
): Kandidaat[] {
  const herkend = probeerPlan(raster, {});
  if (!herkend) return [];
  const eenheid = herkend.eenheid.gesteld ? null : eenheidBoven(erboven);
  const correctie = eenheid === null ? {} : { eenheid };
  const lezing = leesPlan(raster, { ...correctie, nulIsNul: true });
  const regels = lezing.regels.length;
  const kolom = lezing.kolommen.some(({ rol }) => rol === "actielijn");
  const wat =
    regels === 0
      ? zonderActielijn(lezing.gemeentefonds.length)
      : kolom
        ? {
            nl: `${regels} bedragen bij een kolom Actielijn`,
            en: `${regels} amounts beside a column Actielijn`,
          }
        : {
            nl: `${regels} bedragen op rijen die een actielijn noemen`,
            en: `${regels} amounts on rows that name an action line`,
          };
  return [{ blad, tabel, gebied, regels, reden: wat, correctie, lezing }];
}

/** Wat een bereik zonder planregels wel is. */
function zonderActielijn(fondsbedragen: number): Zin {
  if (fondsbedragen === 0) return { nl: "geen rij noemt een actielijn", en: "no row names an action line" };
  return {
    nl: `${fondsbedragen} bedragen over het gemeentefonds; geen rij noemt een actielijn`,
    en: `${fondsbedragen} amounts about the gemeentefonds; no row names an action line`,
  };
}
