import { bundel } from "../../formules/bundels";
import type { Doel } from "../../invoegen/werkmap";
import type { Plaatszoeker } from "../../opstellen/blad/verwijzing";
import type { Bladontwerp, Stijl, Vak } from "../../opstellen/blad/soorten";

/** Breedte van een teken en van de celrand in punten, bij het standaardlettertype van Excel. */
const PUNTEN_PER_TEKEN = 5.25;
const PUNTEN_RAND = 3.75;
const REGELHOOGTE = 15;
const BLAUW = "#1F4E79";
const GRIJS = "#595959";
const LICHT = "#DDEBF7";

const OPMAAK: Readonly<Record<Stijl, (format: Excel.RangeFormat) => void>> = {
  gewoon: () => undefined,
  zin: (format) => (format.verticalAlignment = "Top"),
  titel: ({ font }) => Object.assign(font, { bold: true, size: 14, color: BLAUW }),
  tussentitel: ({ font }) => Object.assign(font, { bold: true, size: 12, color: BLAUW }),
  kop: (format) => {
    format.font.bold = true;
    format.fill.color = LICHT;
    format.borders.getItem("EdgeBottom").style = "Continuous";
  },
  sterk: ({ font }) => (font.bold = true),
  totaal: (format) => {
    format.font.bold = true;
    format.borders.getItem("EdgeTop").style = "Continuous";
  },
  notitie: ({ font }) => Object.assign(font, { italic: true, color: GRIJS }),
};

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
    // Een rand onder of boven hoort bij elke rij apart.
    for (const { doel } of bundel(cellen, stijl !== "kop" && stijl !== "totaal"))
      OPMAAK[stijl](blad.getRangeByIndexes(doel.rij, doel.kolom, doel.rijen, doel.kolommen).format);
  lijnKoppenRechts(blad, vak);
}

/** Maakt kop en totaal van een tabel zelf op: niet elk programma toont de tabelstijl. */
export function maakTabelOp(tabel: Excel.Table, { kolommen, rijen, tabel: vorm }: Vak): void {
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
  tabel.getDataBodyRange().format.autofitRows();
}

/** De koppen boven getallen staan rechts, net als de getallen. */
function lijnKoppenRechts(blad: Excel.Worksheet, { rij, kolom, kolommen, rijen }: Vak): void {
  const kop = rijen.findIndex(({ sleutel }) => sleutel === "kop");
  const vanaf = rijen[kop + 1]?.cellen.findIndex((cel) => cel !== null && cel.notatie.includes("#")) ?? -1;
  if (kop === -1 || vanaf === -1) return;
  blad.getRangeByIndexes(rij + kop, kolom + vanaf, 1, kolommen.length - vanaf).format.horizontalAlignment =
    "Right";
}

/** Kolombreedtes, en rijen met tekst die over de kolommen heen terugloopt. */
export function maakBladOp(blad: Excel.Worksheet, { breedtes, tekstrijen }: Bladontwerp): void {
  breedtes.forEach((breedte, k) => {
    blad.getRangeByIndexes(0, k, 1, 1).format.columnWidth = breedte * PUNTEN_PER_TEKEN + PUNTEN_RAND;
  });
  zetTekstrijen(blad, tekstrijen);
  blad.showGridlines = false;
}

/** Geeft rijen met lopende tekst op een bestaand blad de hoogte die hun nieuwe tekst nodig heeft. */
export function zetTeksthoogtes(
  blad: Excel.Worksheet,
  { vakken, tekstrijen }: Bladontwerp,
  zoek: Plaatszoeker,
): void {
  for (const { rij, regels } of tekstrijen) {
    const vak = vakken.find((een) => rij >= een.rij && rij < een.rij + een.rijen.length)!;
    const plaats = zoek("", vak.naam, vak.rijen[rij - vak.rij]!.sleutel, vak.kolommen[0]!);
    if (plaats) blad.getRangeByIndexes(plaats.rij, 0, 1, 1).format.rowHeight = REGELHOOGTE * regels;
  }
}

function zetTekstrijen(blad: Excel.Worksheet, tekstrijen: Bladontwerp["tekstrijen"]): void {
  for (const { rij, kolommen, regels } of tekstrijen) {
    const bereik = blad.getRangeByIndexes(rij, 0, 1, kolommen);
    bereik.merge(true);
    bereik.format.wrapText = true;
    bereik.format.rowHeight = REGELHOOGTE * regels;
  }
}
