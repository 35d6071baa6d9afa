import { WorkbookError, type Obstacle } from "../../src/sheet/obstacle";
import type { Stored } from "../../src/work/stored";
import type { Draft } from "../../src/work/plan";
import type {
  SheetPreview,
  WrittenPlan,
  PlanWorkbook,
  WriteReceipt,
  WriteRequest,
  Prepared,
} from "../../src/work/plan/workbook";

const sheet = (kind: SheetPreview["kind"], name: string): SheetPreview => ({
  kind,
  sheet: name,
  how: "fresh",
  address: "A1:K20",
  updated: 84,
  kept: [],
  rowsAdded: [],
  rowsRemoved: [],
  rowsKept: [],
  rowsDeleted: [],
  ownRows: 0,
});

/** A workbook in memory with a draft and written plans, and settings to imitate failures. */
export class FakePlan implements PlanWorkbook {
  draft: Draft | null = null;
  /** The outcome of reading the draft, if not simply `draft`. */
  reading: Stored<Draft> | null = null;
  unreadable = false;
  written: WrittenPlan[] = [];
  requests: WriteRequest[] = [];
  receipts: WriteReceipt[] = [];
  shown: string[] = [];
  stored = 0;
  /** The next operation of this kind fails with this. */
  failed: Partial<Record<"read" | "save" | "prepare" | "write", Obstacle>> = {};
  /** Holds up saving until this promise is fulfilled. */
  saveGate: Promise<void> = Promise.resolve();
  /** Holds up writing until this promise is fulfilled. */
  writeGate: Promise<void> = Promise.resolve();

  readDraft = async (): Promise<Stored<Draft>> => {
    this.failIfAsked("read");
    if (this.reading) return this.reading;
    return this.draft ? { kind: "read", value: this.draft, odd: [] } : { kind: "none", odd: [] };
  };

  storeDraft = async (draft: Draft): Promise<void> => {
    await this.saveGate;
    this.failIfAsked("save");
    this.stored++;
    this.draft = JSON.parse(JSON.stringify(draft));
  };

  readWritten = async () => this.written;

  prepare = async (request: WriteRequest): Promise<Prepared> => {
    this.failIfAsked("prepare");
    this.requests.push(request);
    return {
      request,
      unreadable: this.unreadable,
      sheets: [
        sheet("plan", "POK_Plan"),
        sheet("summary", "POK_Samenvatting"),
        ...(request.draft.withBaten ? [sheet("baten", "POK_Baten")] : []),
      ],
    };
  };

  write = async (prepared: Prepared, signal: AbortSignal): Promise<WriteReceipt> => {
    await this.writeGate;
    if (signal.aborted) throw new WorkbookError({ kind: "cancelled" });
    this.failIfAsked("write");
    const receipt = { sheet: "POK_Plan", prepared };
    this.receipts.push(receipt);
    return receipt;
  };

  undo = async (receipt: WriteReceipt): Promise<void> => {
    this.receipts = this.receipts.filter((other) => other !== receipt);
  };

  show = async (name: string): Promise<void> => {
    this.shown.push(name);
  };

  private failIfAsked(what: keyof FakePlan["failed"]): void {
    const obstacle = this.failed[what];
    delete this.failed[what];
    if (obstacle) throw new WorkbookError(obstacle);
  }
}
