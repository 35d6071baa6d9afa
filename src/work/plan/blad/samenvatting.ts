import { datumInTekst, EENHEIDTEKST, vasteNotatie } from "../../../knowledge/notatie";
import { blok, code, getal, plek, rij, tekst, tekstregels } from "./cellen";
import { eenheidzin, periode, type Grondslag } from "./grondslag";
import { kloptNietTekst, kloptvak } from "./klopt";
import { evaluatiezin, MEESTE_PUNTEN, openPunten } from "./openpunten";
import { overzichtrij, PLANVAKKEN, TOTAAL, WAT, type Watsoort } from "./planvakken";
import { MEESTE_ZINNEN, raadzinnen } from "./raadzinnen";
import { regelsVan } from "./regels";
import { saldonotatie } from "./saldo";
import type { Bladontwerp, Vak, Vakrij } from "./soorten";

const BREEDTES = [9, 44, 16, 16, 16];
const BREEDTE = BREEDTES.reduce((som, breedte) => som + breedte, 0);
const GRAFIEKHOOGTE = 14;
/** Vanaf dit bedrag in euro’s staan de bedragen in de grafiek in duizenden. */
const VANAF_DUIZENDEN = 1_000_000;
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
  const klopt = kloptvak(grondslag, onder(kop));
  const zinnen = blok(
    begin,
    "zinnen",
    { rij: onder(klopt), kolom: 0 },
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
  const inDuizenden = opdracht.ontwerp.eenheid === 1 && grondslag.grootste >= VANAF_DUIZENDEN;
  const lopend = [
    ...lopendeTekst(kop, 1),
    { rij: klopt.rij, regels: regelsVan(kloptNietTekst(grondslag), BREEDTE) },
    ...lopendeTekst(zinnen, 0),
    ...lopendeTekst(open, 1),
  ];
  return {
    soort: "samenvatting",
    naam: namen.bladen.samenvatting,
    vakken: [kop, klopt, zinnen, lijnen, perJaar, open],
    breedtes: BREEDTES,
    tekstrijen: lopend.map(({ rij: r }) => ({ rij: r, kolommen: BREEDTES.length })),
    rijhoogten: lopend,
    overloop: null,
    afdruk: {
      liggend: false,
      breed: 1,
      eenPagina: true,
      laatsteKolom: BREEDTES.length - 1,
      laatsteRij: onder(open) - 1,
      titelrij: null,
      titelkolom: null,
    },
    grafiek: {
      naam: `${begin}_grafiek`,
      titel: `Beschikbaar en gepland per jaar (${inDuizenden ? EENHEIDTEKST[1_000] : eenheidzin(grondslag).replace("Bedragen ", "")})`,
      vak: perJaar.naam,
      rijen: [String(jaren[0]), String(jaren[jaren.length - 1])],
      labels: "jaar",
      reeksen: (["beschikbaar", "gepland"] as const).map((kolom, i) => ({
        kolom,
        naam: KOPPEN[kolom],
        kleur: KLEUREN[i]!,
      })),
      // Een komma achteraan deelt door duizend.
      notatie: inDuizenden ? `${vasteNotatie(0)},` : notatie,
      plaats: { rij: grafiekrij, kolom: 0, rijen: GRAFIEKHOOGTE, kolommen: BREEDTES.length },
    },
  };
}

const onder = ({ rij: eerste, rijen }: Vak): number => eerste + rijen.length;

/** De rijen van een vak met lopende tekst, met de hoogte die hun tekst nodig heeft. @param vanaf eerste rij van het vak met tekst */
function lopendeTekst(vak: Vak, vanaf: number): Bladontwerp["rijhoogten"] {
  return vak.rijen.slice(vanaf).map(({ cellen }, i) => ({
    rij: vak.rij + vanaf + i,
    regels: regelsVan(String(cellen[0]?.inhoud ?? ""), BREEDTE),
  }));
}

const vanPlan = (sleutel: string, kolom: string) => `=${plek(PLANVAKKEN.overzicht, sleutel, kolom, "plan")}`;

function lijnenvak(grondslag: Grondslag, rijnr: number): Vak {
  const { opdracht, namen } = grondslag;
  const regel = (sleutel: number | "totaal", nummer: string, naam: string): Vakrij => {
    const stijl = sleutel === "totaal" ? "totaal" : "gewoon";
    return rij(
      String(sleutel),
      code(nummer, stijl),
      tekst(naam, stijl),
      ...WAT.map((wat) =>
        getal(
          vanPlan(overzichtrij(sleutel, wat), TOTAAL),
          saldonotatie(grondslag, wat, sleutel, TOTAAL),
          stijl,
        ),
      ),
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

function jarenvak(grondslag: Grondslag, rijnr: number): Vak {
  const { namen, jaren } = grondslag;
  const bedragen = (jaar: number | typeof TOTAAL, stijl: "gewoon" | "totaal") =>
    WAT.map((wat) =>
      getal(
        vanPlan(overzichtrij("totaal", wat), String(jaar)),
        saldonotatie(grondslag, wat, "totaal", jaar),
        stijl,
      ),
    );
  return blok(
    namen.tabellen.samenvatting,
    "jaren",
    { rij: rijnr, kolom: 0 },
    ["opschrift", "jaar", ...WAT],
    [
      rij("kop", tekst("Per jaar", "kop"), tekst("", "kop"), ...WAT.map((wat) => tekst(KOPPEN[wat], "kop"))),
      // Een jaartal als getal staat rechts, tegen zijn bedragen aan.
      ...jaren.map((jaar) => rij(String(jaar), tekst(""), getal(jaar, "0"), ...bedragen(jaar, "gewoon"))),
      rij("totaal", tekst(TOTAAL, "totaal"), tekst("", "totaal"), ...bedragen(TOTAAL, "totaal")),
    ],
  );
}
