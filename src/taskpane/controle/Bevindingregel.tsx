import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Controlebevinding } from "../../controle/bevinding";
import type { Doel } from "../../invoegen/werkmap";
import { useGedeeldeStijlen } from "../onderdelen/stijlen";
import { useTeksten } from "./taal";
import { Cellink } from "../onderdelen/Cellink";
import type { Controlebeheer } from "./controlebeheer";
import { useControlestijlen } from "./stijlen";
import { Terzijdeformulier } from "./Terzijdeformulier";

const useStyles = makeStyles({
  regel: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  kop: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  code: { fontWeight: tokens.fontWeightSemibold },
  zin: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  voet: { justifyContent: "space-between", alignItems: "baseline" },
  bron: { flex: "1 1 0", minWidth: 0 },
});

interface Props {
  bevinding: Controlebevinding;
  /** Het plan waar zij in zit. */
  doel: Doel;
  /** Wie het laatst een bevinding terzijde legde. */
  naam: string;
  beheer: Controlebeheer;
}

/** Eén bevinding: code, cel, zin en bron, en de weg om haar terzijde te leggen. */
export function Bevindingregel({ bevinding, doel, naam, beheer }: Props) {
  const { controle } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const gemeenschappelijk = useControlestijlen();
  const stijl = useStyles();
  const [legt, zetLegt] = useState(false);
  const knop = useRef<HTMLButtonElement>(null);
  const { taal } = controle;
  const plek = bevinding.adres || controle.heelPlan;
  const sluit = () => {
    zetLegt(false);
    requestAnimationFrame(() => knop.current?.focus());
  };
  return (
    <li className={stijl.regel}>
      <div className={stijl.kop}>
        <span className={mergeClasses(gedeeld.klein, stijl.code)}>
          {bevinding.code} · {bevinding.titel(taal)}
        </span>
        <Cellink doel={celdoel(bevinding, doel)} tekst={plek} beheer={beheer} />
      </div>
      <p className={mergeClasses(gemeenschappelijk.zin, stijl.zin)}>{bevinding.bericht(taal)}</p>
      <div className={mergeClasses(gemeenschappelijk.rij, stijl.voet)}>
        <details className={stijl.bron}>
          <summary className={gemeenschappelijk.samenvatting}>{controle.bron}</summary>
          <span className={gedeeld.klein}>{bevinding.bron(taal)}</span>
        </details>
        {!legt && (
          <Link
            as="button"
            ref={knop}
            className={gedeeld.link}
            aria-label={controle.legTerzijdeVan(bevinding.code, plek)}
            onClick={() => zetLegt(true)}
          >
            {controle.legTerzijde}
          </Link>
        )}
      </div>
      {legt && (
        <Terzijdeformulier
          naam={naam}
          bijBewaar={(reden, wie) => void beheer.legTerzijde(bevinding, reden, wie)}
          bijSluit={sluit}
        />
      )}
    </li>
  );
}

/** De cel van een bevinding, of het hele plan. */
export function celdoel({ cel }: Controlebevinding, plan: Doel): Doel {
  return cel ? { ...plan, ...cel, rijen: 1, kolommen: 1 } : plan;
}
