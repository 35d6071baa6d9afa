/** The part of Excel's global CustomFunctions that the functions use. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function withExcelFunctions(): void {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: ExcelError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
      associate: () => undefined,
    },
  });
}

/** The cell error a function gives: code and sentence. */
export function cellError(call: () => unknown): { code: string; message: string } {
  try {
    call();
  } catch (error) {
    if (error instanceof ExcelError) return error;
    throw error;
  }
  throw new Error("de functie gaf geen celfout");
}
