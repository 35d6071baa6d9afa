import { makeStyles } from "@fluentui/react-components";
import { bereikadres } from "../../sheet/adres";
import type { Verkenning } from "../../work/verkenning";
import { Vraagkader } from "../parts/Vraagkader";
import { useTeksten } from "../parts/taal";

const useStyles = makeStyles({ lijst: { margin: 0, paddingLeft: "16px" } });

interface Props {
  verkenning: Verkenning;
  bijJa(): void;
  bijNee(): void;
}

/** De vraag voor het overschrijven. */
export function Overschrijfvraag({ verkenning: { doel, gevuld, voorbeelden }, bijJa, bijNee }: Props) {
  const { invoegen } = useTeksten();
  const stijl = useStyles();
  return (
    <Vraagkader
      vraag={invoegen.vraag(bereikadres(doel), gevuld)}
      ja={invoegen.overschrijven}
      nee={invoegen.nietOverschrijven}
      bijJa={bijJa}
      bijNee={bijNee}
    >
      <ul className={stijl.lijst}>
        {voorbeelden.map(({ adres, inhoud }) => (
          <li key={adres}>
            {adres}: {inhoud}
          </li>
        ))}
        {gevuld > voorbeelden.length && <li>{invoegen.vraagEnMeer(gevuld - voorbeelden.length)}</li>}
      </ul>
    </Vraagkader>
  );
}
