import type { Planregel } from "../../reading/plan/soorten";
import { eenheidsfactor, isFactorTeKlein, VERWARDE_EENHEDEN } from "../eenheidsfactor";
import type { Kader } from "../kader";
import { telregel, type Vondst } from "../soorten";
import { bedragTekst } from "../../knowledge/notatie";
import { deelIn } from "../reeksen";
import { euro, lijn, VORM } from "../teksten";

type Feiten =
  | { wat: "herhaald"; regel: Planregel; eerste: Planregel }
  | { wat: "beschikbaar"; regel: Planregel; beschikbaar: number }
  | { wat: "reeks"; regel: Planregel; gewoonlijk: number }
  | { wat: "overal"; factor: number };

/** Zo veel keer meer of minder is geen beleid meer maar een verkeerde eenheid. */
const VEEL_TE_VEEL = 500;
/** Met minder bedragen in een reeks is niet te zien welk bedrag afwijkt. */
const MINSTE_REEKS = 3;

/** POK-17: een bedrag in de verkeerde eenheid, of een regel die er twee keer in staat. */
export const pok17 = telregel<Feiten>({
  code: "POK-17",
  ernst: "waarschuwing",
  soort: "plan",
  titel: {
    nl: "Lijkt een factor 1000 te schelen, of herhaalt een regel",
    en: "Looks a factor 1000 off, or repeats a line",
  },
  bron: VORM,
  toetsPlan: ({ regels }, kader) => [
    ...vergelijkMetBeschikbaar(regels, kader),
    ...vergelijkOnderling(regels),
  ],
  bericht: {
    nl: (feiten) => {
      if (feiten.wat === "overal")
        return `Vrijwel alle bedragen lijken een factor ${bedragTekst(feiten.factor, 1)} te klein naast wat er beschikbaar is; geef op in welke eenheid het plan staat.`;
      const wat = `${euro(feiten.regel.bedrag!)} ${feiten.regel.soort}${plek(feiten.regel, "op")}`;
      if (feiten.wat === "herhaald")
        return `${wat} staat ook in rij ${feiten.eerste.rij}, met dezelfde omschrijving. Haal een van beide weg, of geef ze een eigen omschrijving.`;
      return feiten.wat === "reeks"
        ? `${wat}: in andere jaren staat er rond ${euro(feiten.gewoonlijk)}. Het bedrag lijkt een factor 1000 te schelen; controleer de eenheid.`
        : `${wat}: beschikbaar is ${euro(feiten.beschikbaar)}. Het bedrag lijkt een factor 1000 of meer te schelen; controleer de eenheid.`;
    },
    en: (feiten) => {
      if (feiten.wat === "overal")
        return `Nearly all amounts look a factor ${bedragTekst(feiten.factor, 1)} too small beside what is available; say in which unit the plan is.`;
      const wat = `${euro(feiten.regel.bedrag!)} of ${feiten.regel.soort}${plek(feiten.regel, "on")}`;
      if (feiten.wat === "herhaald")
        return `${wat} is also in row ${feiten.eerste.rij}, with the same description. Remove one of the two, or give each its own description.`;
      return feiten.wat === "reeks"
        ? `${wat}: other years have around ${euro(feiten.gewoonlijk)}. The amount looks a factor 1000 off; check the unit.`
        : `${wat}: ${euro(feiten.beschikbaar)} is available. The amount looks a factor 1000 or more off; check the unit.`;
    },
  },
});

const plek = ({ actielijn, jaar }: Planregel, op: string) =>
  `${actielijn === null ? "" : ` ${op} ${lijn(actielijn)}`}${jaar === null ? "" : ` in ${jaar}`}`;

function vergelijkMetBeschikbaar(regels: readonly Planregel[], kader: Kader): Vondst<Feiten>[] {
  const factor = eenheidsfactor(regels, kader);
  const vondsten: Vondst<Feiten>[] =
    factor === null ? [] : [{ regel: null, feiten: { wat: "overal", factor } }];
  for (const regel of regels) {
    if (regel.bedrag === null || regel.bedrag === 0 || regel.totaal !== null) continue;
    const beschikbaar = kader.plaats(regel.actielijn, regel.jaar)?.beschikbaar ?? 0;
    if (factor !== null && isFactorTeKlein(Math.abs(regel.bedrag), beschikbaar, factor)) continue;
    if (beschikbaar > 0 && scheeltEenheid(Math.abs(regel.bedrag), beschikbaar))
      vondsten.push({ regel, feiten: { wat: "beschikbaar", regel, beschikbaar } });
  }
  return vondsten;
}

/** Veel te veel, of precies wat er beschikbaar is als men het in duizenden of miljoenen leest. */
function scheeltEenheid(bedrag: number, beschikbaar: number): boolean {
  return (
    bedrag >= beschikbaar * VEEL_TE_VEEL ||
    VERWARDE_EENHEDEN.some((factor) => isFactorTeKlein(bedrag, beschikbaar, factor))
  );
}

function vergelijkOnderling(regels: readonly Planregel[]): Vondst<Feiten>[] {
  const { herhalingen, reeksen } = deelIn(regels);
  const vondsten = herhalingen.map<Vondst<Feiten>>(({ regel, eerste }) => ({
    regel,
    feiten: { wat: "herhaald", regel, eerste },
  }));
  for (const reeks of reeksen(MINSTE_REEKS, VEEL_TE_VEEL)) {
    const oplopend = reeks.map(({ bedrag }) => Math.abs(bedrag!)).sort((a, b) => a - b);
    const gewoonlijk = oplopend[Math.floor(oplopend.length / 2)]!;
    for (const regel of reeks) {
      const bedrag = Math.abs(regel.bedrag!);
      if (bedrag >= gewoonlijk * VEEL_TE_VEEL || bedrag * VEEL_TE_VEEL <= gewoonlijk)
        vondsten.push({ regel, feiten: { wat: "reeks", regel, gewoonlijk } });
    }
  }
  return vondsten;
}
