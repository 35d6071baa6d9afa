import type { Editie } from "../../knowledge/pok/editie";
import type { BlockSource } from "./blockSource";
import { readAmount } from "../amounts/sourceAmount";
import { amountSourceLine, singleHasSource, sourceLines, totalLine } from "./sourceLines";
import { amountFormula } from "../formula";
import { amountText, numberNotation } from "../../knowledge/notation";
import { yearsOf, type InsertRequest } from "../amounts/request";

/** The national table as the source of a block. @param today date of inserting, yyyy-mm-dd */
export function nationalSource(editie: Editie, request: InsertRequest, today: string): BlockSource {
  const { kanaal, unit, how } = request;
  const formula: BlockSource["formula"] = (actielijn, year) => amountFormula(actielijn, year, kanaal, unit);
  return {
    title: "POK-middelen landelijk, per actielijn en jaar",
    read: (actielijn, year) => readAmount(editie, { kind: "national" }, actielijn, year, kanaal),
    formula,
    formulaInBlock: formula,
    sum: (range) => `=SUM(${range})`,
    notation: (euro) => numberNotation([euro ?? 0], unit, euro === null),
    width: Math.max(
      ...yearsOf(editie, request).map((year) => amountText(editie.total(year, kanaal), unit).length),
    ),
    below: (what) => {
      if (what === "amount")
        return singleHasSource(request) ? [amountSourceLine(editie, request, today)] : [];
      const remark =
        what === "table" && !request.bare && kanaal === null
          ? totalLine(editie, yearsOf(editie, request))
          : null;
      return [...(remark ? [remark] : []), ...sourceLines(editie, how, today)];
    },
  };
}
