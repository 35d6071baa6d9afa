import type { Fondsregel, Planregel, Soort } from "../reading/plan/soorten";
import { CATALOGUS } from "./catalogus";
import { aandeelOnbekend } from "./gf/aandeelOnbekend";
import { fondsNietGelezen } from "./gf/nietGelezen";
import { ACTIELIJNEN, type Kader } from "./kader";
import { bedragOntbreekt, gemeenteOnbekend } from "./nietGetoetst";
import {
  Bevinding,
  GEEN_ACTIELIJN,
  ERNSTEN,
  isLijnregel,
  isTelregel,
  type Lijnregel,
  type Telregel,
  type Toetsregel,
  type Vondst,
} from "./soorten";
import { Telling } from "./telling";

const REGELS: readonly Toetsregel[] = [
  ...CATALOGUS,
  gemeenteOnbekend("POK-08"),
  gemeenteOnbekend("POK-09"),
  gemeenteOnbekend("POK-10"),
  bedragOntbreekt,
  aandeelOnbekend("GF-01"),
  aandeelOnbekend("GF-03"),
  ...fondsNietGelezen,
];
const LIJNREGELS = REGELS.filter(isLijnregel);
const TELREGELS = REGELS.filter(isTelregel);
const TELREGELS_PER_REGEL = TELREGELS.filter(({ soort }) => soort === "regel");
/** Per soort en actielijn de lijnregels die er iets over te zeggen hebben. */
const BIJ: Readonly<Record<Soort, readonly (readonly Lijnregel<never>[])[]>> = {
  baten: perActielijn("baten"),
  lasten: perActielijn("lasten"),
};

/**
 * Toetst een plan aan alle regels, in één gang langs de planregels.
 * @param gemeentefonds de regels zonder actielijn die over ander geld van het gemeentefonds gaan
 * @returns de bevindingen, de zwaarste eerst, daarbinnen in de volgorde van de catalogus en van het plan
 */
export function controleer(
  regels: readonly Planregel[],
  kader: Kader,
  gemeentefonds: readonly Fondsregel[] = [],
): Bevinding[] {
  return toets(new Telling(regels, gemeentefonds), kader, TELREGELS);
}

/** Toetst één planregel aan de regels die over één regel gaan. @returns de bevindingen, de zwaarste eerst */
export function toetsPlanregel(regel: Planregel, kader: Kader): Bevinding[] {
  return toets(new Telling([regel]), kader, TELREGELS_PER_REGEL);
}

function toets(telling: Telling, kader: Kader, telregels: readonly Telregel<never>[]): Bevinding[] {
  const vondsten = new Map<Toetsregel, Vondst<never>[]>();
  for (const regel of telling.regels) {
    if (regel.totaal !== null) {
      telling.totalen.push(regel);
      continue;
    }
    telling.tel(regel);
    const lijnregels = BIJ[regel.soort][regel.actielijn ?? GEEN_ACTIELIJN]!;
    for (let i = 0; i < lijnregels.length; i++) {
      const vondst = lijnregels[i]!.toets(regel, kader);
      if (vondst !== null) voegToe(vondsten, lijnregels[i]!, vondst);
    }
  }
  for (const telregel of telregels)
    for (const vondst of telregel.toetsPlan(telling, kader)) voegToe(vondsten, telregel, vondst);
  return opErnst(vondsten);
}

function voegToe(
  vondsten: Map<Toetsregel, Vondst<never>[]>,
  toetsregel: Toetsregel,
  vondst: Vondst<never>,
): void {
  const lijst = vondsten.get(toetsregel);
  if (lijst) lijst.push(vondst);
  else vondsten.set(toetsregel, [vondst]);
}

function opErnst(vondsten: ReadonlyMap<Toetsregel, readonly Vondst<never>[]>): Bevinding[] {
  const perErnst = new Map(ERNSTEN.map((ernst) => [ernst, [] as Bevinding[]]));
  for (const toetsregel of REGELS) {
    const lijst = vondsten.get(toetsregel);
    if (lijst === undefined) continue;
    const gemeld = isLijnregel(toetsregel) && toetsregel.perRij ? new Set<number>() : null;
    for (const vondst of lijst) {
      if (gemeld?.has(vondst.regel!.rij)) continue;
      gemeld?.add(vondst.regel!.rij);
      const bevinding = new Bevinding(toetsregel, vondst);
      perErnst.get(bevinding.ernst)!.push(bevinding);
    }
  }
  return [...perErnst.values()].flat();
}

function perActielijn(soort: Soort): Lijnregel<never>[][] {
  return Array.from({ length: ACTIELIJNEN + 1 }, (_, actielijn) =>
    LIJNREGELS.filter(
      ({ bij }) =>
        (bij?.soort === undefined || bij.soort === soort) &&
        (bij?.actielijnen === undefined || bij.actielijnen.includes(actielijn)),
    ),
  );
}
