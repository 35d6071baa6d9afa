import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import { decimalenVan } from "../../invoegen/bronbedrag";
import { EENHEIDTEKST } from "../../invoegen/notatie";
import { bronVan, type Opdracht } from "../../invoegen/opdracht";
import type { Editie } from "../../pok/editie";
import type { Teksten } from "../../i18n";
import type { Bedragbron } from "../../eigen/soorten";
import type { Kanaal } from "../../pok/soorten";
import { useTeksten } from "../taal";
import { celbeeld, type Celbeeld } from "./celbeeld";
import { kanaalNaam } from "./Filters";
import { Opmerkingshoek } from "./Opmerkingshoek";
import { KOLOMBREEDTE, kolombreedte, useRoosterstijl } from "./roosterstijl";
import { Statuslijn } from "./Statuslijn";
import { useRooster, type Plaats } from "./useRooster";

interface Props {
  editie: Editie;
  opdracht: Opdracht;
  bijKeuze(keuze: Pick<Opdracht, "actielijn" | "jaar">): void;
}

/**
 * Alle bedragen, een rij per actielijn en een kolom per jaar. In een smal venster staat de naam boven haar bedragen,
 * zodat zeven jaren naast elkaar passen; in een breed venster links ervan.
 */
export function Bedragentabel({ editie, opdracht, bijKeuze }: Props) {
  const teksten = useTeksten();
  const stijl = useRoosterstijl();
  const { jaren } = editie;
  const { kanaal, eenheid } = opdracht;
  const rijen = [
    ...editie.actielijnen.map(({ nummer, naam }) => ({ nummer, naam })),
    { nummer: null, naam: teksten.bedragen.totaal },
  ];
  const gekozen = {
    rij: rijen.findIndex(({ nummer }) => nummer === opdracht.actielijn),
    kolom: jaren.indexOf(opdracht.jaar),
  };
  const bron = bronVan(opdracht);
  const decimalen = decimalenVan(editie, bron, eenheid);
  const beelden = rijen.map(({ nummer }) =>
    jaren.map((jaar) => celbeeld(editie, nummer, jaar, kanaal, eenheid, bron, decimalen)),
  );
  const breedte =
    bron.soort === "landelijk"
      ? KOLOMBREEDTE[eenheid]
      : kolombreedte(beelden.flat().map(({ tekst }) => tekst));
  const kiesCel = ({ rij, kolom }: Plaats) =>
    bijKeuze({ actielijn: rijen[rij]!.nummer, jaar: jaren[kolom]! });
  const celgedrag = useRooster(gekozen, rijen.length, jaren.length, kiesCel, breedte);
  return (
    <div className={stijl.kader}>
      <div
        role="grid"
        aria-label={tabelnaam(teksten, opdracht)}
        className={stijl.rooster}
        style={{ "--kolom": breedte, "--jaren": jaren.length } as CSSProperties}
      >
        <div role="row" className={mergeClasses(stijl.rij, stijl.koprij)}>
          <span role="columnheader" className={stijl.hoekkop}>
            {teksten.bedragen.actielijn}
          </span>
          {jaren.map((jaar) => (
            <span role="columnheader" key={jaar} className={stijl.kolomkop}>
              {jaar}
            </span>
          ))}
        </div>
        {rijen.map(({ nummer, naam }, rij) => (
          <div role="row" key={naam} className={mergeClasses(stijl.rij, nummer === null && stijl.totaalrij)}>
            <span role="rowheader" className={stijl.rijkop}>
              {nummer !== null && <span className={stijl.nummer}>{nummer}</span>}
              {naam}
            </span>
            {jaren.map((jaar, kolom) => {
              const beeld = beelden[rij]![kolom]!;
              const isGekozen = rij === gekozen.rij && kolom === gekozen.kolom;
              return (
                <div
                  role="gridcell"
                  key={jaar}
                  aria-selected={isGekozen}
                  aria-label={[nummer, naam, jaar, ...voorleesdelen(teksten, beeld, kanaal, bron.soort)]
                    .filter((deel) => deel !== null)
                    .join(", ")}
                  className={mergeClasses(
                    stijl.cel,
                    (beeld.leeg || beeld.ontbreekt || beeld.nietViaKanaal) && stijl.stil,
                    isGekozen && stijl.gekozen,
                  )}
                  {...celgedrag({ rij, kolom })}
                >
                  {beeld.ontbreekt && bron.soort === "raming" ? teksten.bedragen.nvt : beeld.tekst}
                  {beeld.opmerkingen.length > 0 && <Opmerkingshoek className={stijl.hoek} />}
                  <Statuslijn status={beeld.status} className={stijl.lijn} />
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

function tabelnaam(teksten: Teksten, opdracht: Opdracht): string {
  const { bedragen } = teksten;
  const bron = bronVan(opdracht);
  const kanaal = bron.soort === "raming" ? bedragen.kanaalRaming : kanaalNaam(teksten, opdracht.kanaal);
  const naam = bedragen.tabel(EENHEIDTEKST[opdracht.eenheid], kanaal);
  return bron.soort === "landelijk" ? naam : `${bedragen[bron.soort]} ${bron.gemeente}: ${naam}`;
}

function voorleesdelen(
  { bedragen }: Teksten,
  beeld: Celbeeld,
  kanaal: Kanaal | null,
  soort: Bedragbron["soort"],
): (string | null)[] {
  return [
    beeld.ontbreekt
      ? soort === "raming"
        ? `${bedragen.nvt} (${bedragen.nvtVoluit})`
        : bedragen.geenRij
      : beeld.leeg
        ? bedragen.leeg
        : beeld.tekst,
    beeld.nietViaKanaal && kanaal ? bedragen.nietViaKanaal(kanaal) : beeld.status,
    soort === "raming" && !beeld.ontbreekt ? bedragen.ramingsmerk : null,
    beeld.opmerkingen.length > 0 ? bedragen.metOpmerking : null,
  ];
}
