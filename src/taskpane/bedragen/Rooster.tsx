import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties, ReactNode } from "react";
import type { Status } from "../../pok/soorten";
import { Opmerkingshoek } from "./Opmerkingshoek";
import { useRoosterstijl } from "./roosterstijl";
import { Statuslijn } from "./Statuslijn";
import { useRooster, type Plaats } from "./useRooster";

export interface Roostercel {
  tekst: string;
  /** Wat voorleessoftware van de cel zegt. */
  label: string;
  /** Of er geen bedrag in staat. */
  stil: boolean;
  opmerking: boolean;
  /** Bepaalt de lijn onder het bedrag; null: geen. */
  status: Status | null;
}

export interface Roosterrij {
  sleutel: string;
  kop: ReactNode;
  totaal: boolean;
  cellen: readonly Roostercel[];
}

interface Props {
  naam: string;
  hoekkop: string;
  jaren: readonly number[];
  rijen: readonly Roosterrij[];
  gekozen: Plaats;
  /** Smalste kolom waarin alle cellen passen. */
  breedte: string;
  /** Zet de tekens dichter bijeen, zodat bedragen van zeven cijfers in een smal venster passen. */
  krap: boolean;
  bijKeuze(plaats: Plaats): void;
}

/**
 * Cijfers met een kolom per jaar, om er een te kiezen. In een smal venster staat de naam boven haar cijfers, zodat zeven jaren
 * naast elkaar passen; in een breed venster links ervan.
 */
export function Rooster({ naam, hoekkop, jaren, rijen, gekozen, breedte, krap, bijKeuze }: Props) {
  const stijl = useRoosterstijl();
  const celgedrag = useRooster(gekozen, rijen.length, jaren.length, bijKeuze, breedte);
  return (
    <div className={stijl.kader}>
      <div
        role="grid"
        aria-label={naam}
        className={stijl.rooster}
        style={{ "--kolom": breedte, "--jaren": jaren.length } as CSSProperties}
      >
        <div role="row" className={mergeClasses(stijl.rij, stijl.koprij)}>
          <span role="columnheader" className={stijl.hoekkop}>
            {hoekkop}
          </span>
          {jaren.map((jaar) => (
            <span role="columnheader" key={jaar} className={stijl.kolomkop}>
              {jaar}
            </span>
          ))}
        </div>
        {rijen.map(({ sleutel, kop, totaal, cellen }, rij) => (
          <div role="row" key={sleutel} className={mergeClasses(stijl.rij, totaal && stijl.totaalrij)}>
            <span role="rowheader" className={stijl.rijkop}>
              {kop}
            </span>
            {cellen.map(({ tekst, label, stil, opmerking, status }, kolom) => {
              const isGekozen = rij === gekozen.rij && kolom === gekozen.kolom;
              return (
                <div
                  role="gridcell"
                  key={jaren[kolom]}
                  aria-selected={isGekozen}
                  aria-label={label}
                  className={mergeClasses(
                    stijl.cel,
                    krap && stijl.krap,
                    stil && stijl.stil,
                    isGekozen && stijl.gekozen,
                  )}
                  {...celgedrag({ rij, kolom })}
                >
                  {tekst}
                  {opmerking && <Opmerkingshoek className={stijl.hoek} />}
                  <Statuslijn status={status} className={stijl.lijn} />
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
