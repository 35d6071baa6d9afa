import { leesGemeente } from "../../knowledge/gemeenten/register";
import { celwaarde } from "../../sheet/celwaarde";
import { isLeeg } from "../../sheet/tekst";
import { weerDubbele } from "./dubbel";
import { genoemdeGemeenten } from "./genoemd";
import { opmerkingenBij } from "./opmerkingen";
import { nieuweOpbrengst, type Opbrengst } from "./rij/opbrengst";
import { maakRijlezer } from "./rij/rijlezer";
import type {
  Correctie,
  GevondenGemeente,
  Herkomst,
  IngelezenBedrag,
  Leesresultaat,
  Regel,
  Vraag,
} from "../table/soorten";
import type { Voortgang } from "../../sheet/voortgang";
import type { Raster } from "../../sheet/raster";
import { herkenTabel, isOnleesbaar, type Tabel } from "./tabel";
import { totaalverschillen } from "./totaalverschil";
import { doorloop } from "../../sheet/voortgang";

const RIJEN_PER_STAP = 250;

/**
 * Leest de bedragen uit een raster van cellen: elke indeling (lang, breed per jaar, breed per actielijn, of allebei), één
 * gemeente of alle. Er wordt niets stilzwijgend weggelaten: elke cel is gelezen, leeg, afgekeurd of deel van een totaalrij.
 * @throws {PokFout} als `correctie.gemeente` geen gemeente is
 */
export function leesBedragen(
  raster: Raster,
  correctie: Correctie = {},
  herkomst: Herkomst = {},
): Leesresultaat {
  return doorloop(leesInStappen(raster, correctie, herkomst));
}

/** Als {@link leesBedragen}, maar in stappen: wie leest, kan tussendoor voortgang tonen of ophouden. */
export function* leesInStappen(
  raster: Raster,
  correctie: Correctie = {},
  { oorsprong, bladnaam }: Herkomst = {},
): Generator<Voortgang, Leesresultaat, void> {
  const tabel = herkenTabel(raster, correctie, oorsprong);
  const uit = nieuweOpbrengst();
  if (!isOnleesbaar(tabel)) {
    const leesRij = maakRijlezer(raster, tabel, uit);
    for (let i = tabel.eersteRij; i < raster.length; i++) {
      leesRij(i);
      if ((i + 1) % RIJEN_PER_STAP === 0) yield { gedaan: i + 1, totaal: raster.length };
    }
  }
  return { ...rondAf(raster, tabel, uit), genoemd: genoemdeGemeenten(raster, tabel, bladnaam) };
}

function rondAf(raster: Raster, tabel: Tabel, uit: Opbrengst): Omit<Leesresultaat, "genoemd"> {
  const { rijen, afgekeurd: dubbele } = weerDubbele(uit.rijen, tabel.oorsprong);
  const afgekeurd = [...uit.afgekeurd, ...dubbele].sort(
    (a, b) => a.rij - b.rij || (a.kolom ?? 0) - (b.kolom ?? 0),
  );
  const gemeenten = telGemeenten(rijen);
  const edities = [...new Set(rijen.flatMap(({ editie }) => (editie === null ? [] : [editie])))];
  return {
    kopregels: tabel.kop && { van: tabel.kop.van + 1, tot: tabel.kop.tot + 1 },
    kolommen: tabel.kolommen,
    eenheid: tabel.eenheid,
    rijen,
    afgekeurd,
    totaalrijen: uit.totaalrijen,
    overgeslagen: [...titels(raster, tabel), ...uit.overgeslagen],
    leeg: uit.leeg,
    nietHeel: uit.nietHeel,
    gemeenten,
    edities,
    vragen: [...tabel.vragen, ...kanaalvraag(uit), ...editievraag(rijen, edities)],
    opmerkingen: [
      ...opmerkingenBij(raster, tabel, uit.afgerond, rijen, gemeenten),
      ...totaalverschillen(raster, tabel, uit, rijen, afgekeurd),
    ],
  };
}

function titels(raster: Raster, { kop }: Tabel): Regel[] {
  return raster.slice(0, kop?.van ?? 0).flatMap((rij, i) => {
    const teksten = rij.map(celwaarde).filter((waarde) => !isLeeg(waarde));
    return teksten.length === 0 ? [] : [{ rij: i + 1, tekst: [...new Set(teksten.map(String))].join(" | ") }];
  });
}

function telGemeenten(rijen: readonly IngelezenBedrag[]): GevondenGemeente[] {
  const perCode = new Map<string, number>();
  for (const { gemeentecode } of rijen) {
    if (gemeentecode !== null) perCode.set(gemeentecode, (perCode.get(gemeentecode) ?? 0) + 1);
  }
  return [...perCode].map(([code, bedragen]) => {
    const { naam, laatsteJaar } = leesGemeente(code);
    return { code, naam, laatsteJaar, bedragen };
  });
}

function kanaalvraag({ zonderKanaal }: Opbrengst): Vraag[] {
  if (zonderKanaal.size === 0) return [];
  const plaatsen = [...zonderKanaal.values()]
    .sort((a, b) => a.actielijn - b.actielijn || a.jaar - b.jaar)
    .map(({ actielijn, jaar }) => `actielijn ${actielijn} in ${jaar}`);
  return [
    {
      over: "kanaal",
      tekst: `Het kanaal volgt niet uit het bestand of de landelijke editie voor ${plaatsen.join(", ")}; geef het op.`,
    },
  ];
}

function editievraag(rijen: readonly IngelezenBedrag[], edities: readonly string[]): Vraag[] {
  if (edities.length < 2) return [];
  const zonderEditie = weerDubbele(rijen.map((rij) => ({ ...rij, editie: null })));
  if (zonderEditie.afgekeurd.length === 0) return [];
  return [
    {
      over: "editie",
      tekst: `Dezelfde plaatsen staan er in meer edities: ${edities.join(", ")}; kies welke geldt.`,
    },
  ];
}
