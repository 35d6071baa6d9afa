/** De globale CustomFunctions zoals Excel die aan een functiebestand geeft: alleen wat de functies ervan gebruiken. */
class ExcelFout extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function metExcelFuncties(): void {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: ExcelFout,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
      associate: () => undefined,
    },
  });
}

/** De celfout die een functie geeft: code en zin. */
export function celfout(roep: () => unknown): { code: string; message: string } {
  try {
    roep();
  } catch (fout) {
    if (fout instanceof ExcelFout) return fout;
    throw fout;
  }
  throw new Error("de functie gaf geen celfout");
}
