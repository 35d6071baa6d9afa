import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { UNIT_TEXT } from "../../../knowledge/notation";
import type { Draft, ComparisonLine } from "../../../work/plan";
import { TableFrame } from "../../parts/TableFrame";
import { useTableStyle } from "../../parts/tableStyle";
import { columnFormat } from "../numbers";
import { usePlanStyles } from "../styles";
import { useTexts } from "../language";

const useStyles = makeStyles({
  table: { "& th, & td": { padding: "2px 4px" }, "& thead th": { textAlign: "right", whiteSpace: "normal" } },
  // No border between a name and the amounts below it.
  grouped: {
    "& tbody tr:not(:first-child)": { borderTopStyle: "none" },
    "& thead th:first-child": { position: "static" },
    "& tbody + tbody": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  name: { position: "sticky", left: "4px" },
});

interface Props {
  header: string;
  names: readonly string[];
  lines: readonly (Omit<ComparisonLine, "what"> & { what: number | string })[];
  /** The name of a line, above its amounts because it is too long for the first column. */
  lineName?(what: number | string): string;
  unit: Draft["unit"];
}

/** What each scenario plans, with the difference from the first. */
export function CompareTable({ header, names, lines, lineName, unit }: Props) {
  const { plan } = useTexts();
  const tableStyle = useTableStyle();
  const view = usePlanStyles();
  const style = useStyles();
  const show = columnFormat(
    lines.flatMap(({ plannable, planned }) => [plannable, ...planned]),
    unit,
  );
  const [first, ...others] = names;
  const amounts = ({ plannable, planned: [base = 0, ...remaining] }: Props["lines"][number]) => [
    <td key="inzetbaar">{show(plannable)}</td>,
    <td key="eerste">{show(base)}</td>,
    ...remaining.flatMap((amount, i) => [
      <td key={i}>{show(amount)}</td>,
      <td key={`verschil ${i}`}>
        {amount > base ? "+" : ""}
        {show(amount - base)}
      </td>,
    ]),
  ];
  return (
    <>
      <h3 className={view.subtitle}>
        {header}, {UNIT_TEXT[unit]}
      </h3>
      <TableFrame name={header}>
        <table className={mergeClasses(tableStyle.table, style.table, lineName && style.grouped)}>
          <thead>
            <tr>
              {!lineName && <th scope="col">{plan.year}</th>}
              <th scope="col">{plan.available}</th>
              <th scope="col">{first}</th>
              {others.flatMap((name) => [
                <th scope="col" key={name}>
                  {name}
                </th>,
                <th scope="col" key={`verschil ${name}`}>
                  {plan.difference}
                </th>,
              ])}
            </tr>
          </thead>
          {lineName ? (
            lines.map((line) => (
              <tbody key={line.what}>
                <tr>
                  <th scope="rowgroup" colSpan={2 * names.length + 1}>
                    <span className={style.name}>{lineName(line.what)}</span>
                  </th>
                </tr>
                <tr>{amounts(line)}</tr>
              </tbody>
            ))
          ) : (
            <tbody>
              {lines.map((line) => (
                <tr key={line.what}>
                  <th scope="row">{line.what}</th>
                  {amounts(line)}
                </tr>
              ))}
            </tbody>
          )}
        </table>
      </TableFrame>
    </>
  );
}
