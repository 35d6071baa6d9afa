import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { SheetPreview, PlanDifference, Prepared } from "../../../work/plan/workbook";
import { BulletList } from "../../parts/BulletList";
import { useSharedStyles } from "../../parts/styles";
import { Strip } from "../../parts/Strip";
import type { PlanStore } from "../planStore";
import { usePlanStyles } from "../styles";
import { useTexts } from "../language";
import { planDifferenceText } from "./SheetQuestion";

/** The preview lists this many addresses; the rest is a count. */
const MAX = 10;

const useStyles = makeStyles({
  sheet: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  prepared: Prepared;
  notAdopted: readonly PlanDifference[];
  busy: boolean;
  planStore: PlanStore;
}

/** What will happen to each sheet, and the button that does it. */
export function WritePreview({
  prepared: { request, sheets, unreadable },
  notAdopted,
  busy,
  planStore,
}: Props) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const view = usePlanStyles();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, []);
  return (
    <section className={shared.box} aria-labelledby={id}>
      <h3 id={id} className={view.subtitle}>
        {plan.whatHappens}
      </h3>
      <ul className={shared.plain} aria-label={plan.sheets}>
        {sheets.map((sheet) => (
          <Sheet key={sheet.kind} sheet={sheet} />
        ))}
      </ul>
      {unreadable && <Strip kind="warning">{plan.unreadableWritten}</Strip>}
      {notAdopted.length > 0 && (
        <Strip kind="warning">
          {plan.staysOnSheet(notAdopted.length)}
          <BulletList
            lines={notAdopted.map((difference) => planDifferenceText(plan, difference, request.draft.unit))}
            max={MAX}
            andMore={(count) => plan.andMore(count)}
          />
        </Strip>
      )}
      <p className={shared.small}>{plan.otherSheets}</p>
      <div className={shared.buttons}>
        <Button
          ref={button}
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void planStore.write()}
        >
          {plan.write}
        </Button>
      </div>
    </section>
  );
}

function Sheet({ sheet: { kind, sheet, how, ...alteration } }: { sheet: SheetPreview }) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const view = usePlanStyles();
  const style = useStyles();
  const { address, updated, kept, rowsAdded, rowsRemoved, rowsKept, rowsDeleted, ownRows } = alteration;
  const lines = [
    ...(how === "unchanged" ? [] : [plan.cells(how === "fresh", address, updated)]),
    ...(rowsAdded.length > 0 && how !== "fresh" ? [plan.rowsAdded(rowsAdded)] : []),
    ...(rowsRemoved.length > 0 ? [plan.rowsRemoved(rowsRemoved)] : []),
    ...(rowsKept.length > 0 ? [plan.rowsKept(rowsKept)] : []),
    ...(rowsDeleted.length > 0 ? [plan.rowsDeleted(rowsDeleted)] : []),
    ...(ownRows > 0 ? [plan.ownRows(ownRows)] : []),
    ...(kept.length > 0 ? [plan.kept(kept.slice(0, MAX), Math.max(0, kept.length - MAX))] : []),
  ];
  return (
    <li className={style.sheet}>
      <span className={view.subtitle}>{sheet}</span>{" "}
      <span className={shared.small}>
        {plan.sheetKinds[kind]}, {plan.how[how]}
      </span>
      {lines.length > 0 && (
        <ul className={`${shared.list} ${shared.small}`}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
