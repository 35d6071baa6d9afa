import { cellAddress } from "../../sheet/address";
import type { PlanLine } from "../../reading/plan/kinds";
import type { Finding, Severity } from "../../rules";
import type { Language } from "../../rules/kinds";

/** A finding with the cell it is in. Sentences and key are made only when needed. */
export class CheckFinding {
  private ownKey: string | null = null;

  constructor(
    private readonly finding: Finding,
    /** Place in the list of all findings of this check, from 0. */
    readonly number: number,
    private readonly keyOf: (number: number) => string,
    private readonly columnOf: (code: string, line: PlanLine) => number,
  ) {}

  get code(): string {
    return this.finding.code;
  }
  get severity(): Severity {
    return this.finding.severity;
  }
  /** Only says that no check was possible. */
  get notChecked(): boolean {
    return this.finding.notChecked;
  }
  /** The codes of the rules that could not be checked; empty for a judgement. */
  get uncheckedCodes(): readonly string[] {
    return this.finding.uncheckedCodes;
  }

  /** The plan line, with row and column as on the sheet (from 1); null for what concerns the whole plan. */
  get line(): PlanLine | null {
    return this.finding.line;
  }
  /** The cell to correct, from 0; null for what concerns the whole plan. */
  get cell(): { row: number; column: number } | null {
    const { line } = this.finding;
    return line && { row: line.row - 1, column: this.columnOf(this.code, line) };
  }
  /** Such as “C12”; "" for what concerns the whole plan. */
  get address(): string {
    const { cell } = this;
    return cell ? cellAddress(cell.row, cell.column) : "";
  }
  /**
   * Identifies a finding after rereading, also when rows were added. It changes with the amounts judged, so that a finding
   * set aside returns when its amount changes.
   */
  get key(): string {
    return (this.ownKey ??= this.keyOf(this.number));
  }
  title(language: Language): string {
    return this.finding.rule.title[language];
  }
  wording(language: Language): string {
    return this.finding.wording(language);
  }
  source(language: Language): string {
    return this.finding.rule.source[language];
  }
}
