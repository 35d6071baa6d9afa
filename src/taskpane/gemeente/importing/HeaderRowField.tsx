import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../language";
import type { Importer } from "./importer";
import type { Reading } from "./state";
import { must } from "../../../sheet/must";

/** The row where the header is, in case the recognition is wrong. */
export function HeaderRowField({ reading, importer }: { reading: Reading; importer: Importer }) {
  const { confirm } = useTexts().gemeente;
  const { headerRows } = reading.result;
  const { headerRow } = reading.correction;
  const { raster, row: aboveIt } = must(reading.input.sheets[reading.sheet]);
  const first = aboveIt + 1;
  const last = aboveIt + raster.length;
  const found = headerRows
    ? confirm.headerRows(aboveIt + headerRows.from, aboveIt + headerRows.until)
    : confirm.noHeaderRow;
  const [text, setText] = useState(headerRow ? String(aboveIt + headerRow) : "");
  const match = (row: number) => Number.isInteger(row) && row >= first && row <= last;
  const valid = text === "" || match(Number(text));
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
          void importer.setHeaderRow(match(row) ? row - aboveIt : null);
        }}
      />
    </Field>
  );
}
