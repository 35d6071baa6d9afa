import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../language";
import type { Importer } from "./importer";
import type { Reading } from "./state";
import { must } from "../../../sheet/must";

/** The row of the header, in case the recognition is wrong. */
export function HeaderRowField({ reading, importer }: { reading: Reading; importer: Importer }) {
  const { confirm } = useTexts().gemeente;
  const { headerRows } = reading.result;
  const { headerRow } = reading.correction;
  const { raster, row: rowsAbove } = must(reading.input.sheets[reading.sheet]);
  const first = rowsAbove + 1;
  const last = rowsAbove + raster.length;
  const found = headerRows
    ? confirm.headerRows(rowsAbove + headerRows.from, rowsAbove + headerRows.until)
    : confirm.noHeaderRow;
  const [text, setText] = useState(headerRow ? String(rowsAbove + headerRow) : "");
  const inRange = (row: number) => Number.isInteger(row) && row >= first && row <= last;
  const valid = text === "" || inRange(Number(text));
  return (
    <Field
      label={`${confirm.headerRow}: ${found}`}
      hint={confirm.headerRowExplanation}
      size="small"
      validationState={valid ? "none" : "error"}
      validationMessage={valid ? undefined : confirm.headerRowError(text, first, last)}
    >
      <Input
        type="number"
        min={first}
        max={last}
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          const row = Number(value);
          void importer.setHeaderRow(inRange(row) ? row - rowsAbove : null);
        }}
      />
    </Field>
  );
}
