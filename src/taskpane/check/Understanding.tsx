import { Button, Checkbox } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { sizeOf } from "../../work/check";
import type { Target } from "../../sheet/target";
import { UNIT_TEXT, yearsText } from "../../knowledge/notation";
import type { PlanColumn, PlanColumnRole, PlanCorrection, PlanReading } from "../../reading/plan";
import { useSharedStyles } from "../parts/styles";
import { Strip } from "../parts/Strip";
import { useTexts } from "./language";
import type { CheckStore } from "./checkStore";
import { ColumnChoice } from "./ColumnChoice";
import { needsFillDown, PlanFields } from "./PlanFields";
import { PlanQuestions } from "./PlanQuestions";
import { RowChoices } from "./RowChoices";
import { RowList } from "./RowList";
import { readRowNumbers, formatRowNumbers } from "./rowNumbers";
import { outcomeOf, type Plan } from "./state";
import { TextField } from "./TextField";

/** This many hidden rows can be skipped at once; the workbook remembers the text of each. */
const MAX_HIDDEN = 1_000;

interface Props {
  plan: Plan;
  store: CheckStore;
}

/** How the range was understood as a plan, and everything that can be corrected. Opens by itself when there is a question. */
export function Understanding({ plan, store }: Props) {
  const { correction, hintsLost, location } = plan;
  const { target } = location;
  const { correct } = store.corrections;
  const outcome = outcomeOf(plan);
  const { check } = useTexts();
  const shared = useSharedStyles();
  const reading = outcome?.check.reading ?? null;
  const fillDownQuestion = reading !== null && needsFillDown(reading, correction);
  const questions = (reading?.questions.length ?? 0) + (fillDownQuestion ? 1 : 0);
  const remarks = useRemarks(reading, correction);
  const asks = reading === null || questions > 0 || hintsLost > 0;
  const [open, setOpen] = useState(asks);
  useEffect(() => {
    if (asks) setOpen(true);
  }, [asks]);
  const newKinds = useNewKinds(remarks);
  useEffect(() => {
    if (newKinds > 0) setOpen(true);
  }, [newKinds]);
  const parts = [
    ...(reading && outcome
      ? [check.summary(check[reading.shape], yearsText(outcome.size.years), unitOf(reading))]
      : []),
    ...(reading && reading.totalRows.length > 0 ? [check.totals(reading.totalRows.length)] : []),
    ...(reading?.withoutActielijn ? [check.notIncluded(reading.withoutActielijn.count)] : []),
    ...(questions > 0 ? [check.questions(questions)] : []),
    ...(remarks.length > 0 ? [check.remarks(remarks.length)] : []),
  ];
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={shared.tightSummary}>
        {check.understood}
        {parts.length > 0 && <span className={shared.small}> · {parts.join(" · ")}</span>}
      </summary>
      {open && (
        <div className={shared.box}>
          <p className={shared.small}>{check.understoodExplanation}</p>
          {hintsLost > 0 && <Strip kind="warning">{check.hintsLost(hintsLost)}</Strip>}
          {reading && (
            <PlanQuestions reading={reading} correction={correction} start={target} correct={correct} />
          )}
          <Remarks sentences={remarks} />
          {reading && <PlanFields reading={reading} correction={correction} correct={correct} />}
          <RowChoices firstRow={target.row} correction={correction} correct={correct} />
          <HeaderRow reading={reading} plan={plan} store={store} />
          <Columns reading={reading} plan={plan} store={store} />
          <SkipRows plan={plan} store={store} />
          <HiddenRows plan={plan} store={store} />
          {reading && <Rows reading={reading} target={plan.location.target} store={store} />}
          {Object.keys(correction).length > 0 && (
            <div>
              <Button size="small" onClick={() => void store.corrections.restore()}>
                {check.restoreRecognition}
              </Button>
            </div>
          )}
        </div>
      )}
    </details>
  );
}

const unitOf = ({ unit: { value } }: PlanReading) => (value === null ? "" : UNIT_TEXT[value]);

interface PartProps extends Props {
  reading: PlanReading | null;
}

/** What was assumed or left out while reading. */
function useRemarks(reading: PlanReading | null, correction: PlanCorrection): readonly string[] {
  const { check } = useTexts();
  if (!reading) return [];
  const { withoutActielijn } = reading;
  const { fondsRows, withoutPok } = sizeOf(reading);
  return [
    ...reading.remarks.map((sentence) => sentence[check.language]),
    ...(withoutActielijn && !needsFillDown(reading, correction)
      ? [withoutActielijn.text[check.language]]
      : []),
    ...(fondsRows > 0 ? [check.fondsRows(fondsRows)] : []),
    ...(withoutPok > 0 ? [check.withoutPok(withoutPok)] : []),
  ];
}

/** How often a check gave a remark that the previous one did not have; a different number inside a remark does not matter. */
function useNewKinds(remarks: readonly string[]): number {
  const [newKinds, setNewKinds] = useState(0);
  const earlier = useRef<ReadonlySet<string> | null>(null);
  const kinds = remarks.map((sentence) => sentence.replace(/\d+/g, "")).join("\n");
  useEffect(() => {
    const now = new Set(kinds.split("\n"));
    const previous = earlier.current;
    earlier.current = now;
    if (previous && kinds !== "" && [...now].some((kind) => !previous.has(kind)))
      setNewKinds((times) => times + 1);
  }, [kinds]);
  return newKinds;
}

function Remarks({ sentences }: { sentences: readonly string[] }) {
  const { check } = useTexts();
  const shared = useSharedStyles();
  if (sentences.length === 0) return null;
  return (
    <ul className={shared.list} aria-label={check.warning}>
      {sentences.map((sentence) => (
        <li key={sentence} className={shared.small}>
          {sentence}
        </li>
      ))}
    </ul>
  );
}

function HeaderRow({ reading, plan, store }: PartProps) {
  const { correction, location } = plan;
  const { target } = location;
  const { check } = useTexts();
  const shared = useSharedStyles();
  const found = reading?.headerRows ?? null;
  const where = found
    ? check.headerRows(found.from + target.row, found.until + target.row)
    : check.headerRowGone;
  const last = target.row + target.rows;
  return (
    <>
      <TextField
        label={`${check.headerRow}: ${where}`}
        hint={check.headerRowExplanation}
        value={typeof correction.headerRow === "number" ? String(correction.headerRow + target.row) : ""}
        onDone={(text) => {
          const row = Number(text);
          if (text !== "" && !(Number.isInteger(row) && row > target.row && row <= last))
            return check.headerRowError(text, target.row + 1, last);
          void store.corrections.correct({ headerRow: text === "" ? undefined : row - target.row });
          return null;
        }}
      />
      <Checkbox
        label={{ children: check.noHeaderRow, className: shared.small }}
        checked={correction.headerRow === null}
        onChange={(_, { checked }) =>
          void store.corrections.correct({ headerRow: checked === true ? null : undefined })
        }
      />
    </>
  );
}

function Columns({ reading, plan, store }: PartProps) {
  const { correction, location } = plan;
  const { target } = location;
  const { check } = useTexts();
  const shared = useSharedStyles();
  const columns = reading?.columns ?? columnsWithoutHeader(target.columns, correction.columns);
  const choose = (column: number, role: PlanColumnRole) =>
    void store.corrections.correct({ columns: { ...correction.columns, [column]: role } });
  const [open, setOpen] = useState(
    reading === null || reading.questions.some(({ over }) => over === "columns" || over === "actielijn"),
  );
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={shared.tightSummary}>
        {check.columns} ({columns.length})
      </summary>
      <ul className={shared.plain} aria-label={check.columns}>
        {columns.map((column) => (
          <ColumnChoice
            key={column.column}
            column={column}
            firstColumn={target.column}
            onChoose={(role) => choose(column.column, role)}
          />
        ))}
      </ul>
    </details>
  );
}

/** If no header was recognized, the user says for each column what it is for. */
function columnsWithoutHeader(count: number, chosen: PlanCorrection["columns"]): PlanColumn[] {
  return Array.from({ length: count }, (_, i) => ({
    column: i + 1,
    header: "",
    reason: { nl: "", en: "" },
    role: "none" as const,
    ...chosen?.[i + 1],
  }));
}

function SkipRows({ plan, store }: Props) {
  const { correction, location } = plan;
  const { target } = location;
  const { check } = useTexts();
  return (
    <TextField
      label={check.skip}
      hint={check.skipExplanation}
      value={formatRowNumbers((correction.skip ?? []).map((row) => row + target.row))}
      onDone={(text) => {
        const rows = readRowNumbers(text, target.row + 1, target.row + target.rows);
        if (rows === null) return check.rowError(text);
        void store.corrections.correct({
          skip: rows.length === 0 ? undefined : rows.map((row) => row - target.row),
        });
        return null;
      }}
    />
  );
}

/** Hidden rows are included, unless the user skips them. */
function HiddenRows({ plan: { hidden, correction }, store }: Props) {
  const { check } = useTexts();
  const shared = useSharedStyles();
  if (hidden.length === 0 || hidden.length > MAX_HIDDEN) return null;
  const skip = new Set(correction.skip);
  const choose = (skipping: boolean) => {
    hidden.forEach((row) => (skipping ? skip.add(row) : skip.delete(row)));
    const rows = [...skip].sort((a, b) => a - b);
    void store.corrections.correct({ skip: rows.length === 0 ? undefined : rows });
  };
  return (
    <Checkbox
      label={{ children: check.skipHidden(hidden.length), className: shared.small }}
      checked={hidden.every((row) => skip.has(row))}
      onChange={(_, { checked }) => choose(checked === true)}
    />
  );
}

function Rows({
  reading: { totalRows, skipped },
  target,
  store,
}: {
  reading: PlanReading;
  target: Target;
  store: CheckStore;
}) {
  const { check } = useTexts();
  return (
    <>
      <RowList
        header={check.totalRows}
        rows={totalRows.map(({ row, text }) => ({ row, text }))}
        target={target}
        store={store}
      />
      <RowList
        header={check.skipped}
        rows={skipped.map(({ row, text, reason }) => ({
          row,
          text: [text, reason[check.language]].filter(Boolean).join(": "),
        }))}
        target={target}
        store={store}
      />
    </>
  );
}
