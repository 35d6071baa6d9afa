import { missing } from "../../work/insert/fondsRequest";
import { InsertPanel } from "../insert/InsertPanel";
import { useStoreState } from "../parts/store";
import { Strip } from "../parts/Strip";
import type { FondsInserter } from "./fondsInserter";
import { useTexts } from "./language";

/** Inserts the chosen series. */
export function FondsInsertion({ inserter }: { inserter: FondsInserter }) {
  const { gemeentefonds } = useTexts();
  const { request } = useStoreState(inserter.placement);
  const { series, year } = request;
  return (
    <InsertPanel
      inserter={inserter}
      from={`: ${gemeentefonds.seriesShort[series]}`}
      refusal={missing(request) && <Strip kind="warning">{gemeentefonds.notInsertable(year)}</Strip>}
      explanation={gemeentefonds.insertExplanation}
    />
  );
}
