import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { Keuzebalk } from "../parts/Keuzebalk";
import { useGedeeldeStijlen } from "../parts/stijlen";
import type { Fondsinvoeger } from "./fondsinvoeger";
import { Indexdeel } from "../indexing/Indexdeel";
import type { Indexeerder } from "../indexing/indexeerder";
import { Reeksendeel } from "./Reeksendeel";
import { useTeksten } from "./taal";

const DELEN = ["reeksen", "indexeren"] as const;

const useStyles = makeStyles({ balk: { display: "flex" } });

interface Props {
  invoeger: Fondsinvoeger;
  indexeerder: Indexeerder;
}

/** De reeksen van de ledenbrief Rijksbegroting bekijken en invoegen, en een index op bedragen in de werkmap toepassen. */
export function GemeentefondsWeergave({ invoeger, indexeerder }: Props) {
  const { gemeentefonds } = useTeksten();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const [deel, kiesDeel] = useState<(typeof DELEN)[number]>("reeksen");
  const delen = (
    <div className={stijl.balk}>
      <Keuzebalk
        naam={gemeentefonds.deel}
        waarden={DELEN}
        gekozen={deel}
        tekst={(keuze) => (keuze === "reeksen" ? gemeentefonds.reeksen : gemeentefonds.indexeren.naam)}
        bijKeuze={(keuze) => kiesDeel(keuze)}
      />
    </div>
  );
  return deel === "reeksen" ? (
    <Reeksendeel invoeger={invoeger} delen={delen} />
  ) : (
    <div className={gedeeld.weergave}>
      {delen}
      <Indexdeel indexeerder={indexeerder} />
    </div>
  );
}
