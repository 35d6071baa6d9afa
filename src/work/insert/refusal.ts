import type { Editie } from "../../knowledge/pok/editie";
import { readAmount, caveatsFor } from "../amounts/sourceAmount";
import { sourceOf, type InsertRequest } from "../amounts/request";
import { must } from "../../sheet/must";

/** Why a request yields nothing. */
export type Refusal =
  | { kind: "noRow"; actielijn: number | null; year: number }
  | { kind: "notApplicable"; reasons: readonly string[] };

/** An amount the source lacks cannot be inserted; in a row or table its cell stays empty. @returns null if it can */
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
