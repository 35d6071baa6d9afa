import type { IndexWorkbook } from "../../work/indexing";
import type { Workbook } from "../../work/insert/workbook";
import { makeFondsInserter, type FondsInserter } from "./fondsInserter";
import { GemeentefondsView } from "./GemeentefondsView";
import { makeIndexer, type Indexer } from "../indexing/indexer";

/** The view with its choices, which are kept while the user is in another view. */
export function makeGemeentefondsView(workbook: Workbook, indexWorkbook: IndexWorkbook) {
  let kept: { inserter: FondsInserter; indexer: Indexer } | null = null;
  return function Gemeentefonds() {
    kept ??= { inserter: makeFondsInserter(workbook), indexer: makeIndexer(indexWorkbook) };
    return <GemeentefondsView {...kept} />;
  };
}
