import type { Planregel } from "../../reading/plan/soorten";
import { opvolgersVan } from "../../knowledge/taakvelden";
import { nieuweActiviteit } from "./ontwerp";
import { opActielijn } from "./planrijen";
import type { Activiteit } from "./soorten";

/** Wat er uit een bestaand plan is overgenomen, en wat niet. */
export interface Overgenomen {
  readonly activiteiten: readonly Activiteit[];
  /** Aantal bedragen dat in het ontwerp staat. */
  readonly bedragen: number;
  /** Planregels die niet overgenomen zijn, met de reden. */
  readonly overgeslagen: readonly { regel: Planregel; reden: Overslaanreden }[];
}

export type Overslaanreden = "baten" | "totaal" | "actielijn" | "jaar" | "bedrag";

type Opbouw = Omit<Activiteit, "bedragen" | "opvolger"> & {
  opvolger: string | null;
  bedragen: Record<number, number>;
};

/**
 * Maakt activiteiten van de regels van een bestaand plan: regels met dezelfde actielijn, omschrijving en aard horen bij
 * elkaar, ook als hun taakveld onderweg in zijn opvolger overgaat.
 * @param jaren de jaren waarvan bedragen in het ontwerp passen
 */
export function activiteitenUitPlan(regels: readonly Planregel[], jaren: readonly number[]): Overgenomen {
  const gemaakt: Opbouw[] = [];
  const overgeslagen: { regel: Planregel; reden: Overslaanreden }[] = [];
  let bedragen = 0;
  for (const regel of regels) {
    const reden = overslaanreden(regel, jaren);
    if (reden !== null) {
      overgeslagen.push({ regel, reden });
      continue;
    }
    const activiteit = zoekOfMaak(gemaakt, regel);
    activiteit.bedragen[regel.jaar!] = (activiteit.bedragen[regel.jaar!] ?? 0) + regel.bedrag!;
    bedragen++;
  }
  return { activiteiten: opActielijn(gemaakt), bedragen, overgeslagen };
}

function overslaanreden(regel: Planregel, jaren: readonly number[]): Overslaanreden | null {
  if (regel.totaal !== null) return "totaal";
  if (regel.soort === "baten") return "baten";
  if (regel.actielijn === null) return "actielijn";
  if (regel.jaar === null || !jaren.includes(regel.jaar)) return "jaar";
  return regel.bedrag === null ? "bedrag" : null;
}

function zoekOfMaak(gemaakt: Opbouw[], regel: Planregel): Opbouw {
  const { taakveld, aard, omschrijving } = regel;
  const actielijn = regel.actielijn!;
  for (const activiteit of gemaakt) {
    if (activiteit.actielijn !== actielijn || activiteit.naam !== omschrijving || activiteit.aard !== aard)
      continue;
    if (activiteit.taakveld === taakveld || activiteit.opvolger === taakveld) return activiteit;
    if (volgtOp(activiteit.taakveld, taakveld, regel.jaar!) && activiteit.opvolger === null) {
      activiteit.opvolger = taakveld;
      return activiteit;
    }
  }
  const nieuw: Opbouw = {
    ...nieuweActiviteit(gemaakt, actielijn),
    naam: omschrijving,
    taakveld,
    aard,
    bedragen: {},
  };
  gemaakt.push(nieuw);
  return nieuw;
}

const volgtOp = (oud: string | null, nieuw: string | null, jaar: number): boolean =>
  oud !== null && nieuw !== null && opvolgersVan(oud, jaar).some(({ code }) => code === nieuw);
