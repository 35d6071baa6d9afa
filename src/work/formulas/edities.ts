import { LETTER, EDITIE_NAME, SERIES_LIST, type EditieCode } from "../../knowledge/gemeentefonds";
import type { Editie } from "../../knowledge/pok/editie";
import { edities as allEdities } from "../../knowledge/pok/edities";
import { PokError } from "../../sheet/errors";
import { callsIn, type Call } from "./calls";
import { Undetermined, type RangeReader } from "./argumentValues";
import { ownSourceOf } from "./source";
import { fondsEditieOf } from "./fondsOrigin";
import { originOf } from "./origin";

/** Which editie a formula takes its amounts from. */
export interface EditieUsage {
  /** Names of edities: a national publication, or what the column Editie holds. */
  names: readonly string[];
  raming: boolean;
  /** Whether there are own amounts whose editie cannot be read. */
  unknown: boolean;
}

/** The short name of the publication, such as “Lbr. 21/083”. */
export const editieName = ({ source }: Editie): string => source.title.replace(/^ledenbrief /, "");

/** The editie of a gemeentefonds series, such as “Rijksbegroting 2022 (MEV 2022)”. */
const fondsEditieName = (editie: EditieCode): string =>
  `${LETTER.replace(/^VNG, ledenbrief /, "")} (${EDITIE_NAME[editie]})`;

/** The names of all national edities; any other belongs to own amounts. */
export const NATIONAL_EDITIES: ReadonlySet<string> = new Set([
  ...allEdities.map(editieName),
  ...SERIES_LIST.flatMap((series) => series.edities.map(fondsEditieName)),
]);

/** The edities a formula draws on. @param formula in English notation */
export function editiesOf(editie: Editie, formula: string, reader: RangeReader): EditieUsage {
  const names = new Set<string>();
  let raming = false;
  let unknown = false;
  for (const call of callsIn(formula)) {
    if (call.fn === "REGELS") continue;
    const found = edities(editie, call, reader);
    raming ||= call.fn === "RAMING";
    unknown ||= found === null;
    found?.forEach((name) => names.add(name));
  }
  return { names: [...names], raming, unknown };
}

/** @returns null if the editie cannot be read */
function edities(editie: Editie, call: Call, reader: RangeReader): readonly string[] | null {
  try {
    const fonds = fondsEditieOf(call, reader);
    if (fonds) return [fondsEditieName(fonds)];
    const own = ownSourceOf(call, reader);
    if (!own) return [editieName(editie)];
    // TABEL and REEKS use many cells of the source; if the place cannot be determined, all rows count too.
    const { rows, riddle, year } = originOf(editie, call, reader);
    const whole = riddle !== null || year === null || call.fn === "REEKS";
    return (whole ? own.rows : rows).map(({ editie: name }) => name ?? "zonder editie");
  } catch (error) {
    if (error instanceof Undetermined || error instanceof PokError) return null;
    throw error;
  }
}
