import { SHEET_KINDS, type WriteRequest } from "../workbook";
import { makeBatenSheet } from "./batenSheet";
import { makeBasis } from "./basis";
import { planSheet } from "./planSheet";
import { makeRamingSheet } from "./ramingSheet";
import { summary } from "./summary";
import type { SheetDraft, PlanNames } from "./kinds";

/** The sheets of a plan in the order to make them: what is referred to comes first. */
export function draftSheets(request: WriteRequest, names: PlanNames): SheetDraft[] {
  const basis = makeBasis(request, names);
  return [
    planSheet(basis),
    summary(basis),
    ...(request.draft.withBaten ? [makeBatenSheet(basis)] : []),
    ...(request.source.kind === "raming" ? [makeRamingSheet(basis, request.source)] : []),
  ].sort((a, b) => SHEET_KINDS.indexOf(a.kind) - SHEET_KINDS.indexOf(b.kind));
}
