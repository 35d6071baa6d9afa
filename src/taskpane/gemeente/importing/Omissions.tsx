import { makeStyles } from "@fluentui/react-components";
import { useSharedStyles } from "../../parts/styles";
import { useFormat, useLanguage } from "../../parts/language";
import { useTexts } from "../language";
import type { Reading } from "./state";
import { must } from "../../../sheet/must";

/** A list shows this many lines; the rest is a count. */
const MAX_LINES = 200;

const useStyles = makeStyles({
  list: {
    margin: "2px 0",
    paddingLeft: "16px",
    maxHeight: "240px",
    overflowY: "auto",
    overflowWrap: "anywhere",
  },
});

/** Everything that is left out, with the reason; nothing is dropped silently. */
export function Omissions({ reading: { result, input, sheet } }: { reading: Reading }) {
  const { confirm } = useTexts().gemeente;
  const language = useLanguage();
  const shared = useSharedStyles();
  const { rejected, totalRows, skipped, remarks, empty } = result;
  const { row: rowsAbove } = must(input.sheets[sheet]);
  const line = ({ row, text }: { row: number; text: string }) => `${confirm.row(rowsAbove + row)}: ${text}`;
  return (
    <div>
      <List
        title={confirm.remarks}
        lines={[...input.remarks, ...remarks].map((remark) => remark[language])}
        open
      />
      <List title={confirm.rejected} lines={rejected.map(({ reason }) => reason)} open />
      <List title={confirm.totalRows} lines={totalRows.map(line)} />
      <List title={confirm.skipped} lines={skipped.map(line)} />
      {empty > 0 && <p className={shared.small}>{confirm.empty(empty)}</p>}
    </div>
  );
}

function List({ title, lines, open = false }: { title: string; lines: readonly string[]; open?: boolean }) {
  const { confirm } = useTexts().gemeente;
  const format = useFormat();
  const style = useStyles();
  const shared = useSharedStyles();
  if (lines.length === 0) return null;
  return (
    <details open={open}>
      <summary className={shared.summary}>
        {title} ({format.number(lines.length)})
      </summary>
      <ul className={`${style.list} ${shared.small}`}>
        {lines.slice(0, MAX_LINES).map((text, i) => (
          <li key={i}>{text}</li>
        ))}
        {lines.length > MAX_LINES && <li>{confirm.andMore(lines.length - MAX_LINES)}</li>}
      </ul>
    </details>
  );
}
