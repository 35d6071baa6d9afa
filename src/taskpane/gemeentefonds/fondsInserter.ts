import { fondsSize, makeFondsBlock } from "../../work/insert/fondsBlock";
import { firstOf, missing, type FondsRequest } from "../../work/insert/fondsRequest";
import type { Workbook } from "../../work/insert/workbook";
import { makeBlockInserter, type BlockInserter } from "../insert/blockInserter";
import { localToday } from "../parts/today";

export type FondsInserter = BlockInserter<FondsRequest>;

/** The year the letter is about. */
const FIRST_YEAR = 2022;

/** Inserts gemeentefonds figures, the same way as POK amounts. */
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
