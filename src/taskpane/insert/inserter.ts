import type { AmountSource } from "../../knowledge/pok/amountSource";
import { blockSize, makeBlock } from "../../work/insert/makeBlock";
import { sourceOf, NATIONAL, type InsertRequest } from "../../work/amounts/request";
import { refusal } from "../../work/insert/refusal";
import type { Workbook } from "../../work/insert/workbook";
import type { Editie } from "../../knowledge/pok/editie";
import { Store } from "../parts/store";
import { localToday } from "../parts/today";
import { makeBlockInserter, type BlockInserter } from "./blockInserter";
import type { SourceState } from "./state";
import { must } from "../../sheet/must";

/**
 * Inserts POK amounts from the chosen source. The ribbon and the task pane share one Inserter, so that there is one way
 * into the workbook.
 */
export class Inserter extends Store<SourceState> implements BlockInserter<InsertRequest> {
  readonly maker;
  readonly placement;

  constructor(editie: Editie, workbook: Workbook, today: () => string = localToday) {
    super({ sources: [NATIONAL], lapsedSource: null });
    ({ maker: this.maker, placement: this.placement } = makeBlockInserter<InsertRequest>(
      workbook,
      {
        make: (request, anchor) => makeBlock(editie, request, anchor, today()),
        size: (request) => blockSize(editie, request),
        refuses: (request) => refusal(editie, request) !== null,
      },
      {
        what: "table",
        how: "formulas",
        actielijn: must(editie.actielijnen[0]).number,
        year: must(editie.years[0]),
        kanaal: null,
        unit: 1_000,
        source: NATIONAL,
      },
    ));
  }

  choose(choice: Partial<InsertRequest>): void {
    this.placement.choose(choice);
    if (choice.source) this.closeLapsedSource();
  }

  /** Sets the sources to choose from. The chosen kind stays chosen; if it is gone, the national source applies. */
  setSources(sources: readonly AmountSource[]): void {
    const { lapsedSource } = this.state;
    const { request } = this.placement.read();
    const previous = sourceOf(request);
    const find = (sought: AmountSource | null) => sources.find(({ kind }) => kind === sought?.kind);
    this.put({ sources, lapsedSource: find(lapsedSource) ? null : lapsedSource });
    if (previous.kind === "national") return;
    const source = find(previous);
    if (!source) this.put({ lapsedSource: previous });
    this.placement.choose({ source: source ?? NATIONAL });
  }

  closeLapsedSource(): void {
    this.put({ lapsedSource: null });
  }

  /**
   * The button “Tabel invoegen” in the ribbon: inserts at once where there is free space.
   * @param showPane opens the task pane if there is something to ask or report
   */
  async insertTable(showPane: () => Promise<void>): Promise<void> {
    const { request } = this.placement.read();
    if (!(await this.placement.insertNow({ ...request, what: "table" }))) await showPane();
  }
}
