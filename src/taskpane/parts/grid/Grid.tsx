import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties, ReactNode } from "react";
import { useSharedStyles } from "../styles";
import { layoutOf } from "./layout";
import { Line, type LineKind } from "./Line";
import { useGridStyle } from "./gridStyle";
import { useGrid, type Place } from "./useGrid";
import { useRoom } from "./useRoom";

export interface GridCell {
  text: string;
  /** What screen readers say for the cell. */
  label: string;
  /** Whether it holds no amount. */
  quiet: boolean;
  /** The mark at the top right of the cell. */
  corner: ReactNode;
  /** The line below the amount; null if there is none. */
  line: LineKind | null;
}

export interface GridRow {
  /** In bold before the name; null if there is none. */
  number: number | null;
  name: string;
  total: boolean;
  cells: readonly GridCell[];
}

interface Props {
  name: string;
  cornerHeader: string;
  years: readonly number[];
  rows: readonly GridRow[];
  chosen: Place;
  onChoose(place: Place): void;
}

/**
 * Figures with a column per year, of which one is chosen. Every year is in view: in a wide pane the name is to the left of
 * its figures, in a narrow one above them, and where the years still do not fit side by side, a row spans several lines.
 */
export function Grid({ name, cornerHeader, years, rows, chosen, onChoose }: Props) {
  const style = useGridStyle();
  const shared = useSharedStyles();
  const { frame, room } = useRoom<HTMLDivElement>();
  const texts = rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  const { nameAtLeft, tight, columns, width } = layoutOf(room, texts, years.length);
  const folded = columns < years.length;
  const cellBehavior = useGrid(chosen, rows.length, years.length, onChoose, `${columns} ${width}`);
  const rowClass = mergeClasses(style.row, nameAtLeft && style.nameAtLeft);
  return (
    <div className={style.frame} ref={frame}>
      <div
        role="grid"
        aria-label={name}
        style={{ "--breedte": `${width}px`, "--kolommen": columns } as CSSProperties}
      >
        <div
          role="row"
          className={mergeClasses(rowClass, style.headerRow, folded && shared.screenReaderOnly)}
        >
          <span role="columnheader" className={nameAtLeft ? style.cornerHeader : shared.screenReaderOnly}>
            {cornerHeader}
          </span>
          {years.map((year) => (
            <span role="columnheader" key={year} className={style.columnHeader}>
              {year}
            </span>
          ))}
        </div>
        {rows.map(({ number, name: rowName, total, cells }, row) => (
          <div role="row" key={row} className={mergeClasses(rowClass, total && style.totalRow)}>
            <span
              role="rowheader"
              className={mergeClasses(style.rowHeader, nameAtLeft && style.rowHeaderAtLeft)}
            >
              {number !== null && <span className={style.number}>{number}</span>}
              {rowName}
            </span>
            {cells.map(({ text, label, quiet, corner, line }, column) => {
              const isChosen = row === chosen.row && column === chosen.column;
              return (
                <div
                  role="gridcell"
                  key={years[column]}
                  aria-selected={isChosen}
                  aria-label={label}
                  data-year={years[column]}
                  className={mergeClasses(
                    style.cell,
                    tight && style.tight,
                    folded && style.folded,
                    quiet && style.quiet,
                    isChosen && style.chosen,
                  )}
                  {...cellBehavior({ row, column })}
                >
                  {text}
                  {corner && <span className={style.corner}>{corner}</span>}
                  <Line kind={line} className={style.line} />
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
