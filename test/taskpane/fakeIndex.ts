import type { IndexWorkbook, IndexChange, IndexView, Place } from "../../src/work/indexing";
import { type Receipt } from "../../src/work/survey";
import { WorkbookError, type Obstacle } from "../../src/sheet/obstacle";
import { type Target } from "../../src/sheet/target";
import { cell, view } from "../work/indexing/helper";

/** A selection of amounts in memory, and settings to imitate failures. */
export class FakeIndex implements IndexWorkbook {
  cells = [cell(4, 1, 1000), cell(5, 1, "Wijkteams"), cell(6, 1, "=A1*2", { value: 500 })];
  obstacle: Obstacle | null = null;
  error: Obstacle | null = null;
  origin: IndexView["origin"] = { indexed: [], notFollowed: [] };
  occupied: IndexView["examples"] = [];
  written: (readonly IndexChange[])[] = [];
  reverted: Receipt[] = [];
  lookedAt: Place[] = [];

  onSelection = () => () => undefined;

  inspect = async (place: Place): Promise<IndexView> => {
    this.lookedAt.push(place);
    if (this.error) throw new WorkbookError(this.error);
    const occupied = place === "beside" ? this.occupied : [];
    const { obstacle, origin } = this;
    return { ...view(this.cells, place), obstacle, origin, filled: occupied.length, examples: occupied };
  };

  write = async ({ target }: IndexView, changes: readonly IndexChange[]): Promise<Receipt> => {
    this.written.push(changes);
    return { target };
  };

  revert = async (receipt: Receipt): Promise<void> => {
    this.reverted.push(receipt);
  };

  select = async (_target: Target): Promise<void> => undefined;
}
