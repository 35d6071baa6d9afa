import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useGedeeldeStijlen } from "./stijlen";

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
  zin: {
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  voet: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: "4px 8px",
  },
  bron: { flex: "1 1 0", minWidth: 0 },
  samenvatting: {
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground1,
  },
});

interface Props {
  code: string;
  titel: string;
  zin: string;
  /** Het woord voor “Bron”, en de bron zelf. */
  bronkop: string;
  bron: string;
  /** Waar de bevinding zit, rechts van de titel. */
  plaats: ReactNode;
  /** Wat er met de bevinding te doen is, rechts van de bron. */
  actie?: ReactNode;
  /** Wat er onder de bevinding opent. */
  children?: ReactNode;
}

/** Eén bevinding als lijstregel: code, titel, plaats, zin en bron. */
export function Bevindingkader({ code, titel, zin, bronkop, bron, plaats, actie, children }: Props) {
  const gedeeld = useGedeeldeStijlen();
  const stijl = useStyles();
  return (
    <li className={stijl.regel}>
      <div className={stijl.kop}>
        <span className={mergeClasses(gedeeld.klein, stijl.code)}>
          {code} · {titel}
        </span>
        {plaats}
      </div>
      <p className={stijl.zin}>{zin}</p>
      <div className={stijl.voet}>
        <details className={stijl.bron}>
          <summary className={stijl.samenvatting}>{bronkop}</summary>
          <span className={gedeeld.klein}>{bron}</span>
        </details>
        {actie}
      </div>
      {children}
    </li>
  );
}
