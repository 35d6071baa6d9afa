import type { Editie } from "../../knowledge/pok/editie";
import { readAmount, caveatsFor } from "../amounts/sourceAmount";
import { sourceOf, type InsertRequest } from "../amounts/request";
import { must } from "../../sheet/must";

/** Why a request yields nothing. */
export type Refusal =
  | { kind: "noRow"; actielijn: number | null; year: number }
  | { kind: "notApplicable"; reasons: readonly string[] };

/** Why a request is refused: a single amount the source lacks (a row or table leaves its cell empty). @returns null if it is not */
export function refusal(editie: Editie, request: InsertRequest): Refusal | null {
  const { what, actielijn, year, kanaal } = request;
  const source = sourceOf(request);
  if (what !== "amount" || readAmount(editie, source, actielijn, year, kanaal) !== undefined) return null;
  return source.kind === "raming"
    ? {
        kind: "notApplicable",
        reasons: caveatsFor(source, must(actielijn), year).map(({ reason }) => reason),
      }
    : { kind: "noRow", actielijn, year };
}
