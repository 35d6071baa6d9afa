import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type Verkenning } from "../../work/verkenning";
import { type Belet } from "../../sheet/belet";
import { doeladres } from "../../sheet/doel";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Strook } from "../parts/Strook";
import { useTeksten } from "../parts/taal";
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

interface Props<V extends Verkenning> {
  zicht: Zicht<V>;
  belettekst(belet: Belet): string;
  bijOpnieuw(): void;
  /** Wat er over een gevonden plaats te zeggen is. */
  toon(verkenning: V): ReactNode;
}

/** De plaats bij de selectie, of waarom daar niets kan komen. */
export function Plaatsregel<V extends Verkenning>({ zicht, belettekst, bijOpnieuw, toon }: Props<V>) {
  const { invoegen } = useTeksten();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const belet =
    zicht.fase === "belet" ? zicht.belet : zicht.fase === "gezien" ? zicht.verkenning.belet : null;
  return (
    <div role="status">
      {zicht.fase === "kijken" && <p className={gedeeld.klein}>{invoegen.zoeken}</p>}
      {zicht.fase === "gezien" && toon(zicht.verkenning)}
      {belet && (
        <Strook soort="let-op">
          {belettekst(belet)}{" "}
          <Button size="small" className={stijl.knop} onClick={bijOpnieuw}>
            {invoegen.opnieuwKijken}
          </Button>
        </Strook>
      )}
    </div>
  );
}

/** Waar het blok komt, hoe groot het is en of daar al iets staat. */
export function Doelregel(props: Omit<Props<Verkenning>, "toon">) {
  return <Plaatsregel {...props} toon={(verkenning) => <Doeltekst verkenning={verkenning} />} />;
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
