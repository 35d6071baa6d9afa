import { Button, Checkbox, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { UNIT_TEXT } from "../../../knowledge/notation";
import type { Gemeente } from "../../../knowledge/gemeenten/register";
import type { NumberNotation, Question } from "../../../reading/amounts";
import { UNITS, KANAAL_NAME, KANALEN } from "../../../knowledge/pok/kinds";
import { ChoiceBar } from "../../parts/ChoiceBar";
import { StepHeader } from "../../parts/StepHeader";
import { useSharedStyles } from "../../parts/styles";
import { Strip } from "../../parts/Strip";
import { useLanguage } from "../../parts/language";
import { useTexts } from "../language";
import { ReadData } from "./ReadData";
import type { Importer } from "./importer";
import { Columns } from "./Columns";
import { HeaderRowField } from "./HeaderRowField";
import type { Reading } from "./state";
import { Omissions } from "./Omissions";
import { must } from "../../../sheet/must";

const NOTATIONS: readonly NumberNotation[] = ["nl", "en"];

const useStyles = makeStyles({
  question: { margin: 0 },
});

interface Props {
  reading: Reading;
  gemeente: Gemeente;
  busy: boolean;
  importer: Importer;
}

/** How the input was understood and what can be corrected, before anything is adopted. */
export function Confirmation({ reading, gemeente, busy, importer }: Props) {
  const { confirm } = useTexts().gemeente;
  const language = useLanguage();
  const style = useStyles();
  const shared = useSharedStyles();
  const { result, input, amounts, editie, correction } = reading;
  const sheet = must(input.sheets[reading.sheet]);
  const foreign = result.named.some(({ code }) => code === gemeente.code) ? [] : result.named;
  const withoutEditie = amounts.some((amount) => amount.editie === null);
  const missing =
    amounts.length === 0
      ? confirm.noAmounts
      : withoutEditie && editie.trim() === ""
        ? confirm.editieNeeded
        : null;
  return (
    <section className={shared.box} aria-labelledby="bevestigkop">
      <StepHeader id="bevestigkop">{confirm.header}</StepHeader>
      {input.sheets.length > 1 && (
        <Field label={confirm.sheet} size="small">
          <Select
            size="small"
            value={String(reading.sheet)}
            onChange={(_, { value }) => void importer.chooseSheet(Number(value))}
          >
            {input.sheets.map(({ name }, i) => (
              <option key={i} value={i}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {result.questions.map((question) => (
        <Strip key={question.over} kind="warning">
          <p className={style.question}>{question.text[language]}</p>
          <Answer question={question} reading={reading} importer={importer} />
        </Strip>
      ))}
      {foreign.map(({ code, name, text }) => (
        <Strip key={code} kind="warning">
          {confirm.namesOther(text, name, gemeente.name)}
        </Strip>
      ))}
      <ReadData reading={reading} gemeente={gemeente.name} />
      {withoutEditie && (
        <Field label={confirm.editie} hint={confirm.editieExplanation} size="small" required>
          <Input value={editie} onChange={(_, { value }) => importer.nameEditie(value)} />
        </Field>
      )}
      <Field label={confirm.unit} size="small" hint={result.unit.reason[language]}>
        <ChoiceBar
          name={confirm.unit}
          values={UNITS}
          chosen={result.unit.value}
          text={(unit) => UNIT_TEXT[unit]}
          onChoose={(unit) => void importer.correct({ unit })}
        />
      </Field>
      {(result.notWhole > 0 || correction.rounding) && (
        <Checkbox
          label={confirm.rounding(result.notWhole)}
          checked={correction.rounding ?? false}
          onChange={(_, { checked }) => void importer.correct({ rounding: checked === true })}
        />
      )}
      {sheet.hiddenRows.length > 0 && (
        <Checkbox
          label={confirm.hidden(sheet.hiddenRows.length)}
          checked={reading.withHidden}
          onChange={(_, { checked }) => void importer.countHidden(checked === true)}
        />
      )}
      <Columns
        firstColumn={sheet.column}
        result={result}
        correction={reading.correction}
        onChoose={(columns) => void importer.correct({ columns })}
      />
      <HeaderRowField reading={reading} importer={importer} />
      <Omissions reading={reading} />
      {missing && <p className={shared.small}>{missing}</p>}
      <div className={shared.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={missing !== null || busy}
          onClick={() => void importer.compare()}
        >
          {confirm.further}
        </Button>
        <Button onClick={() => importer.close()}>{confirm.cancel}</Button>
      </div>
    </section>
  );
}

/** The field that answers a question; those about unit and columns have theirs further down. */
function Answer({
  question: { over },
  reading,
  importer,
}: {
  question: Question;
  reading: Reading;
  importer: Importer;
}) {
  const { confirm } = useTexts().gemeente;
  const { result, chosenEditie, correction } = reading;
  if (over === "numberNotation") {
    return (
      <ChoiceBar
        name={confirm.notation}
        values={NOTATIONS}
        chosen={correction.numberNotation ?? null}
        text={(notation) => confirm.notations[notation]}
        onChoose={(numberNotation) => void importer.correct({ numberNotation })}
      />
    );
  }
  if (over === "kanaal") {
    return (
      <Field label={confirm.kanaal} hint={confirm.kanaalExplanation} size="small">
        <Select
          size="small"
          value={correction.kanaal ?? ""}
          onChange={(_, { value }) => {
            const kanaal = KANALEN.find((name) => name === value);
            if (kanaal) void importer.correct({ kanaal });
          }}
        >
          <option value="">{confirm.chooseYourself}</option>
          {KANALEN.map((kanaal) => (
            <option key={kanaal} value={kanaal}>
              {kanaal} – {KANAAL_NAME[kanaal]}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  if (over === "editie") {
    return (
      <Field label={confirm.chooseEditie} size="small">
        <Select
          size="small"
          value={chosenEditie ?? ""}
          onChange={(_, { value }) => importer.chooseEditie(value)}
        >
          {result.edities.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  return null;
}
