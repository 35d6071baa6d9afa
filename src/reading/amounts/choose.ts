import type { ImportedAmount } from "../table/kinds";

/** The amounts of one gemeente (CBS code) and, where given, one editie. */
export function chooseAmounts(
  rows: readonly ImportedAmount[],
  choice: { gemeentecode?: string; editie?: string },
): readonly ImportedAmount[] {
  return rows.filter(
    ({ gemeentecode, editie }) =>
      (choice.gemeentecode === undefined || gemeentecode === choice.gemeentecode) &&
      (choice.editie === undefined || editie === choice.editie),
  );
}
