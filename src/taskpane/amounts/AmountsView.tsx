import { makeStyles } from "@fluentui/react-components";
import { deviatingYears } from "../../work/insert/sourceLines";
import { amountText, yearsText } from "../../knowledge/notation";
import { sourceOf } from "../../work/amounts/request";
import type { Editie } from "../../knowledge/pok/editie";
import type { Inserter } from "../insert/inserter";
import { AmountInsertion } from "../insert/AmountInsertion";
import { useStoreState } from "../parts/store";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "../parts/language";
import { AmountsTable } from "./AmountsTable";
import { SourceChoice } from "./SourceChoice";
import { SourceLine } from "./SourceLine";
import { Filters } from "./Filters";
import { Legend } from "./Legend";
import { Explanation } from "./Explanation";

const MILLION = 1_000_000;

const useStyles = makeStyles({
  source: { "& > * + :not(:empty)": { marginTop: "8px" } },
});

interface Props {
  editie: Editie;
  inserter: Inserter;
  /** Shows a row of POK_Bedragen in the workbook. @param row counted from the header row (1) */
  onShowRow(row: number): void;
}

/** Shows, explains and inserts the amounts of the chosen source. */
export function AmountsView({ editie, inserter, onShowRow }: Props) {
  const { amounts } = useTexts();
  const { request } = useStoreState(inserter.placement);
  const style = useStyles();
  const shared = useSharedStyles();
  const choose = inserter.choose.bind(inserter);
  const national = sourceOf(request).kind === "national";
  const deviating = national && request.kanaal === null ? deviatingYears(editie) : [];
  return (
    <>
      <div className={shared.view}>
        <div className={style.source}>
          <SourceChoice inserter={inserter} />
          <SourceLine editie={editie} request={request} />
        </div>
        <Filters request={request} onChoose={choose} />
        <AmountsTable editie={editie} request={request} onChoose={choose} />
        <Legend kind={sourceOf(request).kind} />
        {deviating.length > 0 && (
          <p className={shared.small}>
            {amounts.totalDeviates(yearsText(deviating), amountText(editie.source.promisedPerYear, MILLION))}
          </p>
        )}
        <Explanation editie={editie} request={request} onShowRow={onShowRow} />
      </div>
      <AmountInsertion inserter={inserter} />
    </>
  );
}
