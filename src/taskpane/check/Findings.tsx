import { Button, Input, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import {
  groupBySeverity,
  countBySeverity,
  countWaiting,
  sieve as siftFindings,
  type Distribution,
} from "../../work/check";
import type { PlanCorrection } from "../../reading/plan";
import type { CheckFinding } from "../../work/check/finding";
import { yearsText } from "../../knowledge/notation";
import { CATALOG, SEVERITIES } from "../../rules";
import { useSharedStyles } from "../parts/styles";
import { Strip } from "../parts/Strip";
import { useFormat } from "../parts/language";
import { useTexts } from "./language";
import { FindingLine } from "./FindingLine";
import { SheetActions } from "./SheetActions";
import type { CheckStore } from "./checkStore";
import { SeverityMark } from "../parts/SeverityMark";
import type { State, Outcome } from "./state";

/** Showing this many findings at once stays fast; the rest comes on request. */
const PAGE_SIZE = 50;

const useStyles = makeStyles({
  groupHeader: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    margin: 0,
    paddingTop: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  tally: {
    minWidth: 0,
    paddingInline: "8px",
    "& .fui-Button__icon": { width: "14px", height: "14px", marginInlineEnd: "4px" },
  },
});

interface Props {
  outcome: Outcome;
  correction: PlanCorrection;
  state: State;
  store: CheckStore;
}

/** What was found, the most severe first; if nothing was found, it says what was checked. */
export function Findings({ outcome, correction, state, store }: Props) {
  const { check } = useTexts();
  const shared = useSharedStyles();
  const style = useStyles();
  const { distribution } = outcome;
  const { open, setAside, waiting } = distribution;
  const checked = outcome.size.lines > 0 || outcome.check.findings.length > 0;
  const header = useFocusedHeader();
  const tally = useMemo(() => countBySeverity(open), [open]);
  const { severity } = state.sieve;
  return (
    <section className={shared.box} aria-labelledby="bevindingenkop">
      <div className={shared.row}>
        <h2 id="bevindingenkop" className={shared.header} ref={header} tabIndex={-1}>
          {check.findings}
        </h2>
        <span role="status" className={shared.screenReaderOnly}>
          {checked
            ? [
                check.tally(tally.fout, tally.waarschuwing, tally.advies, setAside.length),
                ...(waiting.length > 0 ? [check.waiting(countWaiting(waiting))] : []),
              ].join(". ")
            : check.nothingChecked}
        </span>
        {open.length > 0 && (
          <div role="group" aria-label={check.severity} className={shared.buttons}>
            {SEVERITIES.filter((name) => tally[name] > 0 || severity === name).map((name) => (
              <ToggleButton
                key={name}
                size="small"
                shape="circular"
                className={style.tally}
                icon={<SeverityMark severity={name} />}
                checked={severity === name}
                onClick={() => store.sieve({ severity: severity === name ? null : name })}
              >
                {check.count(name, tally[name])}
              </ToggleButton>
            ))}
          </div>
        )}
      </div>
      <WaitingFindings waiting={waiting} />
      {!checked ? (
        <Strip kind="warning">{check.nothingChecked}</Strip>
      ) : open.length === 0 && waiting.length === 0 ? (
        <Strip kind="success">
          <strong>{setAside.length === 0 ? check.noFindings : check.noneOpen(setAside.length)}</strong>
          <CheckedSize outcome={outcome} />
        </Strip>
      ) : (
        <p className={shared.small}>
          <CheckedSize outcome={outcome} />
        </p>
      )}
      <SheetActions state={state} checked={checked} store={store} />
      {open.length > 0 && (
        <List open={open} outcome={outcome} correction={correction} state={state} store={store} />
      )}
    </section>
  );
}

/** How many findings are not shown before a question is answered, with that question. */
function WaitingFindings({ waiting }: Pick<Distribution, "waiting">) {
  const { check } = useTexts();
  const shared = useSharedStyles();
  if (waiting.length === 0) return null;
  return (
    <Strip kind="warning">
      <strong>{check.waiting(countWaiting(waiting))}</strong>
      <ul className={shared.list} aria-label={check.waiting(countWaiting(waiting))}>
        {waiting.map(({ question, count }) => (
          <li key={question.text.nl}>
            {count} · {question.text[check.language]}
          </li>
        ))}
      </ul>
      <span>{check.waitingExplanation}</span>
    </Strip>
  );
}

/** After choosing a plan the focus goes to the findings instead of the top; a user who works in the sheet stays there. */
function useFocusedHeader() {
  const header = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const { activeElement, body } = document;
      if (activeElement !== body && activeElement?.contains(header.current)) header.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return header;
}

function CheckedSize({ outcome: { size, time } }: { outcome: Outcome }) {
  const { check } = useTexts();
  const { lines, rows, years } = size;
  return (
    <span>
      {check.checked(lines, rows, yearsText(years), CATALOG.length)} {check.measuredOn(time)}
    </span>
  );
}

function List({
  open,
  outcome: { check: checkedPlan },
  correction,
  state,
  store,
}: Props & { open: readonly CheckFinding[] }) {
  const { check } = useTexts();
  const format = useFormat();
  const shared = useSharedStyles();
  const style = useStyles();
  const [shown, setShown] = useState(PAGE_SIZE);
  const { severity, find } = state.sieve;
  // Searching a hundred thousand sentences must not hold up the typing.
  const deferredFind = useDeferredValue(find);
  const sifted = useMemo(
    () => siftFindings(open, { severity, find: deferredFind }, check.language),
    [open, severity, deferredFind, check.language],
  );
  const tally = useMemo(() => countBySeverity(sifted), [sifted]);
  const groups = groupBySeverity(sifted.slice(0, shown));
  const key = makeKeys();
  return (
    <>
      <Input
        size="small"
        type="search"
        value={find}
        aria-label={check.find}
        placeholder={check.find}
        onChange={(_, { value }) => store.sieve({ find: value })}
      />
      {sifted.length === 0 && <p className={shared.small}>{check.noMatches}</p>}
      {groups.map((group) => (
        <div key={group.severity}>
          <h3 className={style.groupHeader}>
            <SeverityMark severity={group.severity} />
            {check.severities[group.severity]} ({format.number(tally[group.severity])})
          </h3>
          <ul className={shared.plain} aria-label={check.severities[group.severity]}>
            {group.findings.map((finding) => (
              <FindingLine
                key={key(finding)}
                finding={finding}
                target={checkedPlan.location.target}
                correction={correction}
                name={state.name}
                store={store}
              />
            ))}
          </ul>
        </div>
      ))}
      {sifted.length > shown && (
        <div className={shared.row}>
          <Button size="small" onClick={() => setShown(shown + PAGE_SIZE)}>
            {check.more}
          </Button>
          <span className={shared.small}>{check.shown(shown, sifted.length)}</span>
        </div>
      )}
    </>
  );
}

/** Keys that stay the same when checking again, so that the line the user is working on stays in place. */
function makeKeys(): (finding: CheckFinding) => string {
  const timesSeen = new Map<string, number>();
  return ({ code, severity, address }) => {
    const location = `${severity} ${code} ${address}`;
    const times = timesSeen.get(location) ?? 0;
    timesSeen.set(location, times + 1);
    return `${location} ${times}`;
  };
}
