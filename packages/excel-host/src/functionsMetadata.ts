import { mapPieces } from "./formulas/pieces";

/** functions.json, the very file Excel registers custom functions from. */
export interface FunctionParameter {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters?: FunctionParameter[];
  options?: { stream?: boolean; cancelable?: boolean; requiresAddress?: boolean; volatile?: boolean };
}

export interface FunctionsMetadata {
  functions: FunctionMetadata[];
}

const FILE_PREFIX = "_xldudf_";

/** Excel writes POK.TOTAAL.X into a file as _xldudf_POK_TOTAAL_X. */
const fileName = (fullName: string): string => FILE_PREFIX + fullName.replace(/\./g, "_");

export function fromFileNames(formula: string, names: readonly string[]): string {
  const byFileName = new Map(names.map((name) => [fileName(name).toUpperCase(), name]));
  return formula.replace(/_xldudf_[A-Za-z0-9_]+/gi, (found) => byFileName.get(found.toUpperCase()) ?? found);
}

/** A name that belongs to another workbook ('oud.xlam'!POK.BEDRAG) is left as it is. */
export function toFileNames(formula: string, names: readonly string[]): string {
  const known = new Map(names.map((name) => [name.toUpperCase(), fileName(name)]));
  return mapPieces(formula, {
    text: (text) =>
      text.replace(
        /(?<![!A-Z0-9_.])[A-Z_][A-Z0-9_.]*(?=\()/gi,
        (name) => known.get(name.toUpperCase()) ?? name,
      ),
  });
}
