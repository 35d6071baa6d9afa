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
import { Rooster } from "./Rooster";
import { KOLOMBREEDTE, kolombreedte, useRoosterstijl } from "./roosterstijl";

interface Props {
  editie: Editie;
  opdracht: Opdracht;
  bijKeuze(keuze: Pick<Opdracht, "actielijn" | "jaar">): void;
}

/** Alle bedragen, een rij per actielijn en een kolom per jaar. */
export function Bedragentabel({ editie, opdracht, bijKeuze }: Props) {
  const teksten = useTeksten();
  const stijl = useRoosterstijl();
  const { jaren } = editie;
  const { kanaal, eenheid } = opdracht;
  const rijen = [
    ...editie.actielijnen.map(({ nummer, naam }) => ({ nummer, naam })),
    { nummer: null, naam: teksten.bedragen.totaal },
  ];
  const bron = bronVan(opdracht);
  const decimalen = decimalenVan(editie, bron, eenheid);
  const beelden = rijen.map(({ nummer }) =>
    jaren.map((jaar) => celbeeld(editie, nummer, jaar, kanaal, eenheid, bron, decimalen)),
  );
  const breedte =
    bron.soort === "landelijk"
      ? KOLOMBREEDTE[eenheid]
      : kolombreedte(beelden.flat().map(({ tekst }) => tekst));
  return (
    <Rooster
      naam={tabelnaam(teksten, opdracht)}
      hoekkop={teksten.bedragen.actielijn}
      jaren={jaren}
      gekozen={{
        rij: rijen.findIndex(({ nummer }) => nummer === opdracht.actielijn),
        kolom: jaren.indexOf(opdracht.jaar),
      }}
      breedte={breedte}
      krap={false}
      bijKeuze={({ rij, kolom }) => bijKeuze({ actielijn: rijen[rij]!.nummer, jaar: jaren[kolom]! })}
      rijen={rijen.map(({ nummer, naam }, rij) => ({
        sleutel: naam,
        totaal: nummer === null,
        kop: (
          <>
            {nummer !== null && <span className={stijl.nummer}>{nummer}</span>}
            {naam}
          </>
        ),
        cellen: jaren.map((jaar, kolom) => {
          const beeld = beelden[rij]![kolom]!;
          return {
            tekst: beeld.ontbreekt && bron.soort === "raming" ? teksten.bedragen.nvt : beeld.tekst,
            label: [nummer, naam, jaar, ...voorleesdelen(teksten, beeld, kanaal, bron.soort)]
              .filter((deel) => deel !== null)
              .join(", "),
            stil: beeld.leeg || beeld.ontbreekt || beeld.nietViaKanaal,
            opmerking: beeld.opmerkingen.length > 0,
            status: beeld.status,
          };
        }),
      }))}
    />
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
