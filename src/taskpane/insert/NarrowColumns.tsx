import { Checkbox } from "@fluentui/react-components";
import { toColumnLetters } from "../../sheet/address";
import type { Target } from "../../sheet/target";
import { narrowColumns, type Block } from "../../work/block";
import type { Survey } from "../../work/survey";
import { useTexts } from "../parts/language";
import { Strip } from "../parts/Strip";

interface Props {
  block: Block;
  target: Target;
  widths: Survey["widths"];
  onWiden(widen: boolean): void;
}

/** Which columns are too narrow for the block, and whether they may become wider. */
export function NarrowColumns({ block, target, widths, onWiden }: Props) {
  const { insert } = useTexts();
  const known = widths ?? block.widths.map(() => 0);
  const narrow = narrowColumns(block, known).map((column) => toColumnLetters(target.column + column));
  if (widths === undefined || narrow.length === 0) return null;
  const columns = narrow.join(", ");
  if (widths === null) return <Strip kind="warning">{insert.narrowProtected(columns, narrow.length)}</Strip>;
  return (
    <Strip kind="warning">
      {insert.narrow(columns, narrow.length)}
      <Checkbox
        label={insert.widen}
        checked={block.widen ?? false}
        onChange={(_, { checked }) => onWiden(checked === true)}
      />
    </Strip>
  );
}
