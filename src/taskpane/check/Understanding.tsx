import { Button, Checkbox, Field } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { sizeOf, type PlanLocation } from "../../work/check";
import { UNIT_TEXT, yearsText } from "../../knowledge/notation";
import type { PlanColumn, PlanColumnRole, PlanReading } from "../../reading/plan";
import { useSharedStyles } from "../parts/styles";
import { Strip } from "../parts/Strip";
import { useTexts } from "./language";
import type { CheckStore } from "./checkStore";
import { ColumnChoice } from "./ColumnChoice";
import { needsFillDown, PlanQuestions, PlanField } from "./PlanQuestions";
import { RowList } from "./RowList";
import { readRowNumbers, showRowNumbers } from "./rowNumbers";
import type { State } from "./state";
import { TextField } from "./TextField";

/** This many hidden rows can be skipped at once; the workbook remembers the text of each. */
const MAX_HIDDEN = 1_000;

interface Props {
  state: State;
  location: PlanLocation;
  store: CheckStore;
}

/** How the range was understood as a plan, and everything that can be corrected about it. Opens by itself when there is a question. */
export function Understanding({ state: { outcome, hidden, correction, hintsLost }, location, store }: Props) {
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
  const fresh = useNewKinds(remarks);
  useEffect(() => {
    if (fresh > 0) setOpen(true);
  }, [fresh]);
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
          <PlanQuestions
            reading={reading}
            firstColumn={location.target.column}
            correction={correction}
            store={store}
          />
          <Remarks sentences={remarks} />
          {reading && <PlanFields reading={reading} state={{ correction }} store={store} />}
          <HeaderRow reading={reading} location={location} correction={correction} store={store} />
          <Columns reading={reading} location={location} correction={correction} store={store} />
          <SkipRows location={location} correction={correction} store={store} />
          <HiddenRows hidden={hidden} correction={correction} store={store} />
          {reading && <Rows reading={reading} location={location} store={store} />}
          {Object.keys(correction).length > 0 && (
            <div>
              <Button size="small" onClick={() => void store.restoreRecognition()}>
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

interface PartProps {
  reading: PlanReading | null;
  location: PlanLocation;
  correction: State["correction"];
  store: CheckStore;
}

/** What was assumed or left out while reading. */
function useRemarks(reading: PlanReading | null, correction: State["correction"]): readonly string[] {
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

/** How often a remark was added that the previous check did not have; a different count inside it does not matter. */
function useNewKinds(remarks: readonly string[]): number {
  const [fresh, setFresh] = useState(0);
  const earlier = useRef<ReadonlySet<string> | null>(null);
  const kinds = remarks.map((sentence) => sentence.replace(/\d+/g, "")).join("\n");
  useEffect(() => {
    const now = new Set(kinds.split("\n"));
    const previous = earlier.current;
    earlier.current = now;
    if (previous && kinds !== "" && [...now].some((kind) => !previous.has(kind)))
      setFresh((times) => times + 1);
  }, [kinds]);
  return fresh;
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

/** The fields that apply to the whole plan; a question already has its own field. */
function PlanFields({
  reading,
  state: { correction },
  store,
}: {
  reading: PlanReading;
  state: Pick<State, "correction">;
  store: CheckStore;
}) {
  const { check } = useTexts();
  const shared = useSharedStyles();
  const { unit, signs, questions } = reading;
  const fillDownAsked = needsFillDown(reading, correction);
  const requested = new Set(questions.map(({ over }) => over));
  const fillDown = correction.fillDown?.includes("actielijn") ?? false;
  return (
    <>
      {!requested.has("unit") && (
        <FieldFrame label={check.unit} hint={unit.reason[check.language]}>
          <PlanField
            over="unit"
            correction={correction}
            store={store}
            {...(unit.value !== null && { readResult: { unit: unit.value } })}
          />
        </FieldFrame>
      )}
      {!requested.has("signs") && (
        <FieldFrame label={check.signs} hint={signs.reason[check.language]}>
          <PlanField
            over="signs"
            correction={correction}
            readResult={{ signs: signs.signConvention }}
            store={store}
          />
        </FieldFrame>
      )}
      {!requested.has("kind") && (
        <FieldFrame label={check.kind} hint={check.kindExplanation}>
          <PlanField over="kind" correction={correction} store={store} />
        </FieldFrame>
      )}
      {(["actielijn", "year"] as const).map(
        (over) =>
          correction[over] !== undefined &&
          !requested.has(over) && (
            <FieldFrame key={over} label={check.over[over]} hint={check.kindExplanation}>
              <PlanField over={over} correction={correction} store={store} />
            </FieldFrame>
          ),
      )}
      {!fillDownAsked && (
        <Checkbox
          label={{ children: check.fillDown, className: shared.small }}
          checked={fillDown}
          onChange={(_, { checked }) =>
            void store.correct({ fillDown: checked === true ? ["actielijn"] : [] })
          }
        />
      )}
    </>
  );
}

/** Name above and reason below a choice that already has a name for screen readers. */
function FieldFrame({ label, hint, children }: { label: string; hint: string; children: ReactNode }) {
  return (
    <Field label={label} hint={hint} size="small">
      <div>{children}</div>
    </Field>
  );
}

function HeaderRow({ reading, location: { target }, correction, store }: PartProps) {
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
          void store.correct({ headerRow: text === "" ? undefined : row - target.row });
          return null;
        }}
      />
      <Checkbox
        label={{ children: check.noHeaderRow, className: shared.small }}
        checked={correction.headerRow === null}
        onChange={(_, { checked }) => void store.correct({ headerRow: checked === true ? null : undefined })}
      />
    </>
  );
}

function Columns({ reading, location: { target }, correction, store }: PartProps) {
  const { check } = useTexts();
  const shared = useSharedStyles();
  const columns = reading?.columns ?? columnsWithoutHeader(target.columns, correction.columns);
  const choose = (column: number, role: PlanColumnRole) =>
    void store.correct({ columns: { ...correction.columns, [column]: role } });
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
function columnsWithoutHeader(count: number, chosen: State["correction"]["columns"]): PlanColumn[] {
  return Array.from({ length: count }, (_, i) => ({
    column: i + 1,
    header: "",
    reason: { nl: "", en: "" },
    role: "none" as const,
    ...chosen?.[i + 1],
  }));
}

function SkipRows({ location: { target }, correction, store }: Omit<PartProps, "reading">) {
  const { check } = useTexts();
  return (
    <TextField
      label={check.skip}
      hint={check.skipExplanation}
      value={showRowNumbers((correction.skip ?? []).map((row) => row + target.row))}
      onDone={(text) => {
        const rows = readRowNumbers(text, target.row + 1, target.row + target.rows);
        if (rows === null) return check.rowError(text);
        void store.correct({
          skip: rows.length === 0 ? undefined : rows.map((row) => row - target.row),
        });
        return null;
      }}
    />
  );
}

/** Hidden rows count, unless the user skips them. */
function HiddenRows({
  hidden,
  correction,
  store,
}: Pick<State, "hidden" | "correction"> & { store: CheckStore }) {
  const { check } = useTexts();
  const shared = useSharedStyles();
  if (hidden.length === 0 || hidden.length > MAX_HIDDEN) return null;
  const skip = new Set(correction.skip);
  const choose = (removed: boolean) => {
    hidden.forEach((row) => (removed ? skip.add(row) : skip.delete(row)));
    const rows = [...skip].sort((a, b) => a - b);
    void store.correct({ skip: rows.length === 0 ? undefined : rows });
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
  location: { target },
  store,
}: {
  reading: PlanReading;
  location: PlanLocation;
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
