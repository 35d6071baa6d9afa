import { Link } from "@fluentui/react-components";
import { fullAddress } from "../../sheet/address";
import type { Target } from "../../sheet/target";
import { useSharedStyles } from "./styles";

interface Props {
  target: Target;
  /** Default: the address with the sheet name. */
  text?: string;
  store: { select(target: Target): Promise<void> };
}

/** A place in the workbook; a click selects it. */
export function CellLink({ target, text, store }: Props) {
  const style = useSharedStyles();
  return (
    <Link as="button" className={style.link} onClick={() => void store.select(target)}>
      {text ?? fullAddress(target.sheet, target)}
    </Link>
  );
}
