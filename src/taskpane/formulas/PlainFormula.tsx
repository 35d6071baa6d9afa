import type { PokCell, CellSelection, Referenced } from "../../work/formulas/workbook";
import { fullAddress } from "../../sheet/address";
import { useSharedStyles } from "../parts/styles";
import { CellLink } from "../parts/CellLink";
import type { FormulaStore } from "./formulaStore";
import { useFormulaStyles } from "./styles";
import { useTexts } from "./language";

/** The pane shows this many cells; the rest is a count. */
const MAX = 20;

interface Props {
  selection: CellSelection;
  referenced: Referenced;
  store: FormulaStore;
}

/** A formula without a POK function, such as a total, with the POK cells it refers to directly. */
export function PlainFormula({
  selection: { target, text, formulaLocal },
  referenced: { cells, notFollowed },
  store,
}: Props) {
  const { formulas } = useTexts();
  const shared = useSharedStyles();
  const view = useFormulaStyles();
  return (
    <div className={shared.box}>
      <h2 className={shared.header}>
        {fullAddress(target.sheet, target)}: {text}
      </h2>
      <p className={view.formula}>{formulaLocal}</p>
      <p className={shared.small}>{formulas.plainFormula(cells.length)}</p>
      {cells.length > 0 && (
        <ul className={shared.list}>
          {cells.slice(0, MAX).map((cell) => (
            <Line key={fullAddress(cell.target.sheet, cell.target)} cell={cell} store={store} />
          ))}
          {cells.length > MAX && <li>{formulas.andMore(cells.length - MAX)}</li>}
        </ul>
      )}
      {notFollowed.length > 0 && <p className={shared.small}>{formulas.notTraced(notFollowed.join(", "))}</p>}
    </div>
  );
}

function Line({ cell: { target, text, kind, hidden }, store }: { cell: PokCell; store: FormulaStore }) {
  const { formulas } = useTexts();
  const shared = useSharedStyles();
  const marks = [
    ...(kind === "formula" ? [] : [formulas.cellKind[kind]]),
    ...(hidden ? [formulas.hidden] : []),
  ];
  return (
    <li className={shared.figures}>
      {/* A cell on a hidden sheet cannot be selected. */}
      {hidden ? fullAddress(target.sheet, target) : <CellLink target={target} store={store} />}
      {text && `: ${text}`}
      {marks.length > 0 && ` (${marks.join(", ")})`}
    </li>
  );
}
