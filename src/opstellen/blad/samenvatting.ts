import { datumInTekst } from "../../invoegen/notatie";
import { blok, code, getal, plek, rij, tekst, tekstregels } from "./cellen";
import { eenheidzin, periode, type Grondslag } from "./grondslag";
import { evaluatiezin, MEESTE_PUNTEN, openPunten } from "./openpunten";
import { overzichtrij, PLANVAKKEN, TOTAAL, WAT, type Watsoort } from "./planblad";
import { MEESTE_ZINNEN, raadzinnen } from "./raadzinnen";
import type { Bladontwerp, Vak, Vakrij } from "./soorten";

const BREEDTES = [9, 44, 16, 16, 16];
const TEKENS_PER_REGEL = 98;
const GRAFIEKHOOGTE = 14;
/** Donker en licht blauw: ook in grijs en in zwart-wit van elkaar te onderscheiden. */
const KLEUREN = ["#1F4E79", "#9DC3E6"] as const;
const KOPPEN: Readonly<Record<Watsoort, string>> = {
  beschikbaar: "Beschikbaar",
  gepland: "Gepland",
  over: "Nog te plannen",
};

/** De samenvatting voor de raad, op één staande pagina. */
export function samenvatting(grondslag: Grondslag): Bladontwerp {
  const { namen, jaren, notatie, opdracht, gemeente } = grondslag;
  const { scenario, beschikbaar, vandaag } = opdracht;
  const begin = namen.tabellen.samenvatting;
  const kop = blok(
    begin,
    "kop",
    { rij: 0, kolom: 0 },
    ["tekst"],
    [
      rij(
        "titel",
        tekst(`POK-middelen ${gemeente}, ${periode(grondslag)}: samenvatting voor de raad`, "titel"),
      ),
      rij(
        "scenario",
        tekst(`Scenario ${scenario.naam}. ${eenheidzin(grondslag)}, volgens ${beschikbaar.naam}.`),
      ),
      rij(
        "datum",
        tekst(`Zinnen van ${datumInTekst(vandaag)}; de tabellen en de grafiek volgen het plan.`, "notitie"),
      ),
    ],
  );
  const zinnen = blok(
    begin,
    "zinnen",
    { rij: onder(kop) + 1, kolom: 0 },
    ["tekst"],
    [...tekstregels("zin", raadzinnen(scenario, beschikbaar), MEESTE_ZINNEN, "zin")],
  );
  const lijnen = lijnenvak(grondslag, onder(zinnen) + 1);
  const perJaar = jarenvak(grondslag, onder(lijnen) + 1);
  const grafiekrij = onder(perJaar) + 1;
  const open = blok(
    begin,
    "open",
    { rij: grafiekrij + GRAFIEKHOOGTE + 1, kolom: 0 },
    ["tekst"],
    [
      rij("opschrift", tekst("Voorlopig en nog open", "tussentitel")),
      ...tekstregels("punt", [...openPunten(beschikbaar), evaluatiezin()], MEESTE_PUNTEN, "zin"),
    ],
  );
  return {
    soort: "samenvatting",
    naam: namen.bladen.samenvatting,
    vakken: [kop, zinnen, lijnen, perJaar, open],
    breedtes: BREEDTES,
    tekstrijen: [...tekstrijen(kop, 1), ...tekstrijen(zinnen, 0), ...tekstrijen(open, 1)],
    afdruk: {
      liggend: false,
      eenPagina: true,
      laatsteKolom: BREEDTES.length - 1,
      laatsteRij: onder(open) - 1,
      titelrij: null,
    },
    grafiek: {
      naam: `${begin}_grafiek`,
      titel: `Beschikbaar en gepland per jaar (${eenheidzin(grondslag).replace("Bedragen ", "")})`,
      vak: perJaar.naam,
      rijen: [String(jaren[0]), String(jaren[jaren.length - 1])],
      labels: "jaar",
      reeksen: (["beschikbaar", "gepland"] as const).map((kolom, i) => ({
        kolom,
        naam: KOPPEN[kolom],
        kleur: KLEUREN[i]!,
      })),
      notatie,
      plaats: { rij: grafiekrij, kolom: 0, rijen: GRAFIEKHOOGTE, kolommen: BREEDTES.length },
    },
  };
}

const onder = ({ rij: eerste, rijen }: Vak): number => eerste + rijen.length;

/** De rijen van een vak met lopende tekst, met de hoogte die hun tekst nodig heeft. @param vanaf eerste rij van het vak met tekst */
function tekstrijen(vak: Vak, vanaf: number): Bladontwerp["tekstrijen"] {
  return vak.rijen.slice(vanaf).map(({ cellen }, i) => ({
    rij: vak.rij + vanaf + i,
    kolommen: BREEDTES.length,
    regels: Math.max(1, Math.ceil(String(cellen[0]?.inhoud ?? "").length / TEKENS_PER_REGEL)),
  }));
}

const vanPlan = (sleutel: string, kolom: string) => `=${plek(PLANVAKKEN.overzicht, sleutel, kolom, "plan")}`;

function lijnenvak({ opdracht, namen, notatie }: Grondslag, rijnr: number): Vak {
  const regel = (sleutel: number | "totaal", nummer: string, naam: string): Vakrij => {
    const stijl = sleutel === "totaal" ? "totaal" : "gewoon";
    return rij(
      String(sleutel),
      code(nummer, stijl),
      tekst(naam, stijl),
      ...WAT.map((wat) => getal(vanPlan(overzichtrij(sleutel, wat), TOTAAL), notatie, stijl)),
    );
  };
  return blok(
    namen.tabellen.samenvatting,
    "lijnen",
    { rij: rijnr, kolom: 0 },
    ["nummer", "naam", ...WAT],
    [
      rij(
        "kop",
        tekst("Lijn", "kop"),
        tekst("Actielijn", "kop"),
        ...WAT.map((wat) => tekst(KOPPEN[wat], "kop")),
      ),
      ...opdracht.beschikbaar.actielijnen.map(({ nummer, naam }) => regel(nummer, String(nummer), naam)),
      regel("totaal", TOTAAL, ""),
    ],
  );
}

function jarenvak({ namen, jaren, notatie }: Grondslag, rijnr: number): Vak {
  const regel = (sleutel: string, stijl: "gewoon" | "totaal"): Vakrij =>
    rij(
      sleutel,
      code(sleutel === "totaal" ? TOTAAL : sleutel, stijl),
      tekst("", stijl),
      ...WAT.map((wat) =>
        getal(vanPlan(overzichtrij("totaal", wat), sleutel === "totaal" ? TOTAAL : sleutel), notatie, stijl),
      ),
    );
  return blok(
    namen.tabellen.samenvatting,
    "jaren",
    { rij: rijnr, kolom: 0 },
    ["jaar", "naam", ...WAT],
    [
      rij("kop", tekst("Per jaar", "kop"), tekst("", "kop"), ...WAT.map((wat) => tekst(KOPPEN[wat], "kop"))),
      ...jaren.map((jaar) => regel(String(jaar), "gewoon")),
      regel("totaal", "totaal"),
    ],
  );
}
