import { ramingformule } from "../../formule";
import { editieKort } from "../../../knowledge/notatie";
import type { Ramingsbron } from "../../amounts/opdracht";
import { huidigeEditie } from "../../../knowledge/pok/edities";
import type { EigenBedragen } from "../../../knowledge/pok/eigenBedragen";
import { TABELKOPPEN } from "../../../knowledge/pok/bedragentabel";
import { ramingVoorbehoud } from "../ramingvoorbehoud";
import { ONGEVEER } from "./bijzonderheden";
import { blok, code, getal, plek, rij, tekst } from "./cellen";
import { opDezeRij } from "./formules";
import type { Grondslag } from "./grondslag";
import { rijhoogtenVan } from "./regels";
import { metOngeveer } from "./saldo";
import { koprij } from "./tabelrijen";
import type { Bladontwerp, Vak } from "./soorten";

/** De kolommen van het argument “bedragen”, met de herkomst erachter. */
const KOLOMMEN = TABELKOPPEN.slice(0, 7);
const BREEDTES = [11, 12, 10, 16, 24, 22, 84];
const AANDEELNOTATIE = "0.0000%";

/** De raming als bedragentabel, met de aandelen waarop zij rust in eigen cellen. */
export function ramingblad(grondslag: Grondslag, bron: Ramingsbron): Bladontwerp {
  const { namen } = grondslag;
  const begin = namen.tabellen.raming;
  const kop = blok(
    begin,
    "kop",
    { rij: 0, kolom: 0 },
    ["tekst"],
    [
      rij("titel", tekst(`RAMING POK-middelen ${bron.gemeente}`, "titel")),
      rij(
        "wat",
        tekst(
          "Bedragen in euro's. Dit zijn geen gepubliceerde bedragen: vervang ze zodra de circulaires er zijn.",
        ),
      ),
      rij(
        "hoe",
        tekst(
          `Aandeel maal het landelijke bedrag van AU en DU (${editieKort(huidigeEditie.bron)}, daar afgerond op hele miljoenen). Wijzigt u een aandeel, dan volgt het hele plan.`,
          "notitie",
        ),
      ),
    ],
  );
  const aandelen = blok(
    begin,
    "aandelen",
    { rij: 4, kolom: 0 },
    ["jaar", "aandeel", "uitleg"],
    [
      rij("kop", tekst("Jaar", "kop"), tekst("Aandeel", "kop"), tekst("Hoe", "kop")),
      ...huidigeEditie.jaren.map((jaar) =>
        rij(
          String(jaar),
          code(String(jaar)),
          getal(bron.aandelen[jaar]!, AANDEELNOTATIE),
          tekst(bron.uitleg, "notitie"),
        ),
      ),
    ],
  );
  const tabel = bedragenvak(grondslag, aandelen.rij + aandelen.rijen.length + 1);
  return {
    soort: "raming",
    naam: namen.bladen.raming,
    vakken: [kop, aandelen, tabel],
    breedtes: BREEDTES,
    tekstrijen: [],
    rijhoogten: rijhoogtenVan(tabel, BREEDTES),
    overloop: null,
    afdruk: {
      liggend: true,
      breed: 1,
      eenPagina: false,
      laatsteKolom: BREEDTES.length - 1,
      laatsteRij: tabel.rij + tabel.rijen.length - 1,
      titelrij: tabel.rij,
      titelkolom: null,
    },
    grafiek: null,
  };
}

function bedragenvak({ opdracht, namen }: Grondslag, rijnr: number): Vak {
  const tabel = namen.tabellen.raming;
  const { rijen } = opdracht.beschikbaar.bedragen as EigenBedragen;
  return {
    naam: "tabel",
    werkmapnaam: tabel,
    rij: rijnr,
    kolom: 0,
    kolommen: KOLOMMEN,
    rijen: [
      koprij(KOLOMMEN),
      ...rijen.map(({ actielijn, jaar, kanaal, gemeente, editie }) => {
        const voorbehoud = kanaal === "DU" ? ramingVoorbehoud(opdracht.beschikbaar, actielijn, jaar) : null;
        const bron = `RAMING: aandeel ${jaar} maal ${huidigeEditie.bron.tabel}, rij ${actielijn}, kolom ${jaar}`;
        return rij(
          `${actielijn}|${jaar}|${kanaal}`,
          getal(actielijn, "0"),
          getal(jaar, "0"),
          tekst(kanaal),
          getal(formule(tabel, actielijn, jaar, kanaal), metOngeveer("#,##0", voorbehoud !== null)),
          tekst(gemeente ?? ""),
          tekst(editie ?? ""),
          tekst(voorbehoud === null ? bron : `${bron}. ${ONGEVEER} ${voorbehoud}`),
        );
      }),
    ],
    tabel: { sleutelkolommen: ["Actielijn", "Jaar", "Kanaal"], totaalrij: false, keuzes: null },
  };
}

/** RAMING gaat over AU en DU samen; waar een jaar beide heeft, wordt elk kanaal apart genomen. */
function formule(tabel: string, actielijn: number, jaar: number, kanaal: string): string {
  const { AU = 0, DU = 0 } = huidigeEditie.cel(actielijn, jaar).perKanaal;
  const aandeel = plek("aandelen", String(jaar), "aandeel");
  const [lijn, jaarcel] = [opDezeRij(tabel, "Actielijn"), opDezeRij(tabel, "Jaar")];
  const bedrag =
    AU && DU
      ? `POK.BEDRAG(${lijn},${jaarcel},"${kanaal}")*${aandeel}`
      : ramingformule([lijn], jaarcel, aandeel, "midden", 1).slice(1);
  return `=ROUND(${bedrag},0)`;
}
