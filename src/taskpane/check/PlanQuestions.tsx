import type {
  PlanColumn,
  PlanColumnRole,
  PlanCorrection,
  PlanReading,
  PlanQuestion,
} from "../../reading/plan";
import { toColumnLetters } from "../../sheet/address";
import { ChoiceBar } from "../parts/ChoiceBar";
import { Strip } from "../parts/Strip";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "./language";
import type { Correct } from "./corrections";
import { ChoiceList, needsFillDown, PlanField } from "./PlanFields";
import { RowReader } from "./RowReader";

const YES_NO = ["yes", "no"] as const;
/** So many rows of one question can be answered there. */
const MOST_ROWS = 20;

interface Props {
  reading: PlanReading;
  correction: PlanCorrection;
  /** Where the plan starts on its sheet, from 0. */
  start: { row: number; column: number };
  correct: Correct;
}

/** What the recognition is not sure of, with a field to answer each question. */
export function PlanQuestions(props: Props) {
  const { reading, correction, correct } = props;
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
            onChoose={(answer) => void correct({ fillDown: answer === "yes" ? ["actielijn"] : [] })}
          />
        </Strip>
      )}
      {reading.questions.map((question) => (
        <Strip key={question.over + question.text.nl} kind="warning">
          <p className={shared.sentence}>{question.text[check.language]}</p>
          <Answer {...props} question={question} />
        </Strip>
      ))}
    </>
  );
}

/** The fields that answer a question: for its columns, its rows, or the whole plan. */
function Answer({ question, ...props }: Props & { question: PlanQuestion }) {
  const { over, rows } = question;
  const { correction, correct } = props;
  if (over === "columns") return <ColumnAnswer question={question} {...props} />;
  return (
    <>
      {over === "actielijn" && rows === undefined && <ActielijnColumn {...props} />}
      {(over === "actielijn" || over === "kind") && <RowAnswers rows={rows ?? []} {...props} />}
      {(over !== "actielijn" || rows === undefined) && (
        <PlanField over={over} correction={correction} correct={correct} />
      )}
    </>
  );
}

function RowAnswers({ rows, start, correction, correct }: Props & { rows: readonly number[] }) {
  return rows
    .slice(0, MOST_ROWS)
    .map((row) => (
      <RowReader key={row} row={row} firstRow={start.row} correction={correction} correct={correct} />
    ));
}

/** Which column holds the actielijn. */
function ActielijnColumn({ reading, correction, start, correct }: Props) {
  const { check } = useTexts();
  return (
    <ChoiceList
      name={check.columnActielijn}
      chosen={undefined}
      choices={reading.columns
        .filter(({ role }) => role !== "amount" && role !== "actielijn")
        .map((column) => nameIn(start, column))}
      onChoose={(column) =>
        column !== undefined &&
        void correct({
          columns: { ...dropActielijn(correction.columns), [column]: { role: "actielijn" } },
        })
      }
      empty={check.columnActielijn}
    />
  );
}

/** Which of the columns that serve the same purpose holds. */
function ColumnAnswer({ question, reading, correction, start, correct }: Props & { question: PlanQuestion }) {
  const { check } = useTexts();
  return (
    <ChoiceList
      name={check.columnThatHolds}
      chosen={undefined}
      choices={reading.columns
        .filter(({ column }) => question.columns?.includes(column))
        .map((column) => nameIn(start, column))}
      onChoose={(column) =>
        column !== undefined &&
        void correct({ columns: { ...correction.columns, ...chooseColumn(question, column, reading) } })
      }
      empty={check.columnThatHolds}
    />
  );
}

function nameIn(start: Props["start"], { column, header }: PlanColumn): readonly [number, string] {
  const letter = toColumnLetters(start.column + column - 1);
  return [column, header === "" ? letter : `${letter}: ${header}`];
}

/** Pointing to another column means that the previous one no longer is the column Actielijn. */
const dropActielijn = (columns: PlanCorrection["columns"] = {}): PlanCorrection["columns"] =>
  Object.fromEntries(Object.entries(columns).filter(([, { role }]) => role !== "actielijn"));

/** The roles of those columns once one of them holds: the others do not count. */
function chooseColumn(
  { columns, role = "amount" }: PlanQuestion,
  chosen: number,
  reading: PlanReading,
): PlanCorrection["columns"] {
  const group = reading.columns.filter(({ column }) => columns?.includes(column));
  const used = group.find((column) => column.role === role);
  return Object.fromEntries(
    group.map(({ column }): [number, PlanColumnRole] => [
      column,
      column === chosen
        ? { role, ...(used?.fixed && { fixed: used.fixed }), ...(column === used?.column && unitOf(used)) }
        : { role: "none" },
    ]),
  );
}

const unitOf = ({ unit }: PlanColumn) => (unit === undefined ? {} : { unit });
