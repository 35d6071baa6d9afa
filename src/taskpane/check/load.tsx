import type { CheckWorkbook } from "../../work/check";
import type { ViewProps } from "../view";
import { makeCheckStore, type CheckStore } from "./checkStore";
import { CheckView } from "./CheckView";

/** The view with its store; the store is kept while the user is in another view. */
export function makeCheckView(workbook: CheckWorkbook) {
  let store: CheckStore | null = null;
  return function Check({ editie, dossier }: ViewProps) {
    store ??= makeCheckStore(editie, workbook, dossier);
    return <CheckView store={store} />;
  };
}
