import type { AmountSource } from "../../knowledge/pok/amountSource";
import { blockSize, makeBlock } from "../../work/insert/makeBlock";
import { sourceOf, NATIONAL, type InsertRequest } from "../../work/amounts/request";
import { refusal } from "../../work/insert/refusal";
import type { Workbook } from "../../work/insert/workbook";
import type { Editie } from "../../knowledge/pok/editie";
import { localToday } from "../parts/today";
import { BlockPlacer } from "./blockPlacer";
import { startState } from "./placer";
import type { State } from "./state";

/**
 * The inserting of POK amounts. The ribbon and the task pane share one Inserter, so that there is one way into the workbook.
 */
export class Inserter extends BlockPlacer<InsertRequest, State> {
  constructor(editie: Editie, workbook: Workbook, today: () => string = localToday) {
    super(
      workbook,
      {
        make: (request, anchor) => makeBlock(editie, request, anchor, today()),
        size: (request) => blockSize(editie, request),
        refuses: (request) => refusal(editie, request) !== null,
      },
      {
        ...startState<InsertRequest>({
          what: "table",
          how: "formulas",
          actielijn: editie.actielijnen[0]!.number,
          year: editie.years[0]!,
          kanaal: null,
          unit: 1_000,
          source: NATIONAL,
        }),
        sources: [NATIONAL],
        lapsedSource: null,
      },
    );
  }

  override choose(choice: Partial<InsertRequest>): void {
    super.choose(choice);
    if (choice.source) this.closeLapsedSource();
  }

  /** The sources to choose from. The chosen kind stays chosen; if it is gone, the national source applies. */
  setSources(sources: readonly AmountSource[]): void {
    const { request, lapsedSource } = this.state;
    const previous = sourceOf(request);
    const find = (sought: AmountSource | null) => sources.find(({ kind }) => kind === sought?.kind);
    this.put({ sources, lapsedSource: find(lapsedSource) ? null : lapsedSource });
    if (previous.kind === "national") return;
    const source = find(previous);
    if (!source) this.put({ lapsedSource: previous });
    this.take({ ...request, source: source ?? NATIONAL });
  }

  closeLapsedSource(): void {
    this.put({ lapsedSource: null });
  }

  /**
   * The button “Tabel invoegen” in the ribbon: inserts at once where there is free space.
   * @param showPane opens the task pane when there is something to ask or report
   */
  async insertTable(showPane: () => Promise<void>): Promise<void> {
    this.put({ request: { ...this.state.request, what: "table" }, question: false, message: null });
    await this.look();
    await this.insert();
    if (this.state.message?.kind !== "inserted") await showPane();
  }
}
