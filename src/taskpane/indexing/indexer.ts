import {
  INDEX_SERIES,
  makeIndexPlan,
  PRIJSPEILEN,
  type IndexRequest,
  type IndexPlan,
  type IndexWorkbook,
  type IndexView,
} from "../../work/indexing";
import type { Receipt } from "../../work/survey";
import { startState, Placer } from "../insert/placer";
import type { PlaceState } from "../insert/state";

export type IndexState = PlaceState<IndexRequest, IndexView>;

/** The applying of an index to the selected amounts. */
export class Indexer extends Placer<IndexRequest, IndexView, IndexState> {
  constructor(private readonly workbook: IndexWorkbook) {
    super(
      workbook,
      startState<IndexRequest>({
        component: INDEX_SERIES.rows[0]!.code,
        editie: INDEX_SERIES.edities[0]!,
        from: PRIJSPEILEN[1]!,
        to: PRIJSPEILEN[2]!,
        place: "beside",
      }),
    );
  }

  /** What the current request does with the selection read; null if it was not read (for this place). */
  plan(): IndexPlan | null {
    const { sight, request } = this.state;
    return sight.phase === "seen" && sight.survey.place === request.place
      ? makeIndexPlan(sight.survey, request)
      : null;
  }

  protected inspect({ place }: IndexRequest): Promise<IndexView> {
    return this.workbook.inspect(place);
  }

  protected write(sight: IndexView, signal: AbortSignal): Promise<Receipt> {
    return this.workbook.write(sight, makeIndexPlan(sight, this.state.request).changes, signal);
  }

  protected refuses({ from, to }: IndexRequest): boolean {
    return from === to || this.plan()?.changes.length === 0;
  }

  protected samePlace(one: IndexRequest, other: IndexRequest): boolean {
    return one.place === other.place;
  }
}
