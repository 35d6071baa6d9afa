import { Button } from "@fluentui/react-components";
import type { AmountRow } from "../../knowledge/pok/amountSource";
import { readAmount } from "../../work/amounts/sourceAmount";
import { editiesIn, rowsFor } from "../../work/amounts/ownRows";
import { euroText, partText, kanaalText } from "../../knowledge/notation";
import { NATIONAL, type OwnSource, type InsertRequest } from "../../work/amounts/request";
import type { Editie } from "../../knowledge/pok/editie";
import { useFormat, useTexts } from "../parts/language";
import { FactList, type Fact } from "../parts/FactList";

interface Props {
  editie: Editie;
  request: InsertRequest;
  source: OwnSource;
  onShowRow(row: number): void;
}

/** Which rows of POK_Bedragen make up an own amount, and which part of the national amount it is. */
export function OwnFacts({ editie, request, source, onShowRow }: Props) {
  const { details, amounts } = useTexts();
  const { actielijn, year, kanaal } = request;
  // For a single amount also the rows of other kanalen, which explain a 0 in the chosen kanaal.
  const rows = rowsFor(source, actielijn, [year], actielijn === null ? kanaal : null);
  const edities = editiesIn(rows).map((name) => name || amounts.withoutEditie);
  const comparison = useComparison(editie, request, source);
  return (
    <>
      {actielijn === null
        ? edities.length > 0 && <FactList facts={[[details.editie, edities.join(", ")]]} />
        : rows.map((row) => <RowFacts key={row.row} row={row} onShowRow={onShowRow} />)}
      <FactList facts={[[details.national, comparison]]} />
    </>
  );
}

function RowFacts({ row, onShowRow }: { row: AmountRow; onShowRow(row: number): void }) {
  const { details } = useTexts();
  const format = useFormat();
  const facts: Fact[] = [
    [details.kanaal, `${kanaalText(row.kanaal)}: ${euroText(row.amount)}`],
    [details.editie, row.editie || details.notFilledIn],
    [details.source, row.source || details.notFilledIn],
    [details.enteredOn, row.enteredOn ? format.date(row.enteredOn) : details.notFilledIn],
    [
      details.row,
      <>
        {details.rowOfTable(row.row)}{" "}
        <Button size="small" aria-label={`${details.showRow} ${row.row}`} onClick={() => onShowRow(row.row)}>
          {details.showRow}
        </Button>
      </>,
    ],
  ];
  return <FactList facts={facts} />;
}

function useComparison(
  editie: Editie,
  { actielijn, year, kanaal }: InsertRequest,
  source: OwnSource,
): string {
  const { details } = useTexts();
  const national = readAmount(editie, NATIONAL, actielijn, year, kanaal);
  const own = readAmount(editie, source, actielijn, year, kanaal);
  if (national === null || national === undefined) return details.nationalEmpty;
  const text = euroText(national);
  return own === null || own === undefined || national === 0
    ? text
    : details.partOf(text, partText(own, national));
}
