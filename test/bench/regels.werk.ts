import { landelijk } from "../../src/knowledge/pok/bedragen";
import { huidigeEditie } from "../../src/knowledge/pok/edities";
import { CATALOGUS, controleer, ERNSTEN, Kader } from "../../src/rules";
import type { Planregel } from "../../src/reading/plan/soorten";
import { grootPlan, ruwPlan } from "./grootPlan";
import { handgeschreven, maakKolommen } from "./handgeschreven";
import { mediaan } from "./meting";

/* Draait los van Jest: in de afgeschermde omgeving van een test kost elke Math.imul een veelvoud. */

const REGELS = 100_000;
const RONDEN = 25;
const OPWARMEN = 20;

const RUWE_MATEN = [3, 5, 10, 20, 40, 80, 300, 2_000];

/** Wat er gemeten is; tijden in milliseconden voor alle regels. */
export interface Uitkomst {
  regels: number;
  catalogus: number;
  bevindingen: number;
  codes: number;
  /** Bevindingen die maar een van beide heeft. */
  verschillen: string[];
  onze: number;
  hand: number;
}

const nieuwKader = () => new Kader({ bedragen: landelijk(huidigeEditie) });
const nummer = (code: string) => Number(code.slice(4)) + (code.startsWith("BBV") ? 20 : 0);

function meetOmEnOm(een: () => unknown, ander: () => unknown): [number, number] {
  const tijden: [number[], number[]] = [[], []];
  for (let ronde = -OPWARMEN; ronde < RONDEN; ronde++) {
    [een, ander].forEach((doe, i) => {
      const begin = performance.now();
      doe();
      if (ronde >= 0) tijden[i]!.push(performance.now() - begin);
    });
  }
  return [mediaan(tijden[0]), mediaan(tijden[1])];
}

const zonderMeldingen = (regels: readonly Planregel[]) =>
  controleer(regels, nieuwKader()).filter((b) => !b.nietGetoetst);

/** Wat maar een van beide vindt: regel, ernst en planregel. */
function vergelijk(regels: readonly Planregel[]): string[] {
  const plek = new Map(regels.map((regel, i) => [regel, i]));
  const { regel, ernst, bij } = handgeschreven(maakKolommen(regels));
  const vanOns = zonderMeldingen(regels).map(
    (b) => `${nummer(b.code)}|${ERNSTEN.indexOf(b.ernst)}|${b.regel === null ? -1 : plek.get(b.regel)}`,
  );
  const vanHand = regel.map((r, i) => `${r}|${ernst[i]}|${bij[i]}`);
  const telling = new Map<string, number>();
  for (const sleutel of vanOns) telling.set(sleutel, (telling.get(sleutel) ?? 0) + 1);
  for (const sleutel of vanHand) telling.set(sleutel, (telling.get(sleutel) ?? 0) - 1);
  return [...telling].filter(([, aantal]) => aantal !== 0).map(([sleutel]) => sleutel);
}

async function meet(): Promise<Uitkomst> {
  const plan = grootPlan(REGELS);
  const kolommen = maakKolommen(plan);
  const onze = zonderMeldingen(plan);
  // Kleine ruwe plannen raken ook de regels over het hele plan die het grote, nette plan naleeft.
  const ruw = RUWE_MATEN.map(ruwPlan);
  const verschillen = [plan, ...ruw].flatMap((regels) => vergelijk(regels));
  const [tijd, hand] = meetOmEnOm(
    () => controleer(plan, nieuwKader()),
    () => handgeschreven(kolommen),
  );

  return {
    regels: REGELS,
    catalogus: CATALOGUS.length,
    bevindingen: onze.length,
    codes: new Set([plan, ...ruw].flatMap(zonderMeldingen).map(({ code }) => code)).size,
    verschillen: verschillen.slice(0, 20),
    onze: tijd,
    hand,
  };
}

void meet().then((uitkomst) => process.stdout.write(JSON.stringify(uitkomst)));
