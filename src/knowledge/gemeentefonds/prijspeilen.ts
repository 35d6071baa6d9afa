import { reeksVan } from "./reeksen";

/** De reeks waarmee bedragen worden geïndexeerd. */
export const INDEXREEKS = reeksVan("lpo");

/** De index van een jaar werkt vanaf het prijspeil van het jaar ervoor. */
export const PRIJSPEILEN: readonly number[] = [INDEXREEKS.jaren[0]! - 1, ...INDEXREEKS.jaren];
