import { Link } from "@fluentui/react-components";
import { volledigAdres } from "../../sheet/adres";
import type { Doel } from "../../sheet/doel";
import { useGedeeldeStijlen } from "./stijlen";

interface Props {
  doel: Doel;
  /** Weggelaten: het adres met bladnaam. */
  tekst?: string;
  beheer: { selecteer(doel: Doel): Promise<void> };
}

/** Een plaats in de werkmap; een klik selecteert haar. */
export function Cellink({ doel, tekst, beheer }: Props) {
  const stijl = useGedeeldeStijlen();
  return (
    <Link as="button" className={stijl.link} onClick={() => void beheer.selecteer(doel)}>
      {tekst ?? volledigAdres(doel.blad, doel)}
    </Link>
  );
}
