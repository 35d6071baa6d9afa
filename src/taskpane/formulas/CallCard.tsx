import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SourceRow } from "../../work/formulas/source";
import type { Origin } from "../../work/formulas/origin";
import { amountText, euroText, UNIT_TEXT, kanaalText } from "../../knowledge/notation";
import type { Texts } from "./language";
import { useSharedStyles } from "../parts/styles";
import { useFormat } from "../parts/language";
import { useTexts } from "./language";
import { CellLink } from "../parts/CellLink";
import { FactList } from "../parts/FactList";
import type { FormulaStore } from "./formulaStore";
import { CardBox } from "./CardBox";
import { must } from "../../sheet/must";

const useStyles = makeStyles({
  row: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: "8px" },
});

interface Props {
  origin: Origin;
  /** Whether the call is the whole formula, which is already shown then. */
  whole: boolean;
  store: FormulaStore;
}

/** Where the POK amount of one call comes from: a place in the publication, or rows of the own amounts. */
export function CallCard({ origin, whole, store }: Props) {
  const texts = useTexts();
  const { formulas } = texts;
  const shared = useSharedStyles();
  const { call, euro, source, rows, riddle } = origin;
  return (
    <CardBox call={call} subject={subjectOf(texts, origin)} riddle={riddle} whole={whole}>
      {!riddle && euro !== undefined && (
        <p className={mergeClasses(shared.amount, shared.figures)}>
          {euro === null ? `${amountText(null, 1)} (${formulas.emptyInSource})` : euroText(Math.round(euro))}
        </p>
      )}
      {!riddle && euro === undefined && <p className={shared.small}>{formulas.noOrigin}</p>}
      {!riddle && <FactList facts={factsOf(texts, origin)} />}
      {source === "raming" && !riddle && <p className={shared.small}>{formulas.ramingBand}</p>}
      {rows.map((row) => (
        <SourceCard key={row.row} row={row} store={store} />
      ))}
    </CardBox>
  );
}

function SourceCard({ row, store }: { row: SourceRow; store: FormulaStore }) {
  const { formulas } = useTexts();
  const format = useFormat();
  const style = useStyles();
  const { target, amount, kanaal, gemeente, editie, source, enteredOn } = row;
  return (
    <div className={style.row}>
      <FactList
        facts={[
          [formulas.row, <CellLink key="rij" target={target} store={store} />],
          [formulas.own, euroText(amount)],
          [formulas.kanaal, kanaalText(kanaal)],
          [formulas.gemeente, gemeente],
          [formulas.editie, editie],
          [formulas.source, source],
          [formulas.enteredOn, format.date(enteredOn)],
        ]}
      />
    </div>
  );
}

function subjectOf({ formulas }: Texts, { actielijn, year }: Origin): string {
  const lijn = actielijn ? `${actielijn.number} ${actielijn.name}` : year === null ? "" : formulas.total;
  return [lijn, year].filter((part) => part !== "" && part !== null).join(", ");
}

function factsOf(texts: Texts, origin: Origin) {
  const { formulas } = texts;
  const { source, kanaal, unit, status, citation, euro } = origin;
  const withAmount = euro !== undefined;
  return [
    [formulas.origin, withAmount ? formulas[source] : ""],
    [formulas.kanaal, withAmount && source !== "raming" ? kanaalText(kanaal) : ""],
    [formulas.unit, withAmount ? UNIT_TEXT[unit] : ""],
    ...ramingFacts(texts, origin),
    [formulas.status, status ?? ""],
    [formulas.source, source === "own" ? "" : citation],
  ] as const;
}

function ramingFacts({ formulas, details }: Texts, { raming, euro }: Origin) {
  if (!raming || typeof euro !== "number") return [];
  const { national, low, high } = raming;
  const sum = [details.calculation, formulas.ramingCalculation(raming, euro)] as const;
  // A share of nothing has no band: rounding does not matter.
  if (national === 0) return [sum];
  const [from, until] = [low, high].map((edge) => euroText(Math.round(edge)));
  return [sum, [details.band, details.between(must(from), must(until))] as const];
}
