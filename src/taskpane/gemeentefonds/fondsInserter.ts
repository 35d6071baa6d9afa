import { fondsSize, makeFondsBlock } from "../../work/insert/fondsBlock";
import { firstOf, missing, type FondsRequest } from "../../work/insert/fondsRequest";
import type { Workbook } from "../../work/insert/workbook";
import { makeBlockInserter, type BlockInserter } from "../insert/blockInserter";
import { localToday } from "../parts/today";

export type FondsInserter = BlockInserter<FondsRequest>;

/** The year in which the letter appeared and which it is about. */
const FIRST_YEAR = 2022;

/** The inserting of gemeentefonds figures, along the same way as the POK amounts. */
export const makeFondsInserter = (workbook: Workbook, today: () => string = localToday): FondsInserter =>
  makeBlockInserter<FondsRequest>(
    workbook,
    {
      make: (request, anchor) => makeFondsBlock(request, anchor, today()),
      size: fondsSize,
      refuses: missing,
    },
    { what: "row", how: "formulas", year: FIRST_YEAR, ...firstOf("accres") },
  );
