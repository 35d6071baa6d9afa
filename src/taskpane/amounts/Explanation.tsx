import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { readAmount } from "../../work/amounts/sourceAmount";
import { sourceRemarks } from "../../work/insert/sourceRemarks";
import { formulaNl } from "../../work/formula";
import { standaloneFormula } from "../../work/insert/looseFormula";
import { EMPTY, euroText } from "../../knowledge/notation";
import { sourceOf, type InsertRequest } from "../../work/amounts/request";
import type { Editie } from "../../knowledge/pok/editie";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "../parts/language";
import { FormulaCopy } from "../parts/FormulaCopy";
import { NationalFacts } from "./NationalFacts";
import { RamingMark } from "../parts/RamingMark";

const SourceFacts = lazy(() => import("./SourceFacts"));
const Overlap = lazy(() => import("./Overlap"));

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "6px" },
  warning: { borderLeft: `3px solid ${tokens.colorPaletteRedForeground1}`, paddingLeft: "8px" },
});

interface Props {
  editie: Editie;
  request: InsertRequest;
  onShowRow(row: number): void;
}

/** Everything about the chosen amount: its size, its origin, who receives it, and remarks. */
export function Explanation({ editie, request, onShowRow }: Props) {
  const { details, amounts } = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  const { actielijn, year, kanaal } = request;
  const source = sourceOf(request);
  const lijn = editie.actielijnen.find(({ number }) => number === actielijn);
  const formula = standaloneFormula(editie, request);
  return (
    <section className={style.box} aria-label={details.title}>
      <h2 className={shared.header}>
        {lijn ? `${lijn.number} ${lijn.name}, ${year}` : `${amounts.total} ${year}`}
        {source.kind === "raming" && (
          <>
            {" "}
            <RamingMark />
          </>
        )}
      </h2>
      <p className={mergeClasses(shared.amount, shared.figures)}>{useAmountText(editie, request)}</p>
      {sourceRemarks(editie, source, actielijn, year, kanaal).map((remark) => (
        <p key={remark} className={mergeClasses(shared.small, style.warning)}>
          <strong>{details.remark}: </strong>
          {remark}
        </p>
      ))}
      {source.kind === "national" ? (
        <NationalFacts editie={editie} request={request} />
      ) : (
        <Suspense fallback={null}>
          <SourceFacts editie={editie} request={request} source={source} onShowRow={onShowRow} />
        </Suspense>
      )}
      {formula && <FormulaCopy formula={formulaNl(formula)} />}
      {actielijn !== null && (
        <Suspense fallback={null}>
          <Overlap actielijn={actielijn} />
        </Suspense>
      )}
    </section>
  );
}

function useAmountText(editie: Editie, request: InsertRequest): string {
  const { amounts } = useTexts();
  const { actielijn, year, kanaal } = request;
  const source = sourceOf(request);
  const euro = readAmount(editie, source, actielijn, year, kanaal);
  if (euro === undefined) return source.kind === "raming" ? amounts.notApplicableShort : amounts.noRow;
  if (euro === null) return EMPTY;
  return source.kind === "raming" && euro > 0 ? `≈ ${euroText(Math.round(euro))}` : euroText(euro);
}
