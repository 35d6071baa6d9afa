/** Functions newer than the file format: in a file their names carry a prefix, and Excel knows them by nothing else. */
const NEWER = `ACOT ACOTH ARRAYTOTEXT CEILING.MATH CEILING.PRECISE CHOOSECOLS CHOOSEROWS CONCAT COT COTH COVARIANCE.P
  COVARIANCE.S CSC CSCH DAYS DECIMAL DROP EXPAND FLOOR.MATH FLOOR.PRECISE FORMULATEXT HSTACK IFNA IFS ISFORMULA
  ISOWEEKNUM LET MAXIFS MINIFS MUNIT PDURATION PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RRI SEC
  SECH SEQUENCE SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNIQUE VAR.P VAR.S
  VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR`;

const PREFIXED: ReadonlyMap<string, string> = new Map([
  ...NEWER.split(/\s+/).map((name) => [name, `_xlfn.${name}`] as const),
  ...["FILTER", "SORT"].map((name) => [name, `_xlfn._xlws.${name}`] as const),
]);

/** "=IFNA(A1,\"IFS(\")" -> "=_xlfn.IFNA(A1,\"IFS(\")" */
export const withPrefixes = (formula: string): string =>
  formula.replace(
    /("(?:[^"]|"")*")|(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/g,
    (all, quoted: string | undefined, name: string | undefined) =>
      quoted === undefined && name !== undefined ? (PREFIXED.get(name) ?? all) : all,
  );
