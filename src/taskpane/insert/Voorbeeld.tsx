import { makeStyles, tokens } from "@fluentui/react-components";
import { bereikadres } from "../../sheet/adres";
import type { Blok, Blokdeel } from "../../work/blok";
import { formuleNl } from "../../work/formule";
import { bedragTekst, vasteTekst } from "../../knowledge/notatie";
import type { Doel } from "../../sheet/doel";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { useTeksten } from "../parts/taal";

const useStyles = makeStyles({
  delen: {
    display: "grid",
    gridTemplateColumns: "auto auto minmax(0, 1fr)",
    gap: "2px 8px",
    margin: "2px 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  deel: { display: "contents" },
  adres: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  inhoud: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  blok: Blok;
  doel: Doel;
  /** Wat er over de cellen te weten is. */
  uitleg: string;
}

/** Per deel van het blok: waar het komt en waarmee het begint. */
export function Voorbeeld({ blok, doel, uitleg }: Props) {
  const { invoegen } = useTeksten();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  return (
    <details>
      <summary className={gedeeld.samenvatting}>{invoegen.voorbeeld}</summary>
      <div className={stijl.delen}>
        {blok.delen.map((deel) => {
          const inhoud = kerninhoud(blok, deel) || invoegen.legeCel;
          return (
            <div key={deel.soort} className={stijl.deel}>
              <span className={stijl.adres}>
                {bereikadres({ ...deel, rij: doel.rij + deel.rij, kolom: doel.kolom + deel.kolom })}
              </span>
              <span>{invoegen.delen[deel.soort]}</span>
              <span className={stijl.inhoud} title={inhoud}>
                {inhoud}
              </span>
            </div>
          );
        })}
      </div>
      <p className={gedeeld.klein}>
        {uitleg} {invoegen.kolommenBreder}
      </p>
    </details>
  );
}

function kerninhoud({ cellen }: Blok, { rij, kern }: Blokdeel): string {
  const { inhoud, notatie } = cellen[rij]![kern]!;
  if (typeof inhoud === "number") return getaltekst(inhoud, notatie);
  return inhoud.startsWith("=") ? formuleNl(inhoud) : inhoud;
}

function getaltekst(getal: number, notatie: string): string {
  return notatie.endsWith("%") ? `${vasteTekst(getal * 100, 1, 2)}%` : bedragTekst(getal, 1);
}
