import { Checkbox, Field, Select } from "@fluentui/react-components";
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
import type { Plan } from "./state";

const SIGNS: readonly SignConvention[] = ["positive", "baten negative", "lasten negative"];
const KINDS = ["baten", "lasten"] as const;
const YES_NO = ["yes", "no"] as const;

interface Props {
  reading: PlanReading;
  plan: Plan;
  store: CheckStore;
}

/** What the recognition is not sure of, with a field to answer each question. */
export function PlanQuestions({ reading, plan: { correction, location }, store }: Props) {
  const { check } = useTexts();
  const shared = useSharedStyles();
  return (
    <>
      {reading.withoutActielijn && needsFillDown(reading, correction) && (
        <Strip kind="warning">
          <p className={shared.sentence}>
            {reading.withoutActielijn.text[check.language]} {check.questionFillDown}
          </p>
          <ChoiceBar
            name={check.fillDown}
            values={YES_NO}
            chosen={null}
            text={(answer) => check.fillDownChoice[answer]}
            onChoose={(answer) =>
              void store.corrections.correct({ fillDown: answer === "yes" ? ["actielijn"] : [] })
            }
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
                  columnName(toColumnLetters(location.target.column + column - 1), header),
                ])}
              onChoose={(column) =>
                column !== undefined &&
                void store.corrections.correct({
                  columns: { ...dropActielijn(correction.columns), [column]: { role: "actielijn" } },
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

/** Pointing to another column means that the previous one no longer is the column Actielijn. */
const dropActielijn = (columns: PlanCorrection["columns"] = {}): PlanCorrection["columns"] =>
  Object.fromEntries(Object.entries(columns).filter(([, { role }]) => role !== "actielijn"));

/** Whether to ask what an empty cell in the column Actielijn means. */
export const needsFillDown = ({ withoutActielijn: missed }: PlanReading, { fillDown }: PlanCorrection) =>
  missed !== null && fillDown === undefined;

/** The fields that apply to the whole plan, except those already shown with a question. */
export function PlanFields({ reading, plan: { correction }, store }: Props) {
  const { check } = useTexts();
  const { small } = useSharedStyles();
  const { unit, signs, questions } = reading;
  const asked = new Set(questions.map(({ over }) => over));
  const fields: readonly (FieldProps & { label: string; hint: string })[] = [
    {
      over: "unit",
      label: check.unit,
      hint: unit.reason[check.language],
      ...(unit.value !== null && { recognized: { unit: unit.value } }),
    },
    {
      over: "signs",
      label: check.signs,
      hint: signs.reason[check.language],
      recognized: { signs: signs.signConvention },
    },
    { over: "kind", label: check.kind, hint: check.kindExplanation },
    ...(["actielijn", "year"] as const)
      .filter((over) => correction[over] !== undefined)
      .map((over) => ({ over, label: check.over[over], hint: check.kindExplanation })),
  ];
  return (
    <>
      {fields
        .filter(({ over }) => !asked.has(over))
        .map(({ label, hint, ...field }) => (
          // The choice inside already has a name for screen readers.
          <Field key={field.over} label={label} hint={hint} size="small">
            <div>
              <PlanField {...field} correction={correction} store={store} />
            </div>
          </Field>
        ))}
      {!needsFillDown(reading, correction) && (
        <Checkbox
          label={{ children: check.fillDown, className: small }}
          checked={correction.fillDown?.includes("actielijn") ?? false}
          onChange={(_, { checked }) =>
            void store.corrections.correct({ fillDown: checked === true ? ["actielijn"] : [] })
          }
        />
      )}
    </>
  );
}

interface FieldProps {
  over: Exclude<PlanQuestion["over"], "columns">;
  /** What was recognized, if that is not in doubt. */
  recognized?: Pick<PlanCorrection, "unit" | "signs">;
}

/** The field of a correction that applies to the whole plan. */
function PlanField({
  over,
  correction,
  recognized,
  store,
}: FieldProps & { correction: PlanCorrection; store: CheckStore }) {
  const { check } = useTexts();
  const name = check.over[over];
  switch (over) {
    case "unit":
      return (
        <ChoiceBar
          name={name}
          values={UNITS}
          chosen={correction.unit ?? recognized?.unit ?? null}
          text={(unit) => UNIT_TEXT[unit]}
          onChoose={(unit) => void store.corrections.correct({ unit })}
        />
      );
    case "kind":
      return (
        <ChoiceBar
          name={name}
          values={KINDS}
          chosen={correction.kind ?? null}
          text={(kind) => check.kinds[kind]}
          onChoose={(kind) => void store.corrections.correct({ kind })}
        />
      );
    case "signs":
      return (
        <ChoiceList
          name={name}
          chosen={correction.signs ?? recognized?.signs}
          choices={SIGNS.map((sign) => [sign, check.signChoice[sign]])}
          onChoose={(signs) => void store.corrections.correct({ signs })}
        />
      );
    case "year":
      return (
        <ChoiceList
          name={name}
          chosen={correction.year}
          choices={currentEditie.years.map((year) => [year, String(year)])}
          onChoose={(year) => void store.corrections.correct({ year })}
        />
      );
    case "actielijn":
      return (
        <ChoiceList
          name={name}
          chosen={correction.actielijn}
          choices={currentEditie.actielijnen.map((lijn) => [lijn.number, `${lijn.number} ${lijn.name}`])}
          onChoose={(actielijn) => void store.corrections.correct({ actielijn })}
        />
      );
  }
}

/** A choice from a list; while nothing is chosen it says that there is something to choose. */
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
