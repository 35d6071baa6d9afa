import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { NATIONAL_EDITIES } from "../../work/formulas/edities";
import { filterList, SHOW_FILTERS, type ListLine } from "../../work/formulas/list";
import { ChoiceBar } from "../parts/ChoiceBar";
import { useSharedStyles } from "../parts/styles";
import { Strip } from "../parts/Strip";
import { useTexts } from "./language";
import { CellLink } from "../parts/CellLink";
import type { FormulaStore } from "./formulaStore";
import type { State } from "./state";
import { editieLine } from "./texts";

/** Showing this many lines at once stays fast; the rest comes on request. */
const PAGE_SIZE = 100;

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  header: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  value: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", textAlign: "right" },
  error: { color: tokens.colorPaletteRedForeground1 },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
  },
});

/** All POK formulas of the workbook, errors first; clicking an address selects the cell. */
export function ListPart({ state: { list, show, query }, store }: { state: State; store: FormulaStore }) {
  const { formulas } = useTexts();
  const shared = useSharedStyles();
  const style = useStyles();
  const [shown, setShown] = useState(PAGE_SIZE);
  const lines = list ? filterList(list.lines, show, NATIONAL_EDITIES, query) : [];
  const broken = list?.broken.length ?? 0;
  return (
    <div className={shared.box}>
      <div className={shared.buttons}>
        <Button size="small" onClick={() => void store.refresh()}>
          {formulas.refresh}
        </Button>
        <Button size="small" onClick={() => void store.recalculateAll()}>
          {formulas.recalculating}
        </Button>
      </div>
      {broken > 0 && (
        <Strip kind="warning">
          <span>
            {formulas.broken(broken)} {formulas.brokenExplanation}
          </span>
          <Button size="small" onClick={() => store.askRepair()}>
            {formulas.repairing}
          </Button>
        </Strip>
      )}
      <Input
        size="small"
        type="search"
        value={query}
        aria-label={formulas.find}
        placeholder={formulas.find}
        onChange={(_, { value }) => store.filter({ query: value })}
      />
      <ChoiceBar
        name={formulas.show}
        values={SHOW_FILTERS}
        chosen={show}
        text={(choice) => formulas.showChoice[choice]}
        onChoose={(choice) => store.filter({ show: choice })}
      />
      {list && (
        <p className={shared.small} role="status">
          {list.lines.length === 0
            ? formulas.noFormulas
            : lines.length === 0
              ? formulas.noMatches
              : `${formulas.count(lines.length, lines.filter(({ cell }) => cell.error).length)}.`}{" "}
          {formulas.lookedUp(list.searchedAt)} {list.outdated && formulas.outdated[list.outdated]}
        </p>
      )}
      <ul className={style.lines} aria-label={formulas.list}>
        {lines.slice(0, shown).map((line) => (
          <Line key={line.address} line={line} store={store} />
        ))}
      </ul>
      {lines.length > shown && (
        <Button size="small" onClick={() => setShown(shown + PAGE_SIZE)}>
          {formulas.more}
        </Button>
      )}
    </div>
  );
}

function Line({ line: { cell, address, editie, broken }, store }: { line: ListLine; store: FormulaStore }) {
  const texts = useTexts();
  const { formulas } = texts;
  const shared = useSharedStyles();
  const style = useStyles();
  return (
    <li className={style.line}>
      <div className={style.header}>
        {/* A cell on a hidden sheet cannot be selected. */}
        {cell.hidden ? <span>{address}</span> : <CellLink target={cell.location} store={store} />}
        <span className={mergeClasses(style.value, shared.figures, cell.error && style.error)}>
          {cell.text || "–"}
        </span>
      </div>
      <span className={mergeClasses(shared.small, style.formula)}>{cell.formulaLocal}</span>
      <span className={shared.small}>
        {[
          ...(cell.error || broken ? [formulas.error] : []),
          ...(cell.hidden ? [formulas.hidden] : []),
          editieLine(texts, editie),
        ].join(" · ")}
      </span>
    </li>
  );
}
