import type { Aard } from "../../../knowledge/pok/kinds";
import { findNaming, type Naming } from "../../../knowledge/pok/read/naming";
import { findAard, findKind } from "../../table/words";
import type { Kind } from "../kinds";

/** What the subheaders above a row say for it. */
export interface Section {
  kind: Kind | null;
  aard: Aard | null;
  /** Whether a header above is about POK: then a row names its actielijn with just the name too. */
  pok: boolean;
  /** undefined: no header names an actielijn; null: one that does not exist. */
  actielijn: number | null | undefined;
  /** The text of the header that names the actielijn. */
  text: string | null;
}

const NOTHING: Section = { kind: null, aard: null, pok: false, actielijn: undefined, text: null };

/**
 * Keeps track of which subheaders apply. Headers for kind and actielijn can stand around each other; the outer one closes
 * the inner one along with its successor. An empty row closes an actielijn that already has lines below it.
 */
export class Sections {
  private section: Section = NOTHING;
  private actielijnWithinKind = false;
  private kindWithinActielijn = false;
  private lineSeen = false;
  private afterTotal = false;

  get now(): Section {
    return this.section;
  }

  /** A title or subheader; `own` is the actielijn in the column Actielijn. */
  header(text: string, own?: Naming): { actielijn: number | null; kind: Kind | null } {
    if (this.afterTotal) this.section = NOTHING;
    this.afterTotal = false;
    const mark = own ?? findNaming(text);
    const kind = findKind(text);
    if (kind) this.openKind(kind, findAard(text));
    if (mark.kind === "actielijn") this.openActielijn(mark.number, text);
    else if (!kind)
      this.section = { ...this.section, actielijn: undefined, text: null, pok: mark.kind === "pok" };
    else if (mark.kind === "pok") this.section = { ...this.section, pok: true };
    this.lineSeen = false;
    return { actielijn: mark.kind === "actielijn" ? mark.number : null, kind };
  }

  /** A row with amounts. */
  line(): void {
    this.lineSeen = true;
  }

  /**
   * A total row. “Totaal lasten” closes the lasten; a subtotal (`part`) closes what stands above it only at the next header
   * or empty row, and a grand total or saldo at once.
   */
  total(text: string, part: boolean): void {
    const { kind, aard, pok } = this.section;
    const stays = part && (kind === null || findKind(text) !== kind);
    this.section = stays ? { ...NOTHING, kind, aard, pok } : { ...NOTHING, pok };
    this.afterTotal = !/^\s*sub/i.test(text);
  }

  emptyRow(): void {
    if (this.afterTotal) this.section = NOTHING;
    else if (this.lineSeen && this.section.actielijn !== undefined) {
      this.section = { ...this.section, actielijn: undefined, text: null };
    }
    this.afterTotal = false;
  }

  private openKind(kind: Kind, aard: Aard | null): void {
    const open = this.section.actielijn !== undefined && !this.actielijnWithinKind;
    this.kindWithinActielijn = open;
    this.section = open
      ? { ...this.section, kind, aard }
      : { ...this.section, kind, aard, actielijn: undefined, text: null };
  }

  private openActielijn(number: number | null, text: string): void {
    const open = this.section.kind !== null && !this.kindWithinActielijn;
    this.actielijnWithinKind = open;
    const kind = open ? this.section.kind : findKind(text);
    const aard = open ? this.section.aard : findAard(text);
    this.section = { kind, aard, pok: this.section.pok, actielijn: number, text };
  }
}
