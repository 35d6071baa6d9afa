import { A1 } from "../table/afkeuring";
import type { Oorsprong } from "../table/soorten";
import type { Plancorrectie, Planlezing, Raster, Voortgang } from "./lezing";
import { opmerkingenBij, vragenBij, zonderActielijnBij } from "./opmerkingen";
import { nieuweOpbrengst, type Opbrengst } from "./rij/opbrengst";
import { maakRijlezer } from "./rij/rijlezer";
import { herkenPlan, type Plantabel } from "./tabel";
import { bepaalTekens, zetTeken } from "./tekens";

const RIJEN_PER_STAP = 1_000;

/**
 * Leest een plan uit een raster van cellen: lang of breed, met de kop op elke rij, tussenkoppen, totalen en elke
 * tekengewoonte. In een hele begroting tellen alleen de rijen die een actielijn noemen, zelf of in een kop erboven.
 * @throws {PokFout} `ongeldig` als er geen kop met een kolom voor bedragen is
 */
export function leesPlan(raster: Raster, correctie: Plancorrectie = {}): Planlezing {
  const lezing = leesPlanInStappen(raster, correctie);
  for (;;) {
    const stap = lezing.next();
    if (stap.done) return stap.value;
  }
}

/**
 * Als {@link leesPlan}, maar in stappen: wie leest, kan tussendoor voortgang tonen of ophouden.
 * @param oorsprong waar het raster op het blad begint, voor de adressen in de zinnen; nummers blijven binnen het raster
 */
export function* leesPlanInStappen(
  raster: Raster,
  correctie: Plancorrectie = {},
  oorsprong: Oorsprong = A1,
): Generator<Voortgang, Planlezing, void> {
  let tabel = herkenPlan(raster, correctie, 0, oorsprong);
  let zonderLijn: Planlezing | null = null;
  for (;;) {
    const uit = yield* leesTabel(raster, tabel);
    const volgende = uit.regels.length === 0 && correctie.kopregel === undefined ? uit.tweedeKop : null;
    // Noemt de eerste tabel geen actielijn, dan kan een volgende op hetzelfde blad het plan zijn.
    if (volgende === null) return (uit.regels.length === 0 && zonderLijn) || rondAf(tabel, uit, oorsprong);
    if (uit.gemeentefonds.length > 0) zonderLijn ??= rondAf(tabel, uit, oorsprong);
    tabel = herkenPlan(raster, correctie, volgende, oorsprong);
  }
}

/** Leest de rijen van een herkende tabel, tot het eind of een tweede kop. */
export function* leesTabel(raster: Raster, tabel: Plantabel): Generator<Voortgang, Opbrengst, void> {
  const uit = nieuweOpbrengst();
  if (tabel.eenheid.waarde === null) return uit;
  const leesRij = maakRijlezer(raster, tabel, uit);
  for (let i = tabel.eersteRij; i < raster.length && leesRij(i); i++) {
    if ((i + 1) % RIJEN_PER_STAP === 0) yield { gedaan: i + 1, totaal: raster.length };
  }
  return uit;
}

function rondAf(tabel: Plantabel, uit: Opbrengst, oorsprong: Oorsprong): Planlezing {
  const { tekens, vragen } = bepaalTekens(uit, tabel.correctie);
  return {
    regels: uit.regels.map((ruw) => zetTeken(ruw, tekens.gewoonte)),
    gemeentefonds: uit.gemeentefonds.map((ruw) => zetTeken(ruw, tekens.gewoonte)),
    vorm: tabel.vorm,
    kopregels: tabel.kop && { van: tabel.kop.van + 1, tot: tabel.kop.tot + 1 },
    kolommen: tabel.kolommen,
    eenheid: tabel.eenheid,
    tekens,
    totaalrijen: uit.totaalrijen,
    tussenkoppen: uit.tussenkoppen,
    overgeslagen: uit.overgeslagen,
    zonderPok: uit.zonderPok,
    zonderActielijn: zonderActielijnBij(uit),
    vragen: [...tabel.vragen, ...(tabel.eenheid.waarde === null ? [] : vragenBij(tabel, uit)), ...vragen],
    opmerkingen: opmerkingenBij(tabel, uit, oorsprong),
  };
}
