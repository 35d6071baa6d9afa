import { makeStyles, tokens } from "@fluentui/react-components";
import { rangeAddress } from "../../sheet/address";
import type { Block, BlockPart } from "../../work/block";
import { formulaNl } from "../../work/formula";
import { amountText, fixedText } from "../../knowledge/notation";
import type { Target } from "../../sheet/target";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "../parts/language";
import type { Survey } from "../../work/survey";
import { must } from "../../sheet/must";
import { NarrowColumns } from "./NarrowColumns";

const useStyles = makeStyles({
  parts: {
    display: "grid",
    gridTemplateColumns: "auto auto minmax(0, 1fr)",
    gap: "2px 8px",
    margin: "2px 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  part: { display: "contents" },
  address: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  content: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  block: Block;
  target: Target;
  /** A note about the cells. */
  explanation: string;
  /** Width of each column of the target, in characters; null where it cannot change. */
  widths: Survey["widths"];
  onWiden(widen: boolean): void;
}

/** For each part of the block where it goes and an example of its content. */
export function Preview({ block, target, explanation, widths, onWiden }: Props) {
  const { insert } = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  return (
    <>
      <details>
        <summary className={shared.summary}>{insert.preview}</summary>
        <div className={style.parts}>
          {block.parts.map((part) => {
            const content = coreContent(block, part) || insert.emptyCell;
            return (
              <div key={part.kind} className={style.part}>
                <span className={style.address}>
                  {rangeAddress({ ...part, row: target.row + part.row, column: target.column + part.column })}
                </span>
                <span>{insert.parts[part.kind]}</span>
                <span className={style.content} title={content}>
                  {content}
                </span>
              </div>
            );
          })}
        </div>
        <p className={shared.small}>{explanation}</p>
      </details>
      <NarrowColumns block={block} target={target} widths={widths} onWiden={onWiden} />
    </>
  );
}

function coreContent({ cells }: Block, { row, keyColumn }: BlockPart): string {
  const { content, notation } = must(must(cells[row])[keyColumn]);
  if (typeof content === "number") return numberText(content, notation);
  return content.startsWith("=") ? formulaNl(content) : content;
}

function numberText(num: number, notation: string): string {
  return notation.endsWith("%") ? `${fixedText(num * 100, 1, 2)}%` : amountText(num, 1);
}
