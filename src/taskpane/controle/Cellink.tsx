import { Link } from "@fluentui/react-components";
import type { Doel } from "../../invoegen/werkmap";
import type { Controlebeheer } from "./controlebeheer";
import { useControlestijlen } from "./stijlen";

/** Een plaats op het blad; een klik selecteert haar. */
export function Cellink({ doel, tekst, beheer }: { doel: Doel; tekst: string; beheer: Controlebeheer }) {
  const stijl = useControlestijlen();
  return (
    <Link as="button" className={stijl.link} onClick={() => void beheer.selecteer(doel)}>
      {tekst}
    </Link>
  );
}
