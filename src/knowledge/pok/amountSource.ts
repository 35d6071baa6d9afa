import type { OwnAmount, OwnAmounts } from "./ownAmounts";

/** One row of POK_Bedragen (or its archive): a published amount in whole euros, with where it comes from. */
export interface AmountRow extends OwnAmount {
  gemeente: string;
  editie: string;
  /** File or range and cell the amount was read from, such as “septembercirculaire.xlsx, blad DU, F12”. */
  source: string;
  /** Date of entry, yyyy-mm-dd. */
  enteredOn: string;
}

/** The content of POK_Bedragen: the amounts of one gemeente now in force. */
export interface AmountsTable {
  rows: readonly AmountRow[];
  amounts: OwnAmounts;
}

/** A caveat on a raming: the money of the actielijn does not go to all gemeenten by inwoners. */
export interface RamingCaveat {
  actielijn: number;
  years: readonly number[];
  /** false: the money passes this gemeente by, so there is nothing to estimate. */
  receives: boolean;
  /** A full sentence, shown below the amounts. */
  reason: string;
}

/** Where the amounts come from that the pane shows and inserts. */
export type AmountSource =
  | { kind: "national" }
  | { kind: "own"; gemeente: string; table: AmountsTable }
  | {
      kind: "raming";
      gemeente: string;
      /** Part of the national amount, 0 through 1, for every year of the editie. */
      shares: Readonly<Record<number, number>>;
      /** How the shares were obtained, in short: “naar inwoners van het jaar”. */
      explanation: string;
      caveats: readonly RamingCaveat[];
    };
