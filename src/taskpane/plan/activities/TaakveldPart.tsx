import { Combobox, Field, makeStyles, Option, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { taakveldIn as chosenTaakveldIn, successorsToChoose, type Activity } from "../../../work/plan";
import { taakveldenIn, taakveldIn, type Taakveld } from "../../../knowledge/taakvelden";
import { useSharedStyles } from "../../parts/styles";
import type { Change } from "../planStore";
import { useTexts } from "../language";
import { must } from "../../../sheet/must";

const useStyles = makeStyles({ list: { maxHeight: "280px" }, field: { minWidth: 0 } });

interface Props {
  activity: Activity;
  years: readonly number[];
  onChange(change: Change): void;
}

/** The taakveld of the first year, and what replaces it in later years. */
export function TaakveldPart({ activity, years, onChange }: Props) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const { taakveld, successor } = activity;
  const successors = successorsToChoose(taakveld, years);
  return (
    <div className={shared.box}>
      <TaakveldChoice
        taakveld={taakveld}
        year={must(years[0])}
        onChoose={(code) => onChange({ taakveld: code, successor: null })}
      />
      {successors.length > 0 && (
        <Field label={plan.successor} hint={plan.successorExplanation} size="small">
          <Select
            size="small"
            value={successor ?? ""}
            onChange={(_, { value }) => onChange({ successor: value || null })}
          >
            <option value="">{plan.notYet}</option>
            {successors.map((candidate) => (
              <option key={candidate.code} value={candidate.code}>
                {taakveldText(candidate)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {transitions(activity, years).map(({ year, code }) => (
        <p key={year} className={shared.small}>
          {plan.startAt(year, taakveldText(taakveldIn(code, year) ?? { code, title: "" }))}
        </p>
      ))}
    </div>
  );
}

/** The years in which the taakveld becomes another, with the new one. */
function transitions(
  activity: Activity,
  years: readonly number[],
): readonly { year: number; code: string }[] {
  let earlier = activity.taakveld;
  return years.flatMap((year) => {
    const code = chosenTaakveldIn(activity, year);
    if (code === null || code === earlier) return [];
    earlier = code;
    return [{ year, code }];
  });
}

function TaakveldChoice({
  taakveld,
  year,
  onChoose,
}: {
  taakveld: string | null;
  year: number;
  onChoose(code: string | null): void;
}) {
  const { plan } = useTexts();
  const style = useStyles();
  const chosen = nameOf(taakveld, year);
  const [text, setText] = useState(chosen);
  const [searching, setSearching] = useState(false);
  useEffect(() => {
    setText(chosen);
    setSearching(false);
  }, [chosen]);
  // Stopping without a choice keeps the taakveld; an emptied field removes it.
  const restore = () => {
    if (searching && text.trim() === "") onChoose(null);
    else setText(chosen);
    setSearching(false);
  };
  const words = searching ? text.toLowerCase().split(/\s+/).filter(Boolean) : [];
  const hits = taakveldenIn(year).filter((candidate) => {
    const name = taakveldText(candidate).toLowerCase();
    return words.every((word) => name.includes(word));
  });
  return (
    <Field label={plan.taakveld(year)} size="small">
      <Combobox
        className={style.field}
        size="small"
        data-field="taakveld"
        freeform
        inlinePopup
        value={text}
        placeholder={plan.findTaakveld}
        selectedOptions={taakveld === null ? [] : [taakveld]}
        listbox={{ className: style.list }}
        onChange={({ target }) => {
          setText(target.value);
          setSearching(true);
        }}
        onOpenChange={(_, { open }) => {
          if (!open) restore();
        }}
        onBlur={restore}
        onKeyDown={(event) => {
          // Esc first closes the list, and only then the activity.
          if (event.key === "Escape" && searching) event.preventDefault();
        }}
        onOptionSelect={(event, { optionValue }) => {
          // Fluent also reports a choice on typing (an empty one) and on Tab (the first option), which the user did not make.
          const tab = "key" in event && event.key === "Tab";
          if (optionValue && !tab && !(searching && text.trim() === "")) onChoose(optionValue);
        }}
      >
        {hits.map((hit) => (
          <Option key={hit.code} value={hit.code} text={taakveldText(hit)}>
            {taakveldText(hit)}
          </Option>
        ))}
        {hits.length === 0 && (
          <Option disabled value="" text="">
            {plan.taakveldNone(text, year)}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

/** A code that does not exist in the year is shown without a title. */
function nameOf(code: string | null, year: number): string {
  if (code === null) return "";
  const found = taakveldIn(code, year);
  return found ? taakveldText(found) : code;
}

/** A taakveld as the user reads it: “6.2 Wijkteams”. */
const taakveldText = ({ code, title }: Pick<Taakveld, "code" | "title">): string => `${code} ${title}`;
