import { WerkmapFout, type Belet } from "../sheet/belet";

/** Voert één gebruikershandeling uit. Wacht tot de gebruiker klaar is met typen in een cel. @throws {WerkmapFout} */
export async function voerUit<T>(handeling: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, handeling);
  } catch (fout) {
    throw alsWerkmapFout(fout);
  }
}

/** Als voerUit, en waar Excel het kan als één stap in Ongedaan maken. @throws {WerkmapFout} */
export async function schrijfUit<T>(handeling: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return voerUit(handeling);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, handeling);
  } catch (fout) {
    throw alsWerkmapFout(fout);
  }
}

const BELET_BIJ_CODE: Readonly<
  Record<
    string,
    Extract<Belet["soort"], "geenBereik" | "bladWeg" | "celInBewerking" | "geenToegang" | "teOud">
  >
> = {
  InvalidSelection: "geenBereik",
  ItemNotFound: "bladWeg",
  InvalidOperationInCellEditMode: "celInBewerking",
  AccessDenied: "geenToegang",
  ApiNotFound: "teOud",
};

/** Een fout van Office.js als reden voor de gebruiker; een onbekende code gaat mee voor wie helpt. */
export function alsWerkmapFout(fout: unknown): WerkmapFout {
  if (fout instanceof WerkmapFout) return fout;
  const code = typeof fout === "object" && fout !== null && "code" in fout ? String(fout.code) : "onbekend";
  const soort = BELET_BIJ_CODE[code];
  return new WerkmapFout(soort ? { soort } : { soort: "geweigerd", code }, fout);
}
