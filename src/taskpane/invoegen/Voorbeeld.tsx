import { makeStyles, tokens } from "@fluentui/react-components";
import { bereikadres } from "../../invoegen/adres";
import type { Blok, Blokdeel } from "../../invoegen/blok";
import { formuleNl } from "../../invoegen/formule";
import { maakBlok } from "../../invoegen/maakBlok";
import { bedragTekst } from "../../invoegen/notatie";
import { bronVan, type Opdracht } from "../../invoegen/opdracht";
import type { Doel } from "../../invoegen/werkmap";
import type { Editie } from "../../pok/editie";
import { useGedeeldeStijlen } from "../onderdelen/stijlen";
import { useTeksten } from "../taal";
import { vandaagHier } from "../onderdelen/vandaag";

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

/** Per deel van het blok: waar het komt en waarmee het begint. */
export function Voorbeeld({ editie, opdracht, doel }: { editie: Editie; opdracht: Opdracht; doel: Doel }) {
  const { invoegen } = useTeksten();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const overCellen = {
    landelijk: invoegen.legeCelTeltAlsNul,
    eigen: invoegen.leegGeenRij,
    raming: invoegen.ramingNietAfgerond,
  }[bronVan(opdracht).soort];
  const blok = maakBlok(editie, opdracht, doel, vandaagHier());
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
        {overCellen} {invoegen.kolommenBreder}
      </p>
    </details>
  );
}

function kerninhoud({ cellen }: Blok, { rij, kern }: Blokdeel): string {
  const { inhoud } = cellen[rij]![kern]!;
  if (typeof inhoud === "number") return bedragTekst(inhoud, 1);
  return inhoud.startsWith("=") ? formuleNl(inhoud) : inhoud;
}
