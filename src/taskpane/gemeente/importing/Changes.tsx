import type { Bilingual } from "../../../texts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ABSENT, changesAnything } from "../../../work/gemeente/adoption";
import type { Usage } from "../../../work/gemeente/workbook";
import type { Change } from "../../../reading/amounts";
import { withSheet } from "../../../sheet/address";
import { amountText, withSign } from "../../../knowledge/notation";
import { ChoiceBar } from "../../parts/ChoiceBar";
import { StepHeader } from "../../parts/StepHeader";
import { useSharedStyles } from "../../parts/styles";
import { Strip } from "../../parts/Strip";
import { TableFrame } from "../../parts/TableFrame";
import { useLanguage } from "../../parts/language";
import { useTexts } from "../language";
import type { Importer } from "./importer";
import type { Proposal } from "./state";
import { must } from "../../../sheet/must";

const KINDS = ["fresh", "changed", "lapsed", "equal"] as const;
/** This many addresses are shown with an amount; the rest is a count. */
const MAX_ADDRESSES = 3;

/** Beyond this height the table itself scrolls, so that the buttons below stay in reach; in pixels. */
const HEIGHT = 360;

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": { padding: "2px 6px", verticalAlign: "top" },
    "& thead th": {
      position: "sticky",
      top: 0,
      backgroundColor: tokens.colorNeutralBackground3,
      textAlign: "right",
    },
    "& th:first-child": { textAlign: "left", position: "sticky", left: 0, zIndex: 1 },
    "& thead th:first-child": { zIndex: 2 },
    "& tbody th": { backgroundColor: tokens.colorNeutralBackground1 },
    "& tbody tr:not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  num: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  place: { fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  cells: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface Props {
  proposal: Proposal;
  /** The remarks from reading, which still matter to this decision. */
  remarks: readonly Bilingual[];
  busy: boolean;
  importer: Importer;
}

/** What adopting changes: old, new, difference, and which cells depend on it. */
export function Changes({ proposal: { adoption, absent, usage }, remarks, busy, importer }: Props) {
  const { changes: sentences } = useTexts().gemeente;
  const language = useLanguage();
  const style = useStyles();
  const shared = useSharedStyles();
  const { changes } = adoption;
  const count = (kind: Change["kind"]) => changes.filter((change) => change.kind === kind).length;
  const differing = changes.filter(({ kind }) => kind !== "equal");
  const shown = differing.filter(
    ({ kind, oldRow }) => kind !== "lapsed" || adoption.removed.includes(must(oldRow)),
  );
  const allowed = changesAnything(adoption);
  return (
    <section className={shared.box} aria-labelledby="wijzigingenkop">
      <StepHeader id="wijzigingenkop">{sentences.header}</StepHeader>
      <p className={shared.small}>
        {KINDS.filter((kind) => count(kind) > 0)
          .map((kind) => sentences.kinds[kind](count(kind)))
          .join(", ")}
        . {!allowed && sentences.nothing}
        {differing.length > 0 &&
          differing.every(({ kind }) => kind === "fresh") &&
          count("equal") === 0 &&
          sentences.first}
      </p>
      {remarks.map((remark) => (
        <Strip key={remark.nl} kind="warning">
          {remark[language]}
        </Strip>
      ))}
      {adoption.revised.map((editie) => (
        <Strip key={editie} kind="warning">
          {sentences.revised(editie)}
        </Strip>
      ))}
      {adoption.otherGemeente !== null && (
        <Strip kind="warning">{sentences.otherGemeente(adoption.otherGemeente)}</Strip>
      )}
      {count("lapsed") > 0 && adoption.otherGemeente === null && (
        <div>
          <p className={shared.small}>
            {sentences.absent} {sentences.notIn(count("lapsed"))}
          </p>
          <ChoiceBar
            name={sentences.absent}
            values={ABSENT}
            chosen={absent}
            text={(choice) => sentences.choice[choice]}
            onChoose={(choice) => void importer.compare(choice)}
          />
        </div>
      )}
      {shown.length > 0 && (
        <TableFrame name={sentences.header} height={HEIGHT}>
          <table className={style.table}>
            <thead>
              <tr>
                <th scope="col">{sentences.place}</th>
                <th scope="col">{sentences.old}</th>
                <th scope="col">{sentences.fresh}</th>
                <th scope="col">{sentences.difference}</th>
              </tr>
            </thead>
            {shown.map((change) => (
              <ChangeLine
                key={`${change.gemeente}|${change.actielijn}|${change.year}|${change.kanaal}`}
                change={change}
                usage={usage}
              />
            ))}
          </table>
        </TableFrame>
      )}
      <div className={shared.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={!allowed || busy}
          onClick={() => void importer.adopt()}
        >
          {sentences.adopting}
        </Button>
        <Button onClick={() => importer.back()}>{sentences.back}</Button>
      </div>
    </section>
  );
}

function ChangeLine({ change, usage }: { change: Change; usage: readonly Usage[] }) {
  const { changes: sentences } = useTexts().gemeente;
  const style = useStyles();
  const { actielijn, year, kanaal, old, fresh, difference, kind } = change;
  const cells = usage.filter(
    (cell) => (cell.actielijn ?? actielijn) === actielijn && (cell.year ?? year) === year,
  );
  return (
    <tbody>
      <tr>
        <th scope="row" className={style.place}>
          {actielijn}, {year}, {kanaal}
        </th>
        <td className={style.num}>{amountText(old, 1)}</td>
        <td className={style.num}>{amountText(fresh, 1)}</td>
        <td className={style.num}>{withSign(difference)}</td>
      </tr>
      {(kind !== "fresh" || cells.length > 0) && (
        <tr>
          <td colSpan={4} className={style.cells}>
            {kind === "fresh" ? sentences.fills : sentences.cells}:{" "}
            {cells.length === 0 ? sentences.noCells : addresses(cells, sentences.usage)}
          </td>
        </tr>
      )}
    </tbody>
  );
}

function addresses(cells: readonly Usage[], more: (count: number) => string): string {
  const first = cells.slice(0, MAX_ADDRESSES).map(({ sheet, address }) => withSheet(sheet, address));
  const rest = cells.length - first.length;
  return rest === 0 ? first.join(", ") : `${first.join(", ")} + ${more(rest)}`;
}
