import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties, ReactNode } from "react";
import { useGedeeldeStijlen } from "../stijlen";
import { indelingVan } from "./indeling";
import { Lijn, type Lijnsoort } from "./Lijn";
import { useRoosterstijl } from "./roosterstijl";
import { useRooster, type Plaats } from "./useRooster";
import { useRuimte } from "./useRuimte";

export interface Roostercel {
  tekst: string;
  /** Wat voorleessoftware van de cel zegt. */
  label: string;
  /** Of er geen bedrag in staat. */
  stil: boolean;
  /** Het teken rechts boven in de cel. */
  hoek: ReactNode;
  /** De lijn onder het bedrag; null: geen. */
  lijn: Lijnsoort | null;
}

export interface Roosterrij {
  /** Staat vet voor de naam; null: geen. */
  nummer: number | null;
  naam: string;
  totaal: boolean;
  cellen: readonly Roostercel[];
}

interface Props {
  naam: string;
  hoekkop: string;
  jaren: readonly number[];
  rijen: readonly Roosterrij[];
  gekozen: Plaats;
  bijKeuze(plaats: Plaats): void;
}

/**
 * Cijfers met een kolom per jaar, om er een te kiezen. Elk jaar is in beeld: in een breed venster staat de naam links van haar
 * cijfers, in een smal erboven, en waar de jaren dan nog niet naast elkaar passen, staat een rij over meer regels.
 */
export function Rooster({ naam, hoekkop, jaren, rijen, gekozen, bijKeuze }: Props) {
  const stijl = useRoosterstijl();
  const gedeeld = useGedeeldeStijlen();
  const { kader, ruimte } = useRuimte<HTMLDivElement>();
  const teksten = rijen.flatMap(({ cellen }) => cellen.map(({ tekst }) => tekst));
  const { naast, krap, kolommen, breedte } = indelingVan(ruimte, teksten, jaren.length);
  const gevouwen = kolommen < jaren.length;
  const celgedrag = useRooster(gekozen, rijen.length, jaren.length, bijKeuze, `${kolommen} ${breedte}`);
  const rijklasse = mergeClasses(stijl.rij, naast && stijl.naast);
  return (
    <div className={stijl.kader} ref={kader}>
      <div
        role="grid"
        aria-label={naam}
        style={{ "--breedte": `${breedte}px`, "--kolommen": kolommen } as CSSProperties}
      >
        <div
          role="row"
          className={mergeClasses(rijklasse, stijl.koprij, gevouwen && gedeeld.alleenVoorlezen)}
        >
          <span role="columnheader" className={naast ? stijl.hoekkop : gedeeld.alleenVoorlezen}>
            {hoekkop}
          </span>
          {jaren.map((jaar) => (
            <span role="columnheader" key={jaar} className={stijl.kolomkop}>
              {jaar}
            </span>
          ))}
        </div>
        {rijen.map(({ nummer, naam: rijnaam, totaal, cellen }, rij) => (
          <div role="row" key={rij} className={mergeClasses(rijklasse, totaal && stijl.totaalrij)}>
            <span role="rowheader" className={mergeClasses(stijl.rijkop, naast && stijl.naastkop)}>
              {nummer !== null && <span className={stijl.nummer}>{nummer}</span>}
              {rijnaam}
            </span>
            {cellen.map(({ tekst, label, stil, hoek, lijn }, kolom) => {
              const isGekozen = rij === gekozen.rij && kolom === gekozen.kolom;
              return (
                <div
                  role="gridcell"
                  key={jaren[kolom]}
                  aria-selected={isGekozen}
                  aria-label={label}
                  data-jaar={jaren[kolom]}
                  className={mergeClasses(
                    stijl.cel,
                    krap && stijl.krap,
                    gevouwen && stijl.gevouwen,
                    stil && stijl.stil,
                    isGekozen && stijl.gekozen,
                  )}
                  {...celgedrag({ rij, kolom })}
                >
                  {tekst}
                  {hoek && <span className={stijl.hoek}>{hoek}</span>}
                  <Lijn soort={lijn} className={stijl.lijn} />
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
