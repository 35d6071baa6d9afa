import { Checkbox, Field, makeStyles, Select } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { editiesOf, type WorkbookEditie } from "../../../work/gemeente/edities";
import type { AmountRow } from "../../../knowledge/pok/amountSource";
import type { ArchiveRow } from "../../../knowledge/pok/amountsTable";
import { compare, type Change } from "../../../reading/amounts/compare";
import { amountText, withSign } from "../../../knowledge/notation";
import { currentEditie } from "../../../knowledge/pok/edities";
import { useSharedStyles } from "../../parts/styles";
import { TableFrame } from "../../parts/TableFrame";
import { useTableStyle } from "../../parts/tableStyle";
import { WaitIndicator } from "../../parts/WaitIndicator";
import { useTexts } from "../language";
import { must } from "../../../sheet/must";

const YearChart = lazy(() => import("../../parts/YearChart"));

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "8px",
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
  },
});

interface Props {
  gemeente: string;
  rows: readonly AmountRow[];
  archive: readonly ArchiveRow[];
}

/** Two edities side by side, per actielijn, year and kanaal: as a chart and as a table. */
export function EditieComparison({ gemeente, rows, archive }: Props) {
  const { general, gemeente: words } = useTexts();
  const { comparison, changes: sentences } = words;
  const style = useStyles();
  const shared = useSharedStyles();
  const edities = editiesOf(gemeente, rows, archive);
  const [chosen, choose] = useState<readonly [string | null, string | null]>([null, null]);
  const [onlyDifference, setOnlyDifference] = useState(true);
  const [actielijn, chooseActielijn] = useState<number | null>(null);
  if (edities.length < 2) return <p className={shared.small}>{comparison.noOther}</p>;
  const first = edities.find(({ name }) => name === chosen[0]) ?? must(edities[1]);
  const second = edities.find(({ name }) => name === chosen[1]) ?? must(edities[0]);
  const changes = compare(first.rows, second.rows).filter(
    (change) => actielijn === null || change.actielijn === actielijn,
  );
  const totals = yearTotals(changes);
  const names = [first.name, second.name] as const;
  const shown = onlyDifference ? changes.filter(({ kind }) => kind !== "equal") : changes;
  const choice = (name: string, editie: WorkbookEditie, onChoose: (name: string) => void) => (
    <Field label={name} hint={comparison.enteredOn(editie.enteredOn)} size="small">
      <Select size="small" value={editie.name} onChange={(_, { value }) => onChoose(value)}>
        {edities.map((other) => (
          <option key={other.name} value={other.name}>
            {other.name}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={shared.box}>
      <div className={style.choices}>
        {choice(comparison.first, first, (name) => choose([name, second.name]))}
        {choice(comparison.second, second, (name) => choose([first.name, name]))}
      </div>
      <Field label={comparison.actielijn} size="small">
        <Select
          size="small"
          value={String(actielijn ?? "")}
          onChange={(_, { value }) => chooseActielijn(value === "" ? null : Number(value))}
        >
          <option value="">{comparison.allActielijnen}</option>
          {currentEditie.actielijnen.map(({ number, name }) => (
            <option key={number} value={number}>
              {number} {name}
            </option>
          ))}
        </Select>
      </Field>
      {totals.length > 0 && (
        <>
          <p className={shared.small}>{comparison.graph}</p>
          <Suspense fallback={<WaitIndicator text={general.loading} />}>
            <YearChart
              title={comparison.graph}
              categories={totals.map(({ year }) => String(year))}
              seriesList={[
                { name: first.name, values: totals.map((total) => total.first) },
                { name: second.name, values: totals.map((total) => total.second) },
              ]}
            />
          </Suspense>
          <DifferenceTable
            name={comparison.graph}
            header={comparison.year}
            names={names}
            rows={totals.map((total) => ({
              row: String(total.year),
              old: total.first,
              fresh: total.second,
            }))}
          />
        </>
      )}
      <Checkbox
        label={comparison.onlyDifference}
        checked={onlyDifference}
        onChange={(_, { checked }) => setOnlyDifference(checked === true)}
      />
      {shown.length === 0 ? (
        <p className={shared.small}>{comparison.equal}</p>
      ) : (
        <>
          <DifferenceTable
            name={comparison.table}
            header={sentences.place}
            names={names}
            rows={shown.map(({ actielijn: lijn, year, kanaal, old, fresh }) => ({
              row: `${lijn}, ${year}, ${kanaal}`,
              old,
              fresh,
            }))}
          />
          {shown.some(({ old, fresh }) => old === null || fresh === null) && (
            <p className={shared.small}>{comparison.notNamed}</p>
          )}
        </>
      )}
    </div>
  );
}

interface DifferenceRow {
  /** What the row is about. */
  row: string;
  old: number | null;
  fresh: number | null;
}

function DifferenceTable({
  name,
  header,
  names,
  rows,
}: {
  name: string;
  header: string;
  /** The names of the edities; they are too long for a column header. */
  names: readonly [string, string];
  rows: readonly DifferenceRow[];
}) {
  const { changes: sentences, comparison } = useTexts().gemeente;
  const tableStyle = useTableStyle();
  return (
    <TableFrame name={name}>
      <table className={tableStyle.table}>
        <thead>
          <tr>
            <th scope="col">{header}</th>
            <th scope="col" title={names[0]}>
              {comparison.first}
            </th>
            <th scope="col" title={names[1]}>
              {comparison.second}
            </th>
            <th scope="col">{sentences.difference}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, old, fresh }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              <td>{amountText(old, 1)}</td>
              <td>{amountText(fresh, 1)}</td>
              {/* Where an editie has no amount there is no decrease or increase. */}
              <td>{old === null || fresh === null ? "" : withSign(fresh - old)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

interface YearTotal {
  year: number;
  first: number;
  second: number;
}

/** Per year the sum of the amounts that both edities have; otherwise a partial editie would look like a decrease. */
function yearTotals(changes: readonly Change[]): YearTotal[] {
  const byYear = new Map<number, YearTotal>();
  for (const { year, old, fresh } of changes) {
    if (old === null || fresh === null) continue;
    const total = byYear.get(year) ?? { year, first: 0, second: 0 };
    byYear.set(year, {
      year,
      first: total.first + old,
      second: total.second + fresh,
    });
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}
