import { amountText } from "../../../knowledge/notation";
import { useSharedStyles } from "../../parts/styles";
import { TableFrame } from "../../parts/TableFrame";
import { useTableStyle } from "../../parts/tableStyle";
import { Strip } from "../../parts/Strip";
import { useTexts } from "../language";
import type { Reading } from "./state";

/** What was read for the gemeente, per actielijn and year in euros. */
export function ReadData({ reading: { amounts, result }, gemeente }: { reading: Reading; gemeente: string }) {
  const { confirm } = useTexts().gemeente;
  const shared = useSharedStyles();
  const tableStyle = useTableStyle();
  const { gemeenten, rows } = result;
  if (amounts.length === 0 && gemeenten.length > 0) {
    const names = gemeenten.slice(0, 3).map(({ name }) => name);
    const more =
      gemeenten.length > names.length ? ` ${confirm.andMore(gemeenten.length - names.length)}` : "";
    return <Strip kind="error">{confirm.notFor(gemeente, `${names.join(", ")}${more}`)}</Strip>;
  }
  if (amounts.length === 0) return <Strip kind="error">{confirm.noAmounts}</Strip>;
  const years = [...new Set(amounts.map(({ year }) => year))].sort((a, b) => a - b);
  const actielijnen = [...new Set(amounts.map(({ actielijn }) => actielijn))].sort((a, b) => a - b);
  const sum = (actielijn: number, year: number) => {
    const here = amounts.filter((amount) => amount.actielijn === actielijn && amount.year === year);
    return here.length === 0 ? null : here.reduce((total, { amount }) => total + amount, 0);
  };
  return (
    <div>
      <p className={shared.small}>
        {confirm.amountsRead(amounts.length, gemeente)}{" "}
        {gemeenten.length > 1 && confirm.alsoOthers(gemeenten.length, rows.length)}
      </p>
      <TableFrame name={confirm.amounts}>
        <table className={tableStyle.table}>
          <thead>
            <tr>
              <th scope="col">{confirm.actielijn}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {actielijnen.map((actielijn) => (
              <tr key={actielijn}>
                <th scope="row">{actielijn}</th>
                {years.map((year) => {
                  const euro = sum(actielijn, year);
                  return <td key={year}>{euro === null ? "" : amountText(euro, 1)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </div>
  );
}
