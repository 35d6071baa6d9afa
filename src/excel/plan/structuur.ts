import { volledigAdres } from "../../sheet/adres";
import { WerkmapFout } from "../../sheet/belet";
import { asNa, gezetteStappen, omgekeerd, type Asstap } from "../../work/plan/blad/structuur";
import type { Vak } from "../../work/plan/blad/soorten";
import { waardeinvoer } from "../invoer";
import type { Vakstand } from "./stand";
import type { Bladwerk, Vakwerk } from "./werk";

/** Zet de rijen en kolommen die erbij komen of verdwijnen; schrijft bij de volgende context.sync(). */
export function zetStructuur(context: Excel.RequestContext, bladen: readonly Bladwerk[]): void {
  for (const { bladId, vakken } of bladen) {
    const blad = context.workbook.worksheets.getItem(bladId);
    const metKolommen = vakken.find(({ kolomstappen }) => kolomstappen.length > 0);
    if (metKolommen) zetKolommen(blad, metKolommen.stand.kolom, metKolommen.kolomstappen);
    for (const { nieuw, stand, rijstappen, kolomstappen } of vanOnderNaarBoven(vakken))
      zetRijen(blad, nieuw, stand.rij, rijstappen, asNa(stand.assen.kolommen, kolomstappen));
  }
}

/** Zo schuift een vak niet terwijl er nog boven geschreven moet worden. */
const vanOnderNaarBoven = (vakken: readonly Vakwerk[]): Vakwerk[] =>
  [...vakken].sort((a, b) => b.stand.rij - a.stand.rij);

/** Hele kolommen van het blad: een tabel, het vak erboven en alles ernaast schuiven samen op. */
function zetKolommen(blad: Excel.Worksheet, links: number, stappen: readonly Asstap[]): void {
  for (const { soort, plaats } of stappen) {
    const kolom = blad.getRangeByIndexes(0, links + plaats, 1, 1).getEntireColumn();
    if (soort === "erbij") kolom.insert("Right");
    else kolom.delete("Left");
  }
}

/** @param kolommen de kolommen die een tabel nu heeft */
function zetRijen(
  blad: Excel.Worksheet,
  nieuw: Vak,
  boven: number,
  stappen: readonly Asstap[],
  kolommen: readonly string[],
): void {
  const tabel = nieuw.tabel && blad.tables.getItem(nieuw.werkmapnaam);
  for (const { soort, plaats, sleutel } of stappen) {
    if (tabel) {
      // De kop is rij 0 van de as.
      if (soort === "weg") tabel.rows.getItemAt(plaats - 1).delete();
      else tabel.rows.add(plaats - 1, [nieuweRij(nieuw, sleutel, kolommen)]);
      continue;
    }
    const rij = blad.getRangeByIndexes(boven + plaats, 0, 1, 1).getEntireRow();
    if (soort === "erbij") rij.insert("Down");
    else rij.delete("Up");
  }
}

/** De vaste inhoud van een nieuwe tabelrij. @param as de kolommen die de tabel nu heeft */
function nieuweRij({ kolommen, rijen }: Vak, sleutel: string, as: readonly string[]): (string | number)[] {
  const cellen = rijen.find((rij) => rij.sleutel === sleutel)?.cellen;
  return as.map((kop) => {
    const cel = cellen?.[kolommen.indexOf(kop)];
    return !cel || cel.formule ? "" : waardeinvoer(cel.inhoud, cel.notatie);
  });
}

/** De vakken nadat de structuur is gezet. @param plaatsen per vak de plaats van de eerste cel */
export function naStructuur(
  bladen: readonly Bladwerk[],
  plaatsen: ReadonlyMap<Vakstand, { rij: number; kolom: number }>,
): Map<Vakstand, Vakstand> {
  return new Map(
    bladen.flatMap(({ vakken }) =>
      vakken.map(({ stand, rijstappen, kolomstappen }) => [
        stand,
        {
          ...stand,
          ...plaatsen.get(stand)!,
          assen: {
            rijen: asNa(stand.assen.rijen, rijstappen),
            kolommen: asNa(stand.assen.kolommen, kolomstappen),
          },
        },
      ]),
    ),
  );
}

/** Leest waar de vakken nu beginnen. */
export async function leesPlaatsen(
  context: Excel.RequestContext,
  standen: readonly Vakstand[],
): Promise<Map<Vakstand, { rij: number; kolom: number; formules: unknown[][] }>> {
  const bereiken = standen.map((stand) => {
    const bereik = vakbereik(context, stand);
    bereik.load("rowIndex,columnIndex,formulas");
    return { stand, bereik };
  });
  await context.sync();
  return new Map(
    bereiken.map(({ stand, bereik }) => [
      stand,
      { rij: bereik.rowIndex, kolom: bereik.columnIndex, formules: bereik.formulas },
    ]),
  );
}

export function vakbereik({ workbook }: Excel.RequestContext, { vak }: Vakstand): Excel.Range {
  return vak.tabel
    ? workbook.tables.getItem(vak.werkmapnaam).getRange()
    : workbook.names.getItem(vak.werkmapnaam).getRange();
}

/** Draait de stappen terug die zijn gezet; wat er staat laat zien hoever het kwam. Schrijft bij de volgende context.sync(). */
export function draaiStructuurTerug(
  context: Excel.RequestContext,
  bladen: readonly Bladwerk[],
  nu: ReadonlyMap<Vakstand, { rij: number; kolom: number; formules: unknown[][] }>,
): void {
  for (const { bladId, vakken } of bladen) {
    const blad = context.workbook.worksheets.getItem(bladId);
    for (const { stand, rijstappen, nieuw } of vanOnderNaarBoven(vakken)) {
      if (rijstappen.length === 0) continue;
      const { formules, rij } = nu.get(stand)!;
      const sleutelkolommen = nieuw.tabel?.sleutelkolommen.map((kop) => stand.assen.kolommen.indexOf(kop));
      // Een rij van een gewoon vak heet naar haar eerste gevulde cel.
      const opschriften = formules.map((cellen) =>
        sleutelkolommen
          ? sleutelkolommen.map((k) => String(cellen[k] ?? "")).join("|")
          : String(cellen.find((cel) => cel !== "") ?? ""),
      );
      const aantal = gezet(stand.assen.rijen, rijstappen, opschriften, (sleutel) =>
        /^\d/.test(sleutel) ? sleutel.split("#")[0]! : null,
      );
      zetRijen(blad, nieuw, rij, omgekeerd(rijstappen.slice(0, aantal)), leeg(formules[0]!.length));
    }
    const metKolommen = vakken.find(({ kolomstappen, nieuw }) => kolomstappen.length > 0 && nieuw.tabel);
    if (!metKolommen) continue;
    const { stand, kolomstappen } = metKolommen;
    const { formules, kolom } = nu.get(stand)!;
    const aantal = gezet(stand.assen.kolommen, kolomstappen, formules[0]!.map(String), (sleutel) =>
      sleutel.replace(/^\?/, ""),
    );
    zetKolommen(blad, kolom, omgekeerd(kolomstappen.slice(0, aantal)));
  }
}

/** Wat er in een teruggezette rij stond, komt er daarna in. */
const leeg = (breedte: number): string[] => Array.from({ length: breedte }, () => "");

function gezet(...argumenten: Parameters<typeof gezetteStappen>): number {
  const aantal = gezetteStappen(...argumenten);
  if (aantal === -1) throw new Error("De rijen of kolommen zijn niet te herkennen.");
  return aantal;
}

/** @throws {WerkmapFout} `kolomBezet` als er buiten het plan iets staat in een rij of kolom die weg moet */
export async function eisLeegBuitenPlan(
  context: Excel.RequestContext,
  bladen: readonly Bladwerk[],
): Promise<void> {
  const metWeg = bladen.filter(({ vakken }) =>
    vakken.some(({ kolomstappen, rijstappen, nieuw }) =>
      [...kolomstappen, ...(nieuw.tabel ? [] : rijstappen)].some(({ soort }) => soort === "weg"),
    ),
  );
  const gelezen = metWeg.map((werk) => {
    const gebruikt = context.workbook.worksheets.getItem(werk.bladId).getUsedRange(true);
    gebruikt.load("rowIndex,columnIndex,formulas");
    return { werk, gebruikt };
  });
  await context.sync();
  for (const { werk, gebruikt } of gelezen) {
    const weg = verdwijnend(werk);
    gebruikt.formulas.forEach((cellen, r) =>
      cellen.forEach((cel: unknown, k: number) => {
        const [rij, kolom] = [gebruikt.rowIndex + r, gebruikt.columnIndex + k];
        if (cel === "" || !(weg.rijen.has(rij) || weg.kolommen.has(kolom)) || hoortBijPlan(werk, rij, kolom))
          return;
        throw new WerkmapFout({
          soort: "kolomBezet",
          adres: volledigAdres(werk.blad, { rij, kolom, rijen: 1, kolommen: 1 }),
          inhoud: String(cel),
        });
      }),
    );
  }
}

function verdwijnend({ vakken }: Bladwerk) {
  const plaatsen = (stappen: readonly Asstap[], as: readonly string[], begin: number) =>
    stappen.filter(({ soort }) => soort === "weg").map(({ sleutel }) => begin + as.indexOf(sleutel));
  return {
    kolommen: new Set(
      vakken.flatMap(({ kolomstappen, stand }) => plaatsen(kolomstappen, stand.assen.kolommen, stand.kolom)),
    ),
    rijen: new Set(
      vakken.flatMap(({ rijstappen, stand, nieuw }) =>
        nieuw.tabel ? [] : plaatsen(rijstappen, stand.assen.rijen, stand.rij),
      ),
    ),
  };
}

function hoortBijPlan({ vakken }: Bladwerk, rij: number, kolom: number): boolean {
  return vakken.some(({ stand }) => {
    const [r, k] = [rij - stand.rij, kolom - stand.kolom];
    return r >= 0 && k >= 0 && r < stand.formules.length && k < stand.formules[0]!.length;
  });
}
