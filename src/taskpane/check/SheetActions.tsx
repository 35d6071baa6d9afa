import { Button } from "@fluentui/react-components";
import { useSharedStyles } from "../parts/styles";
import { Strip } from "../parts/Strip";
import { useTexts } from "./language";
import type { CheckStore } from "./checkStore";
import type { State } from "./state";

/** Putting findings on the sheet, removing them again, and making a report. */
export function SheetActions({
  state: { marks, columnsOutdated },
  checked,
  store,
}: {
  state: State;
  /** Whether anything was checked; otherwise there is nothing to mark or report. */
  checked: boolean;
  store: CheckStore;
}) {
  const { check } = useTexts();
  const shared = useSharedStyles();
  const marked = check.markState(marks);
  return (
    <div role="group" className={shared.box} aria-label={check.worksheet}>
      <div className={shared.buttons}>
        <Button size="small" disabled={!checked} onClick={() => void store.marks.ask("color")}>
          {check.colors}
        </Button>
        <Button size="small" disabled={!checked} onClick={() => void store.marks.ask("column")}>
          {check.makeColumn}
        </Button>
        <Button size="small" disabled={!checked} onClick={() => void store.report.ask()}>
          {check.report}
        </Button>
        {marked.length > 0 && (
          <Button size="small" onClick={() => void store.marks.askClear()}>
            {check.clearing}
          </Button>
        )}
      </div>
      {marked.length > 0 && <p className={shared.small}>{marked.join(" · ")}</p>}
      {columnsOutdated && (
        <Strip kind="warning">
          {check.columnOutdated}
          <Button size="small" onClick={() => void store.marks.mark("column", check.language)}>
            {check.remakeColumn}
          </Button>
        </Strip>
      )}
    </div>
  );
}
