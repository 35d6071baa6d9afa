import { Select } from "@fluentui/react-components";
import type { PlanCorrection, PlanReading, PlanQuestion, SignConvention } from "../../reading/plan";
import { toColumnLetters } from "../../sheet/address";
import { UNIT_TEXT } from "../../knowledge/notation";
import { UNITS } from "../../knowledge/pok/kinds";
import { currentEditie } from "../../knowledge/pok/edities";
import { ChoiceBar } from "../parts/ChoiceBar";
import { Strip } from "../parts/Strip";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "./language";
import type { CheckStore } from "./checkStore";

const SIGNS: readonly SignConvention[] = ["positive", "baten negative", "lasten negative"];
const KINDS = ["baten", "lasten"] as const;
const YES_NO = ["yes", "no"] as const;

interface Props {
  reading: PlanReading | null;
  /** Column on the sheet where the plan starts, from 0. */
  firstColumn: number;
  correction: PlanCorrection;
  store: CheckStore;
}

/** What the recognition is not sure of, with the place to say it. */
export function PlanQuestions({ reading, firstColumn, correction, store }: Props) {
  const { check } = useTexts();
  const shared = useSharedStyles();
  if (!reading) return null;
  return (
    <>
      {needsFillDown(reading, correction) && (
        <Strip kind="warning">
          <p className={shared.sentence}>
            {reading.withoutActielijn!.text[check.language]} {check.questionFillDown}
          </p>
          <ChoiceBar
            name={check.fillDown}
            values={YES_NO}
            chosen={null}
            text={(answer) => check.fillDownChoice[answer]}
            onChoose={(answer) => void store.correct({ fillDown: answer === "yes" ? ["actielijn"] : [] })}
          />
        </Strip>
      )}
      {reading.questions.map(({ over, text }) => (
        <Strip key={over + text.nl} kind="warning">
          <p className={shared.sentence}>{text[check.language]}</p>
          {over === "actielijn" && (
            <ChoiceList
              name={check.columnActielijn}
              chosen={undefined}
              choices={reading.columns
                .filter(({ role }) => role !== "amount" && role !== "actielijn")
                .map(({ column, header }) => [
                  column,
                  columnName(toColumnLetters(firstColumn + column - 1), header),
                ])}
              onChoose={(column) =>
                column !== undefined &&
                void store.correct({
                  columns: { ...withoutActielijn(correction.columns), [column]: { role: "actielijn" } },
                })
              }
              empty={check.columnActielijn}
            />
          )}
          {over === "columns" ? (
            check.seeColumns
          ) : (
            <PlanField over={over} correction={correction} store={store} />
          )}
        </Strip>
      ))}
    </>
  );
}

const columnName = (letter: string, header: string) => (header === "" ? letter : `${letter}: ${header}`);

/** Whoever points to another column no longer means the previous one. */
const withoutActielijn = (columns: PlanCorrection["columns"] = {}): PlanCorrection["columns"] =>
  Object.fromEntries(Object.entries(columns).filter(([, { role }]) => role !== "actielijn"));

/** Whether to ask what an empty cell in the column Actielijn means. */
export const needsFillDown = ({ withoutActielijn: missed }: PlanReading, { fillDown }: PlanCorrection) =>
  missed !== null && fillDown === undefined;

/** The field of a correction that applies to the whole plan. */
export function PlanField({
  over,
  correction,
  readResult,
  store,
}: {
  over: Exclude<PlanQuestion["over"], "columns">;
  correction: PlanCorrection;
  /** What the recognition made of it, if that is not in doubt. */
  readResult?: Pick<PlanCorrection, "unit" | "signs">;
  store: CheckStore;
}) {
  const { check } = useTexts();
  const name = check.over[over];
  switch (over) {
    case "unit":
      return (
        <ChoiceBar
          name={name}
          values={UNITS}
          chosen={correction.unit ?? readResult?.unit ?? null}
          text={(unit) => UNIT_TEXT[unit]}
          onChoose={(unit) => void store.correct({ unit })}
        />
      );
    case "kind":
      return (
        <ChoiceBar
          name={name}
          values={KINDS}
          chosen={correction.kind ?? null}
          text={(kind) => check.kinds[kind]}
          onChoose={(kind) => void store.correct({ kind })}
        />
      );
    case "signs":
      return (
        <ChoiceList
          name={name}
          chosen={correction.signs ?? readResult?.signs}
          choices={SIGNS.map((token) => [token, check.signChoice[token]])}
          onChoose={(signs) => void store.correct({ signs })}
        />
      );
    case "year":
      return (
        <ChoiceList
          name={name}
          chosen={correction.year}
          choices={currentEditie.years.map((year) => [year, String(year)])}
          onChoose={(year) => void store.correct({ year })}
        />
      );
    case "actielijn":
      return (
        <ChoiceList
          name={name}
          chosen={correction.actielijn}
          choices={currentEditie.actielijnen.map((lijn) => [lijn.number, `${lijn.number} ${lijn.name}`])}
          onChoose={(actielijn) => void store.correct({ actielijn })}
        />
      );
  }
}

/** A choice from a list; without a choice it says that there is something to choose. */
function ChoiceList<T extends string | number>({
  name,
  chosen,
  choices,
  empty,
  onChoose,
}: {
  name: string;
  chosen: T | undefined;
  choices: readonly (readonly [value: T, text: string])[];
  /** What it says while nothing is chosen; left out: “Kies”. */
  empty?: string;
  onChoose(value: T | undefined): void;
}) {
  const { check } = useTexts();
  return (
    <Select
      size="small"
      aria-label={name}
      value={String(chosen ?? "")}
      onChange={(_, { value }) => onChoose(choices.find(([choice]) => String(choice) === value)?.[0])}
    >
      <option value="">{empty ?? check.choose}</option>
      {choices.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </Select>
  );
}
