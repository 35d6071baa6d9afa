import { Link } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { PlanCorrection } from "../../reading/plan";
import type { CheckFinding } from "../../work/check/finding";
import type { Target } from "../../sheet/target";
import { FindingFrame } from "../parts/FindingFrame";
import { CellLink } from "../parts/CellLink";
import { useSharedStyles } from "../parts/styles";
import type { CheckStore } from "./checkStore";
import { useTexts } from "./language";
import { RowReader } from "./RowReader";
import { SetAsideForm } from "./SetAsideForm";

interface Props {
  finding: CheckFinding;
  /** The plan it is in. */
  target: Target;
  correction: PlanCorrection;
  /** Who last set a finding aside. */
  name: string;
  store: CheckStore;
}

/** One finding: code, cell, sentence and source, and the way to set it aside. */
export function FindingLine({ finding, target, correction, name, store }: Props) {
  const { check } = useTexts();
  const shared = useSharedStyles();
  const [settingAside, setSettingAside] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const { language } = check;
  const location = finding.address || check.wholePlan;
  const close = () => {
    setSettingAside(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const save = async (reason: string, who: string) => {
    const line = form.current?.closest("li") ?? null;
    const nextButton = neighborButton(line);
    await store.aside.setAside(finding, reason, who);
    // If saving failed, the line is still there and keeps the focus.
    requestAnimationFrame(() => line?.isConnected === false && nextButton?.focus());
  };
  return (
    <FindingFrame
      code={finding.code}
      title={finding.title(language)}
      sentence={finding.wording(language)}
      sourceHeader={check.source}
      source={finding.source(language)}
      place={<CellLink target={cellTarget(finding, target)} text={location} store={store} />}
      action={
        !settingAside && (
          <Link
            as="button"
            ref={button}
            data-continue
            className={shared.link}
            aria-label={check.layAsideOf(finding.code, location)}
            onClick={() => setSettingAside(true)}
          >
            {check.layAside}
          </Link>
        )
      }
    >
      {finding.line && (
        <RowReader
          row={finding.line.row - target.row}
          firstRow={target.row}
          correction={correction}
          correct={store.corrections.correct}
        />
      )}
      {settingAside && (
        <div ref={form}>
          <SetAsideForm name={name} onSave={(reason, who) => void save(reason, who)} onClose={close} />
        </div>
      )}
    </FindingFrame>
  );
}

/** Where the user continues after handling a line: its like (`data-continue`) in the next line of the list, or else in the previous one. */
export function neighborButton(line: Element | null): HTMLElement | null {
  const neighbor = line?.nextElementSibling ?? line?.previousElementSibling;
  return neighbor?.querySelector<HTMLElement>("[data-continue]") ?? null;
}

/** The cell of a finding, or the whole plan. */
export function cellTarget({ cell }: CheckFinding, plan: Target): Target {
  return cell ? { ...plan, ...cell, rows: 1, columns: 1 } : plan;
}
