import { controleerPlek, type Controle, type Controlegegevens } from "../../src/work/check";
import { excelControlewerkmap as werkmap } from "../../src/excel/check/werkmap";
import type { Verloop } from "../../src/sheet/verloop";
import { WerkmapFout, type Belet } from "../../src/sheet/belet";
import type { Plancorrectie } from "../../src/reading/plan";
import { landelijk } from "../../src/knowledge/pok/bedragen";
import { huidigeEditie } from "../../src/knowledge/pok/edities";
import type { NodeHost } from "../../packages/excel-host/testing/nodeHost";

export const verloop = (afbreken = new AbortController()): Verloop => ({
  voortgang: () => undefined,
  signaal: afbreken.signal,
});

export const GEGEVENS: Controlegegevens = { bedragen: landelijk(huidigeEditie) };

/** Cellen onder elkaar vanaf een cel, zoals startNodeHost ze aanneemt. */
export function blok(rijen: readonly (readonly (string | number)[])[], rij = 1, kolom = 0) {
  const cellen: Record<string, string> = {};
  rijen.forEach((inhoud, r) =>
    inhoud.forEach((cel, k) => {
      if (cel !== "") cellen[`${String.fromCharCode(65 + kolom + k)}${rij + r}`] = String(cel);
    }),
  );
  return cellen;
}

export const LANG = [
  ["Actielijn", "Jaar", "Soort", "Bedrag", "Omschrijving"],
  [4, 2022, "lasten", 45_000_000, "wijkteams"],
  [2, 2022, "lasten", 23_000_000, "rechtsbescherming"],
  [9, 2022, "lasten", 1_000, "bestaat niet"],
  [4, 2030, "baten", 5_000, "te laat"],
  [2, 2022, "baten", "PM", "nog onbekend"],
];

/** Een handeling buiten het taakvenster om. */
export const doe = (host: NodeHost, handeling: (context: Excel.RequestContext) => void) =>
  host.Excel.run(async (context) => {
    handeling(context);
    await context.sync();
  });

export const selecteer = (host: NodeHost, blad: string, adres: string) =>
  doe(host, ({ workbook }) => {
    const werkblad = workbook.worksheets.getItem(blad);
    werkblad.activate();
    werkblad.getRange(adres).select();
  });

export async function reden(belofte: Promise<unknown>): Promise<Belet> {
  const fout = await belofte.then(
    () => null,
    (e: unknown) => e,
  );
  if (!(fout instanceof WerkmapFout)) throw new Error(`geen WerkmapFout: ${String(fout)}`);
  return fout.belet;
}

/** Selecteert een adres en controleert wat er dan geselecteerd is. */
export async function controleer(
  host: NodeHost,
  adres: string,
  blad = "Blad1",
  correctie: Plancorrectie = {},
  gegevens = GEGEVENS,
): Promise<Controle> {
  await selecteer(host, blad, adres);
  return controleerPlek(await werkmap.leesSelectie(verloop()), correctie, gegevens);
}

export const gevonden = ({ bevindingen }: Controle): string[] =>
  bevindingen.map(({ ernst, code, adres }) => `${ernst} ${code} ${adres}`.trim());

/** Alles wat er op een blad staat en hoe het eruitziet. */
export const foto = (host: NodeHost, blad: string) =>
  host.Excel.run(async (context) => {
    const werkblad = context.workbook.worksheets.getItem(blad);
    const bereik = werkblad.getRange("A1:Z60");
    bereik.load("formulas,values,numberFormat,text");
    const opmaak = bereik.getCellProperties({
      format: { fill: { color: true }, font: { bold: true, italic: true, color: true } },
    });
    const regels = werkblad.getRange().conditionalFormats;
    regels.load("items/id");
    const tabellen = werkblad.tables;
    tabellen.load("items/name");
    await context.sync();
    const plaatsen = tabellen.items.map((tabel) => {
      const plaats = tabel.getRange();
      plaats.load("address");
      return plaats;
    });
    await context.sync();
    return {
      formulas: bereik.formulas,
      values: bereik.values,
      numberFormat: bereik.numberFormat,
      text: bereik.text,
      opmaak: opmaak.value,
      regels: regels.items.length,
      tabellen: plaatsen.map(({ address }) => address),
    };
  });
