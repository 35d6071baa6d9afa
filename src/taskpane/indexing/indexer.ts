import {
  INDEX_SERIES,
  makeIndexPlan,
  PRIJSPEILEN,
  type IndexRequest,
  type IndexPlan,
  type IndexWorkbook,
  type IndexView,
} from "../../work/indexing";
import { Placement } from "../insert/placement";
import type { PlaceView } from "../insert/state";
import { must } from "../../sheet/must";

export type Indexer = Placement<IndexRequest, IndexView>;

/** What a request does with the selection; null if the selection was not read for this place. */
export const indexPlan = (placeView: PlaceView<IndexView>, request: IndexRequest): IndexPlan | null =>
  placeView.phase === "seen" && placeView.survey.place === request.place
    ? makeIndexPlan(placeView.survey, request)
    : null;

/** Applies an index to the selected amounts. */
export const makeIndexer = (workbook: IndexWorkbook): Indexer =>
  new Placement(
    workbook,
    {
      survey: ({ place }) => workbook.inspect(place),
      write: (request, view, signal) => workbook.write(view, makeIndexPlan(view, request).changes, signal),
      refuses: (request, placeView) =>
        request.from === request.to || indexPlan(placeView, request)?.changes.length === 0,
      samePlace: (one, other) => one.place === other.place,
    },
    {
      component: must(INDEX_SERIES.rows[0]).code,
      editie: must(INDEX_SERIES.edities[0]),
      from: must(PRIJSPEILEN[1]),
      to: must(PRIJSPEILEN[2]),
      place: "beside",
    },
  );
