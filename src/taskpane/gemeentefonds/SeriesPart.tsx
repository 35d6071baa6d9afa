import { useEffect, type ReactNode } from "react";
import { useStoreState } from "../parts/store";
import { useSharedStyles } from "../parts/styles";
import { FigureExplanation } from "./FigureExplanation";
import { FondsInsertion } from "./FondsInsertion";
import type { FondsInserter } from "./fondsInserter";
import { FondsLegend } from "./FondsLegend";
import { FondsTable } from "./FondsTable";
import { SeriesChart } from "./SeriesChart";
import { SeriesChoice } from "./SeriesChoice";

/** Chooses, shows, explains and inserts a series. @param parts the choice between the parts of the view */
export function SeriesPart({ inserter, parts }: { inserter: FondsInserter; parts: ReactNode }) {
  const shared = useSharedStyles();
  const { request } = useStoreState(inserter.placement);
  const choose = inserter.placement.choose.bind(inserter.placement);
  useEffect(() => inserter.placement.followSelection(), [inserter]);
  return (
    <>
      <div className={shared.view}>
        {parts}
        <SeriesChoice request={request} onChoose={choose} />
        <FondsTable request={request} onChoose={choose} />
        <FondsLegend series={request.series} />
        <FigureExplanation request={request} />
        <SeriesChart request={request} />
      </div>
      <FondsInsertion inserter={inserter} />
    </>
  );
}
