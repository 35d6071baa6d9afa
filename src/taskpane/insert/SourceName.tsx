import type { AmountSource } from "../../knowledge/pok/amountSource";
import { useTexts } from "../parts/language";

/** Whose amounts are inserted; not needed for the national source. */
export function SourceName({ source }: { source: AmountSource }) {
  const { amounts } = useTexts();
  return source.kind === "national" ? null : `: ${amounts[source.kind].toLowerCase()} ${source.gemeente}`;
}
