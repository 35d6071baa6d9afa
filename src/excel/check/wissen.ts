import type { Merkstand } from "../../work/check/soorten";
import { bundel } from "../../sheet/bundels";
import type { Verloop } from "../../sheet/verloop";
import { eisNietAfgebroken, WerkmapFout } from "../../sheet/belet";
import { type Doel } from "../../sheet/doel";
import { bereikVan } from "../lezen";
import { schrijfUit } from "../uitvoering";
import { eigenCellen, standVan, vindMerken, type Gevonden, type Toetskolom } from "./gevonden";

/** Haalt alle merken weg. @throws {WerkmapFout} als een blad met merken beveiligd is; er is dan niets weggehaald */
export function wisMerken({ signaal }: Verloop): Promise<Merkstand> {
  return schrijfUit(async (context) => {
    const gevonden = await vindMerken(context);
    await eisOnbeveiligd(context, gevonden);
    eisNietAfgebroken(signaal);
    wisKleuren(gevonden);
    wisKolommen(context, gevonden);
    await context.sync();
    return standVan(gevonden);
  });
}

/** Haalt kleuren en notities weg bij de volgende context.sync(). */
export function wisKleuren({ kleuren, notities }: Gevonden): void {
  kleuren.forEach(({ opmaak }) => opmaak.delete());
  notities.forEach((notitie) => notitie.delete());
}

/** Haalt de kolommen “Controle” weg bij de volgende context.sync(). */
export function wisKolommen(context: Excel.RequestContext, { kolommen }: Gevonden): void {
  // Van rechts naar links: een tabelkolom die verdwijnt, verschuift wat er rechts van staat.
  const opVolgorde = [...kolommen].sort(
    (a, b) => (b.bereik?.columnIndex ?? 0) - (a.bereik?.columnIndex ?? 0),
  );
  for (const kolom of opVolgorde) {
    if (kolom.bereik) wisKolom(context, kolom, kolom.bereik);
    kolom.naam.delete();
  }
}

function wisKolom(context: Excel.RequestContext, { tabel }: Toetskolom, bereik: Excel.Range): void {
  const { formulas, rowIndex, columnIndex, worksheet } = bereik;
  const eigen = eigenCellen(bereik);
  const gevuld = formulas.flat().filter((cel) => cel !== "").length;
  if (tabel && eigen.length > 0 && gevuld === eigen.length) {
    for (const kop of [...(formulas[0] as string[])].reverse()) tabel.columns.getItem(kop).delete();
    return;
  }
  const cellen = eigen.map(({ rij, kolom }) => ({
    doel: {
      bladId: worksheet.id,
      blad: worksheet.name,
      rij: rowIndex + rij,
      kolom: columnIndex + kolom,
      rijen: 1,
      kolommen: 1,
    } satisfies Doel,
  }));
  for (const { doel } of bundel(cellen, true)) bereikVan(context, doel).clear("Contents");
}

async function eisOnbeveiligd(context: Excel.RequestContext, { kleuren, kolommen }: Gevonden): Promise<void> {
  const bladen = new Set([
    ...kleuren.map(({ blad }) => blad),
    ...kolommen.flatMap(({ bereik }) => (bereik ? [bereik.worksheet] : [])),
  ]);
  for (const blad of bladen) {
    blad.load("name");
    blad.protection.load("protected");
  }
  await context.sync();
  for (const blad of bladen)
    if (blad.protection.protected) throw new WerkmapFout({ soort: "bladBeveiligd", blad: blad.name });
}
