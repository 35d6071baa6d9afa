import type { Taal } from "../../src/texts";
import { en } from "../../src/texts/en";
import { nl } from "../../src/texts/nl";
import type { Taalkeuze } from "../../src/taskpane/parts/taal";

/** De teksten van het venster in beide talen. */
export const TEKSTEN = { nl, en };

export const taalkeuze = (taal: Taal): Taalkeuze => ({ taal, teksten: TEKSTEN[taal] });
