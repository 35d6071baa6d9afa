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
  // A name belongs to the amounts below it: no line goes between them.
  grouped: {
    "& tbody tr:not(:first-child)": { borderTopStyle: "none" },
    "& thead th:first-child": { position: "static" },
    "& tbody + tbody": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  name: { position: "sticky", left: "4px" },
});

interface Props {
  header: string;
  nameList: readonly string[];
  lines: readonly (Omit<ComparisonLine, "what"> & { what: number | string })[];
  /** A name that is too long for the first column, and is therefore above its amounts. */
  lineName?(what: number | string): string;
  unit: Draft["unit"];
}

/** What each scenario plans, with the difference from the first. */
export function CompareTable({ header, nameList, lines, lineName, unit }: Props) {
  const { plan } = useTexts();
  const tableStyle = useTableStyle();
  const view = usePlanStyles();
  const style = useStyles();
  const show = columnFormat(
    lines.flatMap(({ plannable, planned }) => [plannable, ...planned]),
    unit,
  );
  const [first, ...others] = nameList;
  const amounts = ({ plannable, planned: [basis = 0, ...remaining] }: Props["lines"][number]) => [
    <td key="inzetbaar">{show(plannable)}</td>,
    <td key="eerste">{show(basis)}</td>,
    ...remaining.flatMap((amount, i) => [
      <td key={i}>{show(amount)}</td>,
      <td key={`verschil ${i}`}>
        {amount > basis ? "+" : ""}
        {show(amount - basis)}
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
                  <th scope="rowgroup" colSpan={2 * nameList.length + 1}>
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
