import type { Position, Zone } from "./engine";

export interface GridCommand {
  type: string;
  [key: string]: unknown;
}

/** What a name in a formula stands for: cells (and cells it depends on besides), a formula of its own, or nothing. */
export type Meaning =
  | { kind: "cells"; sheetId: string; zone: Zone; dependsOn: readonly Zone[] }
  | { kind: "formula"; formula: string }
  | { kind: "error"; value: string };

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
