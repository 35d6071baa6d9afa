import { decimalenVan } from "../../work/amounts/bronbedrag";
import { EENHEIDTEKST } from "../../knowledge/notatie";
import { bronVan, type Opdracht } from "../../work/amounts/opdracht";
import type { Editie } from "../../knowledge/pok/editie";
import type { Teksten } from "../../texts";
import type { Bedragbron } from "../../knowledge/pok/bedragbron";
import type { Kanaal } from "../../knowledge/pok/soorten";
import { STATUSLIJN } from "../parts/grid/Lijn";
import { Opmerkingshoek } from "../parts/grid/Opmerkingshoek";
import { Rooster } from "../parts/grid/Rooster";
import { useTeksten } from "../parts/taal";
import { celbeeld, type Celbeeld } from "./celbeeld";
import { kanaalNaam } from "./Filters";

interface Props {
  editie: Editie;
  opdracht: Opdracht;
  bijKeuze(keuze: Pick<Opdracht, "actielijn" | "jaar">): void;
}

/** Alle bedragen, een rij per actielijn en een kolom per jaar. */
export function Bedragentabel({ editie, opdracht, bijKeuze }: Props) {
  const teksten = useTeksten();
  const { jaren } = editie;
  const { kanaal, eenheid } = opdracht;
  const rijen = [
    ...editie.actielijnen.map(({ nummer, naam }) => ({ nummer, naam })),
    { nummer: null, naam: teksten.bedragen.totaal },
  ];
  const bron = bronVan(opdracht);
  const decimalen = decimalenVan(editie, bron, eenheid);
  return (
    <Rooster
      naam={tabelnaam(teksten, opdracht)}
      hoekkop={teksten.bedragen.actielijn}
      jaren={jaren}
      gekozen={{
        rij: rijen.findIndex(({ nummer }) => nummer === opdracht.actielijn),
        kolom: jaren.indexOf(opdracht.jaar),
      }}
      bijKeuze={({ rij, kolom }) => bijKeuze({ actielijn: rijen[rij]!.nummer, jaar: jaren[kolom]! })}
      rijen={rijen.map(({ nummer, naam }) => ({
        nummer,
        naam,
        totaal: nummer === null,
        cellen: jaren.map((jaar) => {
          const beeld = celbeeld(editie, nummer, jaar, kanaal, eenheid, bron, decimalen);
          return {
            tekst: beeld.ontbreekt && bron.soort === "raming" ? teksten.bedragen.nvt : beeld.tekst,
            label: [nummer, naam, jaar, ...voorleesdelen(teksten, beeld, kanaal, bron.soort)]
              .filter((deel) => deel !== null)
              .join(", "),
            stil: beeld.leeg || beeld.ontbreekt || beeld.nietViaKanaal,
            hoek: beeld.opmerkingen.length > 0 && <Opmerkingshoek />,
            lijn: beeld.status && STATUSLIJN[beeld.status],
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
