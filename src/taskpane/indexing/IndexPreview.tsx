import { makeStyles, tokens } from "@fluentui/react-components";
import type { IndexRequest, IndexPlan } from "../../work/indexing";
import { cellAddress } from "../../sheet/address";
import { fixedText } from "../../knowledge/notation";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "../gemeentefonds/language";

/** The preview shows this many changes and addresses; the rest is a count. */
const MAX = 5;

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "4px" },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& li": { padding: "3px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  line: { display: "flex", justifyContent: "space-between", gap: "8px" },
  address: { fontWeight: tokens.fontWeightSemibold },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

/** What changes: the first cells before and after, and which cells are left out and why. */
export function IndexPreview({ plan, request }: { plan: IndexPlan; request: IndexRequest }) {
  const { indexing } = useTexts().gemeentefonds;
  const style = useStyles();
  const shared = useSharedStyles();
  const { changes, skipped, notFollowed } = plan;
  const more = changes.length - MAX;
  return (
    <div className={style.box}>
      <p className={shared.small}>{indexing.count(changes.length)}</p>
      {changes.length > 0 && (
        <ul className={style.list} aria-label={indexing.preview}>
          {changes.slice(0, MAX).map(({ target, source, was, formulaLocal, before, after }) => (
            <li key={source}>
              <div className={style.line}>
                <span className={style.address}>
                  {request.place === "itself"
                    ? source
                    : `${source} → ${cellAddress(target.row, target.column)}`}
                </span>
                <span className={shared.figures}>
                  {amount(before)} → {amount(after)}
                </span>
              </div>
              <div className={style.formula}>
                {request.place === "itself" ? `${was} → ${formulaLocal}` : formulaLocal}
              </div>
            </li>
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <p className={shared.small}>
          {more > 0 && `${indexing.andMore(more)} `}
          {indexing.notRounded}
        </p>
      )}
      {notFollowed.length > 0 && (
        <p className={shared.small}>
          {indexing.notFollowed(notFollowed.slice(0, MAX).join(", "))}
          {notFollowed.length > MAX && ` ${indexing.andMore(notFollowed.length - MAX)}`}
        </p>
      )}
      {skipped.length > 0 && (
        <>
          <p className={shared.small}>{indexing.skipped}</p>
          <ul className={style.list} aria-label={indexing.skipped}>
            {skipped.map(({ reason, addresses }) => (
              <li key={reason}>
                {indexing.reasons[reason]}: {addresses.slice(0, MAX).join(", ")}
                {addresses.length > MAX && ` ${indexing.andMore(addresses.length - MAX)}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const amount = (num: number): string => fixedText(num, 1, 2);
