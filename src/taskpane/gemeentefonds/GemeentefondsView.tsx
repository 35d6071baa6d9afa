import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { ChoiceBar } from "../parts/ChoiceBar";
import { useSharedStyles } from "../parts/styles";
import type { FondsInserter } from "./fondsInserter";
import { IndexPart } from "../indexing/IndexPart";
import type { Indexer } from "../indexing/indexer";
import { SeriesPart } from "./SeriesPart";
import { useTexts } from "./language";

const PARTS = ["seriesList", "indexing"] as const;

const useStyles = makeStyles({ bar: { display: "flex" } });

interface Props {
  inserter: FondsInserter;
  indexer: Indexer;
}

/** Shows and inserts the series of the ledenbrief Rijksbegroting, and applies an index to amounts in the workbook. */
export function GemeentefondsView({ inserter, indexer }: Props) {
  const { gemeentefonds } = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  const [part, choosePart] = useState<(typeof PARTS)[number]>("seriesList");
  const parts = (
    <div className={style.bar}>
      <ChoiceBar
        name={gemeentefonds.part}
        values={PARTS}
        chosen={part}
        text={(choice) => (choice === "seriesList" ? gemeentefonds.seriesList : gemeentefonds.indexing.name)}
        onChoose={(choice) => choosePart(choice)}
      />
    </div>
  );
  return part === "seriesList" ? (
    <SeriesPart inserter={inserter} parts={parts} />
  ) : (
    <div className={shared.view}>
      {parts}
      <IndexPart indexer={indexer} />
    </div>
  );
}
