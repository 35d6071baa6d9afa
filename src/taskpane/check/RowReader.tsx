import { Checkbox, Link, Select } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { currentEditie } from "../../knowledge/pok/edities";
import { changeRow, rowReadingOf, type RowReading } from "../../work/check";
import type { PlanCorrection, PlanRowRole } from "../../reading/plan";
import { useSharedStyles } from "../parts/styles";
import type { Correct } from "./corrections";
import { useTexts, type Texts } from "./language";

type Actielijn = NonNullable<PlanRowRole["actielijn"]>;

const ACTIELIJNEN: readonly Actielijn[] = [
  ...currentEditie.actielijnen.map(({ number }) => number),
  "pot",
  "none",
];
const KINDS = ["lasten", "baten", "saldo"] as const;

interface Props {
  /** Row of the plan, from 1. */
  row: number;
  /** Row on the sheet where the plan starts, from 0. */
  firstRow: number;
  correction: PlanCorrection;
  correct: Correct;
}

/** “Rij 14 lezen als …”: what the user says of a row goes before what was recognized, and can be taken back. */
export function RowReader({ row, firstRow, correction, correct }: Props) {
  const { check } = useTexts();
  const shared = useSharedStyles();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const number = row + firstRow;
  const reading = rowReadingOf(correction, row);
  const choose = (change: { [K in keyof RowReading]: RowReading[K] | undefined }) =>
    void correct(changeRow(correction, row, without({ ...reading, ...change })));
  const isOwn = Object.keys(reading).length > 0;
  return (
    <div
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <div className={shared.row}>
        <Link
          as="button"
          ref={button}
          className={shared.link}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {check.readRow(number)}
        </Link>
        {isOwn && <TakeBack number={number} onClick={() => void correct(changeRow(correction, row, {}))} />}
      </div>
      {open && (
        <div role="group" aria-label={check.readRowAs(number)} className={shared.box}>
          <Select
            size="small"
            aria-label={`${check.readRowAs(number)}: ${check.over.actielijn}`}
            value={String(reading.actielijn ?? "")}
            onChange={(_, { value }) =>
              choose({ actielijn: ACTIELIJNEN.find((choice) => String(choice) === value) })
            }
          >
            <option value="">
              {check.over.actielijn}: {check.asRecognized}
            </option>
            {ACTIELIJNEN.map((choice) => (
              <option key={choice} value={choice}>
                {actielijnText(check, choice)}
              </option>
            ))}
          </Select>
          <Select
            size="small"
            aria-label={`${check.readRowAs(number)}: ${check.over.kind}`}
            value={reading.kind ?? ""}
            onChange={(_, { value }) => choose({ kind: KINDS.find((kind) => kind === value) })}
          >
            <option value="">
              {check.over.kind}: {check.asRecognized}
            </option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {check.rowKinds[kind]}
              </option>
            ))}
          </Select>
          <Checkbox
            label={{ children: check.roles.none, className: shared.small }}
            checked={reading.skip ?? false}
            onChange={(_, { checked }) => choose({ skip: checked === true ? true : undefined })}
          />
        </div>
      )}
    </div>
  );
}

/** The own choice for a row, and the way back. */
function TakeBack({ number, onClick }: { number: number; onClick(): void }) {
  const { check } = useTexts();
  const shared = useSharedStyles();
  return (
    <Link as="button" className={shared.link} aria-label={check.undoOwnChoiceOf(number)} onClick={onClick}>
      {check.undoOwnChoice}
    </Link>
  );
}

/** What the user says of a row: “actielijn 4, baten”. */
export function rowReadingText(check: Texts["check"], { actielijn, kind, skip }: RowReading): string {
  return [
    ...(actielijn === undefined ? [] : [actielijnText(check, actielijn)]),
    ...(kind === undefined ? [] : [check.rowKinds[kind]]),
    ...(skip === true ? [check.roles.none] : []),
  ].join(", ");
}

function actielijnText(check: Texts["check"], actielijn: Actielijn): string {
  if (typeof actielijn !== "number") return check.rowWithout[actielijn];
  const lijn = currentEditie.actielijnen.find(({ number }) => number === actielijn);
  return `${actielijn} ${lijn?.name ?? ""}`.trim();
}

function without(reading: { [K in keyof RowReading]: RowReading[K] | undefined }): RowReading {
  return Object.fromEntries(Object.entries(reading).filter(([, value]) => value !== undefined));
}
