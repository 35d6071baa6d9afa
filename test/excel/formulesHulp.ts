import { excelFormulewerkmap as werkmap } from "../../src/excel/formulas/werkmap";
import { maakBevriesplan, type Bevriesplan } from "../../src/work/formulas/bevriesplan";
import type { Bevrorencel } from "../../src/work/formulas/werkmap";
import type { Verloop } from "../../src/sheet/verloop";
import { WerkmapFout, type Belet } from "../../src/sheet/belet";
import type { NodeHost } from "../../packages/excel-host/testing/nodeHost";

export const VANDAAG = "2026-11-22";

export const verloop = (afbreken = new AbortController()): Verloop => ({
  voortgang: () => undefined,
  signaal: afbreken.signal,
});

/** Een verloop dat de gebruiker annuleert als er voor de zoveelste keer naar wordt gekeken. */
export function afgebrokenBij(keer: number): Verloop {
  let gekeken = 0;
  const signaal = {
    get aborted() {
      return ++gekeken >= keer;
    },
  };
  return { voortgang: () => undefined, signaal: signaal as AbortSignal };
}

/** Leest een bereik zoals Excel het geeft. */
export const lees = (host: NodeHost, blad: string, adres: string) =>
  host.Excel.run(async (context) => {
    const bereik = context.workbook.worksheets.getItem(blad).getRange(adres);
    bereik.load("formulas,formulasLocal,values,text,numberFormat");
    await context.sync();
    const { formulas, formulasLocal, values, text, numberFormat } = bereik;
    return { formulas, formulasLocal, values, text, numberFormat };
  });

export const formule = async (host: NodeHost, blad: string, adres: string) =>
  (await lees(host, blad, adres)).formulas[0]![0] as string;

/** Een handeling buiten het taakvenster om. */
export const doe = (host: NodeHost, handeling: (context: Excel.RequestContext) => void) =>
  host.Excel.run(async (context) => {
    handeling(context);
    await context.sync();
  });

export async function plan(blad: string | null = null): Promise<Bevriesplan> {
  const { cellen } = await werkmap.scan(verloop());
  return maakBevriesplan(cellen, blad, () => "Lbr. 21/083");
}

export async function bevries(blad: string | null = null) {
  return werkmap.bevries((await plan(blad)).bevriezingen, VANDAAG, verloop());
}

export async function registerrijen(): Promise<readonly Bevrorencel[]> {
  const register = await werkmap.leesRegister();
  if (register.soort !== "gelezen") throw new Error(`register: ${register.soort}`);
  return register.rijen;
}

export async function reden(belofte: Promise<unknown>): Promise<Belet> {
  const fout = await belofte.then(
    () => null,
    (e: unknown) => e,
  );
  if (!(fout instanceof WerkmapFout)) throw new Error(`geen WerkmapFout: ${String(fout)}`);
  return fout.belet;
}
