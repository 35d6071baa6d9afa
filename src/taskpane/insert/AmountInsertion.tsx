import { sourceOf } from "../../work/amounts/request";
import { refusal } from "../../work/insert/refusal";
import type { Editie } from "../../knowledge/pok/editie";
import { useStoreState } from "../parts/store";
import { useTexts } from "../parts/language";
import { SourceName } from "./SourceName";
import type { Inserter } from "./inserter";
import { InsertPanel } from "./InsertPanel";
import { RefusalBox } from "./RefusalBox";

/** Inserts POK amounts from the chosen source. */
export function AmountInsertion({ editie, inserter }: { editie: Editie; inserter: Inserter }) {
  const { insert } = useTexts();
  const { request } = useStoreState(inserter.placement);
  const refused = refusal(editie, request);
  const source = sourceOf(request);
  const explanation = {
    national: insert.emptyCellCountsAsZero,
    own: insert.emptyNoRow,
    raming: insert.ramingNotRounded,
  }[source.kind];
  return (
    <InsertPanel
      inserter={inserter}
      from={<SourceName source={source} />}
      refusal={refused && <RefusalBox editie={editie} refusal={refused} />}
      explanation={explanation}
    />
  );
}
