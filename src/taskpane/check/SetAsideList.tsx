import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useSharedStyles } from "../parts/styles";
import { useFormat } from "../parts/language";
import { useTexts } from "./language";
import { neighborButton, cellTarget } from "./FindingLine";
import { CellLink } from "../parts/CellLink";
import type { CheckStore } from "./checkStore";
import type { Outcome } from "./state";

const PAGE_SIZE = 50;

const useStyles = makeStyles({
  line: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  header: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  code: { fontWeight: tokens.fontWeightSemibold },
});

/** What was set aside, with reason, name and date; each can be brought back. */
export function SetAsideList({ outcome, store }: { outcome: Outcome; store: CheckStore }) {
  const { check } = useTexts();
  const shared = useSharedStyles();
  const format = useFormat();
  const style = useStyles();
  const [shown, setShown] = useState(PAGE_SIZE);
  const { setAside, lapsed } = outcome.distribution;
  const { target } = outcome.check.location;
  if (setAside.length + lapsed.length === 0) return null;
  return (
    <details>
      <summary className={shared.tightSummary}>
        {setAside.length > 0
          ? `${check.setAside} (${format.number(setAside.length)})`
          : `${check.lapsed} (${format.number(lapsed.length)})`}
      </summary>
      <ul className={shared.plain} aria-label={check.setAside}>
        {setAside.slice(0, shown).map(({ finding, setAside: { key, reason, name, date } }) => {
          const location = finding.address || check.wholePlan;
          return (
            <li key={key} className={style.line}>
              <div className={style.header}>
                <span className={mergeClasses(shared.small, style.code)}>
                  {finding.code} · {finding.title(check.language)}
                </span>
                <CellLink target={cellTarget(finding, target)} text={location} store={store} />
              </div>
              <p className={shared.small}>{finding.wording(check.language)}</p>
              <p className={shared.sentence}>“{reason}”</p>
              <div className={style.header}>
                <span className={shared.small}>{check.setAsideOf(name, date)}</span>
                <Link
                  as="button"
                  data-continue
                  className={shared.link}
                  aria-label={check.takeBackOf(finding.code, location)}
                  onClick={({ currentTarget }) => {
                    const nextButton = neighborButton(currentTarget.closest("li"));
                    void store.aside
                      .takeBack(key)
                      .then(() => requestAnimationFrame(() => nextButton?.focus()));
                  }}
                >
                  {check.takeBack}
                </Link>
              </div>
            </li>
          );
        })}
      </ul>
      {setAside.length > shown && (
        <Button size="small" onClick={() => setShown(shown + PAGE_SIZE)}>
          {check.more}
        </Button>
      )}
      {lapsed.length > 0 && (
        <div className={shared.box}>
          <h3 className={shared.header}>{check.lapsed}</h3>
          <p className={shared.small}>{check.lapsedExplanation}</p>
          <ul className={shared.list} aria-label={check.lapsed}>
            {lapsed.slice(0, shown).map(({ key, reason, name, date }) => (
              <li key={key} className={shared.sentence}>
                “{reason}” ({key.split("|")[0]}, {check.setAsideOf(name, date)})
              </li>
            ))}
          </ul>
          <div>
            <Button size="small" onClick={() => void store.aside.forgetLapsed()}>
              {check.forgetLapsed}
            </Button>
          </div>
        </div>
      )}
    </details>
  );
}
