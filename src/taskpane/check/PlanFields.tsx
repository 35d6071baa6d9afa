import { Checkbox, Field, Select } from "@fluentui/react-components";
import type { PlanCorrection, PlanReading, PlanQuestion, SignConvention } from "../../reading/plan";
import { UNIT_TEXT } from "../../knowledge/notation";
import { UNITS } from "../../knowledge/pok/kinds";
import { currentEditie } from "../../knowledge/pok/edities";
import { ChoiceBar } from "../parts/ChoiceBar";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "./language";
import type { Correct } from "./corrections";

const SIGNS: readonly SignConvention[] = ["positive", "baten negative", "lasten negative"];
const KINDS = ["baten", "lasten"] as const;
const TABLES = ["all", "first"] as const;

interface Props {
  reading: PlanReading;
  correction: PlanCorrection;
  correct: Correct;
}

/** Whether to ask what an empty cell in the column Actielijn means. */
export const needsFillDown = ({ withoutActielijn: missed }: PlanReading, { fillDown }: PlanCorrection) =>
  missed !== null && fillDown === undefined;

/** The fields that apply to the whole plan, except those already shown with a question. */
export function PlanFields({ reading, correction, correct }: Props) {
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
    ...(reading.tables > 1
      ? [{ over: "tables" as const, label: check.over.tables, hint: check.tablesExplanation }]
      : []),
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
              <PlanField {...field} correction={correction} correct={correct} />
            </div>
          </Field>
        ))}
      {!needsFillDown(reading, correction) && (
        <Checkbox
          label={{ children: check.fillDown, className: small }}
          checked={correction.fillDown?.includes("actielijn") ?? false}
          onChange={(_, { checked }) => void correct({ fillDown: checked === true ? ["actielijn"] : [] })}
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
export function PlanField({
  over,
  correction,
  recognized,
  correct,
}: FieldProps & { correction: PlanCorrection; correct: Correct }) {
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
          onChoose={(unit) => void correct({ unit })}
        />
      );
    case "kind":
      return (
        <ChoiceBar
          name={name}
          values={KINDS}
          chosen={correction.kind ?? null}
          text={(kind) => check.kinds[kind]}
          onChoose={(kind) => void correct({ kind })}
        />
      );
    case "signs":
      return (
        <ChoiceList
          name={name}
          chosen={correction.signs ?? recognized?.signs}
          choices={SIGNS.map((sign) => [sign, check.signChoice[sign]])}
          onChoose={(signs) => void correct({ signs })}
        />
      );
    case "tables":
      return (
        <ChoiceBar
          name={name}
          values={TABLES}
          chosen={correction.oneTable === undefined ? null : correction.oneTable ? "first" : "all"}
          text={(choice) => check.tableChoice[choice]}
          onChoose={(choice) => void correct({ oneTable: choice === "first" })}
        />
      );
    case "year":
      return (
        <ChoiceList
          name={name}
          chosen={correction.year}
          choices={currentEditie.years.map((year) => [year, String(year)])}
          onChoose={(year) => void correct({ year })}
        />
      );
    case "actielijn":
      return (
        <ChoiceList
          name={name}
          chosen={correction.actielijn}
          choices={currentEditie.actielijnen.map((lijn) => [lijn.number, `${lijn.number} ${lijn.name}`])}
          onChoose={(actielijn) => void correct({ actielijn })}
        />
      );
  }
}

/** A choice from a list; while nothing is chosen it says that there is something to choose. */
export function ChoiceList<T extends string | number>({
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
