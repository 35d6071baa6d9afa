import { WHAT } from "../../work/amounts/request";
import { missing } from "../../work/insert/fondsRequest";
import { InsertPanel } from "../insert/InsertPanel";
import { Preview } from "../insert/Preview";
import { TargetText } from "../insert/TargetLine";
import { useStoreState } from "../parts/store";
import { Strip } from "../parts/Strip";
import type { FondsInserter } from "./fondsInserter";
import { useTexts } from "./language";

/** Inserts the chosen series. */
export function FondsInsertion({ inserter: { maker, placement } }: { inserter: FondsInserter }) {
  const { gemeentefonds } = useTexts();
  const { request } = useStoreState(placement);
  const { series, year } = request;
  return (
    <InsertPanel
      placement={placement}
      shapes={WHAT}
      from={`: ${gemeentefonds.seriesShort[series]}`}
      refused={maker.refuses(request)}
      refusal={missing(request) && <Strip kind="warning">{gemeentefonds.notInsertable(year)}</Strip>}
      place={(survey) => <TargetText survey={survey} />}
      preview={({ target, widths }) => (
        <Preview
          block={maker.make(request, target)}
          target={target}
          explanation={gemeentefonds.insertExplanation}
          widths={widths}
          onWiden={(widen) => placement.choose({ widen })}
        />
      )}
    />
  );
}
