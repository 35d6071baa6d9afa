import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { bereikadres } from "../../invoegen/adres";
import type { Verkenning } from "../../invoegen/werkmap";
import { Strook } from "../onderdelen/Strook";
import { useTeksten } from "../taal";

const useStyles = makeStyles({
  vraag: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  lijst: { margin: 0, paddingLeft: "16px" },
  knoppen: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Props {
  verkenning: Verkenning;
  bijJa(): void;
  bijNee(): void;
}

/** De vraag voor het overschrijven; wie niets kiest, of Esc drukt, laat staan wat er staat. */
export function Overschrijfvraag({ verkenning: { doel, gevuld, voorbeelden }, bijJa, bijNee }: Props) {
  const { invoegen } = useTeksten();
  const stijl = useStyles();
  const id = useId();
  const nee = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    nee.current?.focus();
  }, []);
  return (
    <div role="alertdialog" aria-labelledby={id} onKeyDown={({ key }) => key === "Escape" && bijNee()}>
      <Strook soort="let-op">
        <p id={id} className={stijl.vraag}>
          {invoegen.vraag(bereikadres(doel), gevuld)}
        </p>
        <ul className={stijl.lijst}>
          {voorbeelden.map(({ adres, inhoud }) => (
            <li key={adres}>
              {adres}: {inhoud}
            </li>
          ))}
          {gevuld > voorbeelden.length && <li>{invoegen.vraagEnMeer(gevuld - voorbeelden.length)}</li>}
        </ul>
        <div className={stijl.knoppen}>
          <Button ref={nee} appearance="primary" onClick={bijNee}>
            {invoegen.nietOverschrijven}
          </Button>
          <Button onClick={bijJa}>{invoegen.overschrijven}</Button>
        </div>
      </Strook>
    </div>
  );
}
