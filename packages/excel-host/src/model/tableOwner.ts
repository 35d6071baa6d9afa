import type { Zone } from "../engine";
import type { Area, RangeNode } from "./area";

/** What the rows and columns of a table ask of it. */
export interface TableOwner extends Area {
  /** The rows between headers and totals. */
  readonly body: Zone;
  range(zone: Zone): RangeNode;
  /** The row of totals; refused where there is none. */
  totals(): RangeNode;
  resize(zone: Zone): void;
  become(zone: Zone): void;
}
