import { bundel } from "../../sheet/bundels";
import type { Doel } from "../../sheet/doel";
import type { Plaatszoeker } from "../../work/plan/blad/verwijzing";
import type { Bladontwerp, Stijl, Vak } from "../../work/plan/blad/soorten";

/** Breedte van een teken en van de celrand in punten, bij het standaardlettertype van Excel. */
const PUNTEN_PER_TEKEN = 5.25;
const PUNTEN_RAND = 3.75;
const REGELHOOGTE = 15;
/** Zo veel rijen kan een overloop later langer worden en toch teruglopen. */
const GROEI = 50;
const BLAUW = "#1F4E79";
const GRIJS = "#595959";
const LICHT = "#DDEBF7";
const DONKER = "#1F1F1F";
const LIJNGRIJS = "#BFBFBF";
const ROOD = "#9C0006";

const OPMAAK: Readonly<Record<Stijl, (format: Excel.RangeFormat) => void>> = {
  gewoon: () => undefined,
  zin: (format) => (format.verticalAlignment = "Top"),
  titel: ({ font }) => Object.assign(font, { bold: true, size: 14, color: BLAUW }),
  tussentitel: ({ font }) => Object.assign(font, { bold: true, size: 12, color: BLAUW }),
  kop: (format) => {
    // Een tabelstijl maakt koppen wit; op het lichte vlak zijn zij dan niet te lezen.
    Object.assign(format.font, { bold: true, color: DONKER });
    format.fill.color = LICHT;
    format.borders.getItem("EdgeBottom").style = "Continuous";
  },
  sterk: ({ font }) => (font.bold = true),
  lijn: (format) => {
    const boven = format.borders.getItem("EdgeTop");
    boven.style = "Continuous";
    boven.color = LIJNGRIJS;
  },
  grens: (format) => (format.borders.getItem("EdgeTop").style = "Continuous"),
  totaal: (format) => {
    format.font.bold = true;
    OPMAAK.grens(format);
  },
  notitie: ({ font }) => Object.assign(font, { italic: true, color: GRIJS }),
  alarm: (format) => {
    Object.assign(format.font, { bold: true, color: ROOD });
    format.verticalAlignment = "Top";
  },
};

/** Een rand onder of boven hoort bij elke rij apart. */
const MET_RAND: readonly Stijl[] = ["kop", "lijn", "grens", "totaal"];

/** Maakt de cellen van een vak op een nieuw blad op, in zo weinig stukken als kan. */
export function maakVakOp(blad: Excel.Worksheet, vak: Vak): void {
  const perStijl = new Map<Stijl, { doel: Doel }[]>();
  vak.rijen.forEach(({ cellen }, r) =>
    cellen.forEach((cel, k) => {
      if (!cel || cel.stijl === "gewoon") return;
      const doel = { bladId: "", blad: "", rij: vak.rij + r, kolom: vak.kolom + k, rijen: 1, kolommen: 1 };
      perStijl.set(cel.stijl, [...(perStijl.get(cel.stijl) ?? []), { doel }]);
    }),
  );
  for (const [stijl, cellen] of perStijl)
    for (const { doel } of bundel(cellen, !MET_RAND.includes(stijl)))
      OPMAAK[stijl](blad.getRangeByIndexes(doel.rij, doel.kolom, doel.rijen, doel.kolommen).format);
  lijnKoppenRechts(blad, vak);
  springIn(vak, (k) => blad.getRangeByIndexes(vak.rij, vak.kolom + k, vak.rijen.length, 1));
}

/** Geeft een jaarkolom die er op een bestaand blad bij kwam haar breedte en opmaak. */
export function maakKolomOp(
  blad: Excel.Worksheet,
  { breedtes }: Bladontwerp,
  vak: Vak,
  sleutel: string,
  zoek: Plaatszoeker,
): void {
  const k = vak.kolommen.indexOf(sleutel);
  for (const { sleutel: rij, cellen } of vak.rijen) {
    const [plaats, cel] = [zoek("", vak.naam, rij, sleutel), cellen[k]];
    if (!plaats || !cel) continue;
    const { format } = blad.getRangeByIndexes(plaats.rij, plaats.kolom, 1, 1);
    format.columnWidth = punten(breedtes[vak.kolom + k]!);
    format.horizontalAlignment = rij === "kop" ? "Right" : "General";
    if (!vak.tabel) OPMAAK[cel.stijl](format);
  }
}

/** Tekst direct rechts van bedragen staat er anders tegenaan. */
function springIn({ kolommen, rijen }: Vak, bereikVan: (k: number) => Excel.Range): void {
  const heeftBedragen = (k: number) => rijen.some(({ cellen }) => /[#%]/.test(cellen[k]?.notatie ?? ""));
  for (let k = 1; k < kolommen.length; k++) {
    if (!heeftBedragen(k - 1) || heeftBedragen(k)) continue;
    const { format } = bereikVan(k);
    format.horizontalAlignment = "Left";
    format.indentLevel = 1;
  }
}

/** Maakt kop en totaal van een tabel zelf op: niet elk programma toont de tabelstijl. */
export function maakTabelOp(tabel: Excel.Table, vak: Vak): void {
  const { kolommen, rijen, tabel: vorm } = vak;
  const kop = tabel.getHeaderRowRange();
  OPMAAK.kop(kop.format);
  if (vorm?.totaalrij) OPMAAK.totaal(tabel.getTotalRowRange().format);
  const eerste = rijen[1]?.cellen ?? [];
  kolommen.forEach((_, k) => {
    const notatie = eerste[k]?.notatie ?? "";
    if (notatie.includes("#")) kop.getCell(0, k).format.horizontalAlignment = "Right";
    // Een nummer is geen bedrag, en zou rechts tegen de tekst ernaast staan.
    else if (notatie === "0") tabel.columns.getItemAt(k).getRange().format.horizontalAlignment = "Center";
  });
  springIn(vak, (k) => tabel.columns.getItemAt(k).getRange());
  // De kolom eronder kan in het midden staan.
  if (vorm?.totaalrij) tabel.getTotalRowRange().getCell(0, 0).format.horizontalAlignment = "Left";
}

/** De koppen boven getallen staan rechts, net als de getallen. */
function lijnKoppenRechts(blad: Excel.Worksheet, { rij, kolom, kolommen, rijen }: Vak): void {
  const kop = rijen.findIndex(({ sleutel }) => sleutel === "kop");
  const vanaf = rijen[kop + 1]?.cellen.findIndex((cel) => cel !== null && cel.notatie.includes("#")) ?? -1;
  if (kop === -1 || vanaf === -1) return;
  blad.getRangeByIndexes(rij + kop, kolom + vanaf, 1, kolommen.length - vanaf).format.horizontalAlignment =
    "Right";
}

const punten = (tekens: number): number => tekens * PUNTEN_PER_TEKEN + PUNTEN_RAND;

/** Kolombreedtes, rijhoogten, en rijen met tekst die over de kolommen heen terugloopt. */
export function maakBladOp(
  blad: Excel.Worksheet,
  { breedtes, tekstrijen, rijhoogten, overloop, vakken }: Bladontwerp,
): void {
  breedtes.forEach((breedte, k) => {
    blad.getRangeByIndexes(0, k, 1, 1).format.columnWidth = punten(breedte);
  });
  for (const { rij, kolommen } of tekstrijen) {
    const bereik = blad.getRangeByIndexes(rij, 0, 1, kolommen);
    bereik.merge(true);
    bereik.format.wrapText = true;
  }
  if (overloop) {
    const vak = vakken.find(({ naam }) => naam === overloop.vak)!;
    const eerste = vak.rij + vak.rijen.findIndex(({ sleutel }) => sleutel === overloop.rij);
    const rijen = overloop.regels.length + GROEI;
    const { format } = blad.getRangeByIndexes(eerste, vak.kolom, rijen, overloop.kolommen);
    format.verticalAlignment = "Top";
    format.wrapText = true;
  }
  for (const { rij, regels } of rijhoogten) zetHoogte(blad, rij, regels);
  blad.showGridlines = false;
}

/** Geeft rijen van een bestaand blad die nieuwe tekst krijgen, de hoogte die zij nodig hebben. */
export function zetRijhoogten(
  blad: Excel.Worksheet,
  { vakken, rijhoogten }: Bladontwerp,
  wijzigt: (vak: Vak, rij: string) => boolean,
  zoek: Plaatszoeker,
): void {
  for (const { rij, regels } of rijhoogten) {
    // Onder het laatste vak loopt alleen de overloop door.
    const vak = vakken.find((een) => rij >= een.rij && rij < een.rij + een.rijen.length);
    const sleutel = vak?.rijen[rij - vak.rij]!.sleutel;
    if (!vak || sleutel === undefined) continue;
    const plaats = wijzigt(vak, sleutel) ? zoek("", vak.naam, sleutel, vak.kolommen[0]!) : null;
    if (plaats) zetHoogte(blad, plaats.rij, regels);
  }
}

/** Maakt rijen waarin een formule op een bestaand blad overloopt hoog genoeg, en geen rij lager. */
export async function verhoogOverloop(
  context: Excel.RequestContext,
  blad: Excel.Worksheet,
  { overloop, vakken }: Bladontwerp,
  zoek: Plaatszoeker,
): Promise<void> {
  const kolom = vakken.find(({ naam }) => naam === overloop?.vak)?.kolommen[0];
  const plaats = overloop && kolom !== undefined ? zoek("", overloop.vak, overloop.rij, kolom) : null;
  if (!overloop || !plaats) return;
  const hoogten = blad
    .getRangeByIndexes(plaats.rij, plaats.kolom, overloop.regels.length, 1)
    .getRowProperties({ format: { rowHeight: true } });
  await context.sync();
  overloop.regels.forEach((regels, i) => {
    if (REGELHOOGTE * regels > (hoogten.value[i]?.format?.rowHeight ?? 0))
      zetHoogte(blad, plaats.rij + i, regels);
  });
}

/** Niet elk programma past een rij aan haar tekst aan, en de uitkomst van de toets is er nog niet. */
function zetHoogte(blad: Excel.Worksheet, rij: number, regels: number): void {
  blad.getRangeByIndexes(rij, 0, 1, 1).format.rowHeight = REGELHOOGTE * regels;
}
