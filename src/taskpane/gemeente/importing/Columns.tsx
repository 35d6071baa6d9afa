import { makeStyles, Select } from "@fluentui/react-components";
import { currentEditie } from "../../../knowledge/pok/edities";
import {
  columnLetters,
  type Correction,
  type Column,
  type ColumnRole,
  type ReadResult,
  type Role,
} from "../../../reading/amounts";
import { ColumnLine } from "../../parts/ColumnLine";
import { useSharedStyles } from "../../parts/styles";
import { useLanguage } from "../../parts/language";
import { useTexts } from "../language";

const ROLES: readonly Role[] = [
  "actielijn",
  "year",
  "kanaal",
  "amount",
  "gemeente",
  "gemeentecode",
  "editie",
  "none",
];

const useStyles = makeStyles({
  list: {
    maxHeight: "320px",
    overflowY: "auto",
    margin: 0,
    padding: "4px 0",
    listStyleType: "none",
  },
});

interface Props {
  result: ReadResult;
  /** Column on the sheet where the range starts, from 0. */
  firstColumn: number;
  correction: Correction;
  onChoose(columns: Readonly<Record<number, ColumnRole>>): void;
}

/** For each column what it is for and why; every choice can be corrected. */
export function Columns({ result, firstColumn, correction, onChoose }: Props) {
  const { confirm } = useTexts().gemeente;
  const language = useLanguage();
  const style = useStyles();
  const shared = useSharedStyles();
  const { columns, questions } = result;
  const open = questions.some(({ over }) => over === "columns" || over === "actielijn" || over === "year");
  const choose = (column: number, role: ColumnRole) => onChoose({ ...correction.columns, [column]: role });
  return (
    <details open={open}>
      <summary className={shared.summary}>
        {confirm.columns} ({columns.length})
      </summary>
      <ul className={style.list}>
        {columns.map((column) => {
          const letter = columnLetters(firstColumn + column.column);
          const onRole = (role: ColumnRole) => choose(column.column, role);
          return (
            <ColumnLine
              key={column.column}
              letter={letter}
              header={column.header}
              name={`${confirm.column} ${letter}: ${confirm.role}`}
              role={column.role}
              roles={ROLES}
              roleNames={confirm.roles}
              onRole={(role) => onRole(role === "amount" ? { role, fixed: column.fixed ?? {} } : { role })}
              reason={column.reason[language]}
            >
              {column.role === "amount" && <FixedChoice column={column} letter={letter} onChoose={onRole} />}
            </ColumnLine>
          );
        })}
      </ul>
    </details>
  );
}

/** The actielijn or year that all amounts of a column share, by its header or by choice. */
function FixedChoice({
  column: { fixed = {}, unit },
  letter,
  onChoose,
}: {
  column: Column;
  letter: string;
  onChoose(role: ColumnRole): void;
}) {
  const { confirm } = useTexts().gemeente;
  const choices = [
    ["actielijn", confirm.actielijn, currentEditie.actielijnen.map(({ number }) => number)],
    ["year", confirm.year, currentEditie.years],
  ] as const;
  const choose = (field: "actielijn" | "year", value: string) => {
    const { [field]: _gone, ...rest } = fixed;
    onChoose({
      role: "amount",
      fixed: value === "" ? rest : { ...rest, [field]: Number(value) },
      ...(unit === undefined ? {} : { unit }),
    });
  };
  return (
    <>
      {choices.map(([field, name, values]) => (
        <Select
          key={field}
          size="small"
          aria-label={`${confirm.column} ${letter}: ${name}`}
          value={String(fixed[field] ?? "")}
          onChange={(_, { value }) => choose(field, value)}
        >
          <option value="">
            {name} {confirm.all}
          </option>
          {values.map((value) => (
            <option key={value} value={value}>
              {name} {value}
            </option>
          ))}
        </Select>
      ))}
    </>
  );
}
