import { Link } from "@fluentui/react-components";
import { volledigAdres } from "../../invoegen/adres";
import type { Doel } from "../../invoegen/werkmap";
import type { Formulebeheer } from "./formulebeheer";
import { useFormulestijlen } from "./stijlen";

/** Het adres van een cel of bereik; een klik selecteert het in het werkblad. */
export function Cellink({ doel, beheer, tekst }: { doel: Doel; beheer: Formulebeheer; tekst?: string }) {
  const stijl = useFormulestijlen();
  return (
    <Link as="button" className={stijl.link} onClick={() => void beheer.selecteer(doel)}>
      {tekst ?? volledigAdres(doel.blad, doel)}
    </Link>
  );
}
