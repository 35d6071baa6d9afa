import type { Position } from "./engine";
import type { Meaning } from "./formulas/names";

export interface GridCommand {
  type: string;
  [key: string]: unknown;
}

/** What a document hangs on its own model; the grid gives it to every plugin, and to formulas, as config.custom.host. */
export interface GridHooks {
  before?: (command: GridCommand) => void;
  seen?: (command: GridCommand) => void;
  finalized?: () => void;
  blocks?: (command: GridCommand) => boolean;
  /** What a name in a formula of this sheet, in this cell, stands for. */
  meaning?: (name: string, sheetId: string, origin?: Position) => Meaning | undefined;
  /** Formulas to calculate anew because a table is not what it was; asked once after each command. */
  outdated?: () => (string | number)[];
}

export const hooksOf = (custom: object | undefined): GridHooks =>
  (custom as { host?: GridHooks } | undefined)?.host ?? {};
