import { findGemeenten } from "../../knowledge/gemeenten/register";
import { normalize } from "../../sheet/text";

/** Whether a row belongs to a gemeente, however it is spelled. A row without a gemeente belongs to the gemeente of the table. */
export function isOfGemeente(row: { gemeente: string }, gemeente: string): boolean {
  if (row.gemeente === "" || normalize(row.gemeente) === normalize(gemeente)) return true;
  const [sought] = findGemeenten(gemeente);
  return sought !== undefined && findGemeenten(row.gemeente).includes(sought);
}
