import type { Taal } from "../../src/i18n";
import { en } from "../../src/i18n/en";
import { nl } from "../../src/i18n/nl";
import type { Taalkeuze } from "../../src/taskpane/taal";

/** De teksten van het venster in beide talen. */
export const TEKSTEN = { nl, en };

export const taalkeuze = (taal: Taal): Taalkeuze => ({ taal, teksten: TEKSTEN[taal] });
