import type { AmountSource } from "../../knowledge/pok/amountSource";
import type { Stored } from "../stored";
import type { Available, Draft, Scenario } from "./kinds";

/** What to write: one scenario of a draft, with what is available. */
export interface WriteRequest {
  readonly draft: Draft;
  readonly scenario: Scenario;
  readonly available: Available;
  /** Where `available` comes from; for a raming the shares are here. */
  readonly source: AmountSource;
  /** Whether the gemeente has an urban renewal area; null: not known. Matters for a raming only. */
  readonly urbanRenewalArea: boolean | null;
  /** Date of writing, yyyy-mm-dd. */
  readonly today: string;
}

/** The sheets a written plan has, in this order. */
export const SHEET_KINDS = ["plan", "summary", "baten", "raming"] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** What will happen to a sheet. Counts are cells, except the rows of the table. */
export interface SheetPreview {
  readonly kind: SheetKind;
  /** Name of the sheet as it is now, or as it will be if it does not exist yet. */
  readonly sheet: string;
  readonly how: "fresh" | "update" | "unchanged";
  /** Range that is written, without sheet name, such as “A1:Q40”. */
  readonly address: string;
  /** Cells that get other contents; for a new sheet all filled cells. */
  readonly updated: number;
  /** Addresses of cells the user changed on the sheet, and which stay that way. */
  readonly kept: readonly string[];
  /** Nr of the rows added to or removed from the plan table. */
  readonly rowsAdded: readonly string[];
  readonly rowsRemoved: readonly string[];
  /** Rows of activities no longer in the draft but changed on the sheet, which therefore stay. */
  readonly rowsKept: readonly string[];
  /** Nr of the rows the user removed from the plan table, and which stay away. */
  readonly rowsDeleted: readonly string[];
  /** Rows the user added to the plan table, and which stay. */
  readonly ownRows: number;
}

/** What writing will do; needed to write. */
export interface Prepared {
  readonly request: WriteRequest;
  readonly sheets: readonly SheetPreview[];
  /** Whether the record of a plan written earlier cannot be read, so that it counts as not written. */
  readonly unreadable: boolean;
}

/** Proof of a written plan, needed to undo it. */
export interface WriteReceipt {
  /** Name of the sheet with the plan. */
  readonly sheet: string;
  readonly prepared: Prepared;
}

/** A difference between what was written last and what is in the plan table now. */
export type PlanDifference =
  | {
      readonly kind: "amount";
      /** Nr of the activity. */
      readonly nr: string;
      readonly year: number;
      /** Whole euros, over all rows of the activity together; null if there is no number (any more). */
      readonly was: number | null;
      readonly is: number | null;
      /** The content of a cell that is no number; "" if it is empty. */
      readonly found?: string;
      readonly address: string;
    }
  | {
      readonly kind: "text";
      readonly nr: string;
      readonly field:
        "actielijn" | "name" | "target" | "targetGroup" | "partners" | "indicator" | "taakveld" | "aard";
      readonly was: string;
      readonly is: string;
      readonly address: string;
    }
  /** A row the user added to the table. */
  | { readonly kind: "rowAdded"; readonly row: OwnRow; readonly address: string }
  /** An activity all of whose rows were removed from the table. */
  | { readonly kind: "rowGone"; readonly nr: string };

/** A row of the plan table added by the user; what cannot be read is null or empty. */
export interface OwnRow {
  readonly actielijn: number | null;
  readonly name: string;
  readonly target: string;
  readonly targetGroup: string;
  readonly partners: string;
  readonly indicator: string;
  readonly taakveld: string | null;
  readonly aard: string;
  /** Whole euros; null for something other than a number, missing for nothing. */
  readonly amounts: Readonly<Record<number, number | null>>;
}

/** A plan written from this workbook before. */
export interface WrittenPlan {
  /** Id of the scenario. */
  readonly scenario: string;
  /** Name of the sheet with the plan table, and of the table. */
  readonly sheet: string;
  readonly table: string;
  /** Date of writing, yyyy-mm-dd. */
  readonly writtenOn: string;
  /** What the user has changed in the table since. */
  readonly differences: readonly PlanDifference[];
}

/** What drafting a plan asks of a workbook. Each operation fails with a WorkbookError. */
export interface PlanWorkbook {
  readDraft(): Promise<Stored<Draft>>;
  /** @throws {WorkbookError} `newerStored` if a newer add-in stored what is there */
  storeDraft(draft: Draft): Promise<void>;
  /** The plans still in the workbook. A plan whose table was removed is not one of them. */
  readWritten(): Promise<readonly WrittenPlan[]>;
  /** Works out what writing would do. @throws {WorkbookError} also if a block does not fit where it must grow */
  prepare(request: WriteRequest): Promise<Prepared>;
  /** Writes all or nothing. @throws {WorkbookError} `changed` if anything has changed since preparing */
  write(prepared: Prepared, signal: AbortSignal): Promise<WriteReceipt>;
  /** Puts back what was there before writing. @throws {WorkbookError} `changed` if anything has changed since */
  undo(receipt: WriteReceipt): Promise<void>;
  /** Shows a sheet of the written plan. */
  show(sheet: string): Promise<void>;
}
