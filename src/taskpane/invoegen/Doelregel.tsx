import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { beletTekst } from "../../i18n";
import { doeladres, type Verkenning } from "../../invoegen/werkmap";
import { useGedeeldeStijlen } from "../onderdelen/stijlen";
import { Strook } from "../onderdelen/Strook";
import { useTeksten } from "../taal";
import type { Zicht } from "./stand";

const useStyles = makeStyles({
  regel: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  adres: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  knop: { minWidth: "auto" },
});

/** Waar het blok komt, hoe groot het is en of daar al iets staat. */
export function Doelregel({ zicht, bijOpnieuw }: { zicht: Zicht; bijOpnieuw(): void }) {
  const teksten = useTeksten();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const belet =
    zicht.fase === "belet" ? zicht.belet : zicht.fase === "gezien" ? zicht.verkenning.belet : null;
  return (
    <div role="status">
      {zicht.fase === "kijken" && <p className={gedeeld.klein}>{teksten.invoegen.zoeken}</p>}
      {zicht.fase === "gezien" && <Doeltekst verkenning={zicht.verkenning} />}
      {belet && (
        <Strook soort="let-op">
          {beletTekst(teksten, belet)}{" "}
          <Button size="small" className={stijl.knop} onClick={bijOpnieuw}>
            {teksten.invoegen.opnieuwKijken}
          </Button>
        </Strook>
      )}
    </div>
  );
}

function Doeltekst({ verkenning: { doel, gevuld, belet } }: { verkenning: Verkenning }) {
  const { invoegen } = useTeksten();
  const stijl = useStyles();
  return (
    <div className={stijl.regel}>
      <span>{invoegen.doel}</span>
      <span className={stijl.adres}>{doeladres(doel)}</span>
      <span>{invoegen.omvang(doel.rijen, doel.kolommen)}</span>
      {!belet && (
        <span>{gevuld === 0 ? invoegen.vrij : invoegen.gevuld(gevuld, doel.rijen * doel.kolommen)}</span>
      )}
    </div>
  );
}
