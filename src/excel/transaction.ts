import { assertNotAborted, WorkbookError } from "../sheet/obstacle";
import { asWorkbookError, executeWrite } from "./execution";

type Context = Excel.RequestContext;

/** What a writer does, step by step; the transaction makes it all or nothing. */
export interface Steps<Before, Written, Receipt> {
  /** Reads what putting back needs. @throws {WorkbookError} if the workbook is not as the user knows it */
  read(context: Context): Promise<Before>;
  /** @throws {WorkbookError} if nothing may be written here */
  require?(context: Context, before: Before): Promise<void> | void;
  /** May leave its last commands to the next context.sync(). */
  write(context: Context, before: Before): Promise<Written> | Written;
  /** Reads back what was written. @throws {WorkbookError} if that is not what was meant */
  verify(context: Context, written: Written, before: Before): Promise<Verified<Receipt>>;
  /** Puts back what was there, however far the writing came. */
  restore(context: Context, before: Before): Promise<void> | void;
  /** Where the user has to look if restoring fails too. */
  address(before: Before): string;
}

interface Verified<Receipt> {
  receipt: Receipt;
  /** Makes the writing undoable. @throws {WorkbookError} `changed` if it is no longer as it was written */
  unchanged?(context: Context): Promise<void>;
}

/** Opaque: only this file makes and opens one. Under a symbol, so that a copy of the receipt keeps it. */
const PROOF = Symbol("written");
class Proof {
  readonly #putBack: () => Promise<void>;
  constructor(putBack: () => Promise<void>) {
    this.#putBack = putBack;
  }
  static open(receipt: object): () => Promise<void> {
    const proof: unknown = PROOF in receipt ? receipt[PROOF] : null;
    if (!(proof instanceof Proof)) throw new WorkbookError({ kind: "changed" });
    return proof.#putBack;
  }
}

/**
 * Reads, requires, writes, verifies; what fails once writing has begun is put back.
 * @throws {WorkbookError} the reason, with everything as it was; `halfWritten` if putting back fails too
 */
export async function transact<Before, Written, Receipt>(
  signal: AbortSignal,
  steps: Steps<Before, Written, Receipt>,
): Promise<Receipt> {
  let undoWriting = async () => undefined as void;
  try {
    return await executeWrite(async (context) => {
      const before = await steps.read(context);
      await steps.require?.(context, before);
      assertNotAborted(signal);
      undoWriting = () => putBack(steps, before);
      const written = await steps.write(context, before);
      assertNotAborted(signal);
      const { receipt, unchanged } = await steps.verify(context, written, before);
      return unchanged
        ? { ...receipt, [PROOF]: new Proof(() => putBack(steps, before, unchanged)) }
        : receipt;
    });
  } catch (error) {
    await undoWriting();
    throw asWorkbookError(error);
  }
}

/** Puts back what was there before writing. @throws {WorkbookError} `changed` if that is no longer as it was written */
export async function undo(receipt: object): Promise<void> {
  await Proof.open(receipt)();
}

async function putBack<Before>(
  { restore, address }: Pick<Steps<Before, unknown, unknown>, "restore" | "address">,
  before: Before,
  unchanged?: (context: Context) => Promise<void>,
): Promise<void> {
  let begun = !unchanged;
  try {
    await executeWrite(async (context) => {
      await unchanged?.(context);
      begun = true;
      await restore(context, before);
      await context.sync();
    });
  } catch (error) {
    if (!begun) throw asWorkbookError(error);
    throw new WorkbookError({ kind: "halfWritten", address: address(before) }, { cause: error });
  }
}
