const DAG = 86_400_000;
/** Dag 0 van Excel; vanaf maart 1900 klopt de telling met de kalender. */
const NULDAG = Date.UTC(1899, 11, 30);

/** Excels dagnummer van een datum (UTC); de tijd is het deel achter de komma. */
export const dagnummerVan = (datum: Date): number => (datum.getTime() - NULDAG) / DAG;

/** De datum (UTC) bij een dagnummer van Excel, op de milliseconde. */
export const datumVan = (dagnummer: number): Date => new Date(Math.round(NULDAG + dagnummer * DAG));
