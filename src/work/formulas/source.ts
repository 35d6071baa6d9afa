import { provenanceOf } from "../../knowledge/pok/amountsTable";
import type { Target } from "../../sheet/target";
import { readOwnAmounts, type OwnAmount, type OwnAmounts } from "../../knowledge/pok/ownAmounts";
import { isEmpty } from "../../sheet/text";
import type { Call } from "./calls";
import { Undetermined, refers, type RangeReader } from "./argumentValues";
import type { CellValues } from "./register";
import type { RangeContent } from "./workbook";
import { must } from "../../sheet/must";

/** A row with an own amount, and where it is in the workbook. */
export interface SourceRow extends OwnAmount {
  /** The row of the range. */
  target: Target;
  /** File or range the amount was entered from; empty if not stated. */
  source: string;
  /** yyyy-mm-dd; empty if not stated. */
  enteredOn: string;
}

/** The own amounts a call uses. */
export interface OwnSource {
  amounts: OwnAmounts;
  rows: readonly SourceRow[];
}

const knownSources = new WeakMap<RangeContent, OwnSource>();

/**
 * The own amounts that a call uses; null if it computes with the national table.
 * @throws {Undetermined} if the range cannot be read. @throws {PokError} `invalid` if the amounts themselves are wrong
 */
export function ownSourceOf({ argumentList }: Call, reader: RangeReader): OwnSource | null {
  const { bedragen: amounts } = argumentList;
  if (!amounts || amounts.kind === "omitted") return null;
  const content = refers(amounts) ? reader(amounts) : null;
  if (!content) throw new Undetermined("bedragen", amounts.text);
  const { values } = content;
  // One empty cell counts as not given.
  if (
    values.length === 1 &&
    must(values[0]).length === 1 &&
    (isEmpty(must(values[0])[0]) || must(values[0])[0] === 0)
  )
    return null;
  const known = knownSources.get(content);
  if (known) return known;
  const source = readSource(content);
  knownSources.set(content, source);
  return source;
}

function readSource(content: RangeContent): OwnSource {
  const raster: CellValues = content.header ? [content.header, ...content.values] : content.values;
  const amounts = readOwnAmounts(raster);
  const particulars = provenanceOf(raster);
  const firstRow = content.row - (content.header ? 1 : 0);
  return {
    amounts,
    rows: amounts.rows.map((row) => ({
      ...row,
      target: { ...content, row: firstRow + row.row - 1, rows: 1 },
      ...particulars(row.row),
    })),
  };
}
