import { leesDoel } from "./doelen";
import { nieuweActiviteit, wijzigActiviteit } from "./ontwerp";
import { opActielijn } from "./planrijen";
import type { Activiteit } from "./soorten";
import type { Eigenrij, Planverschil } from "./werkmap";

/** Een plan met wat de gebruiker op het blad heeft gewijzigd, en de wijzigingen die niet over te nemen zijn. */
export interface Overneming {
  readonly activiteiten: readonly Activiteit[];
  /** Zij blijven op het blad zoals zij zijn. */
  readonly nietOvergenomen: readonly Planverschil[];
}

/** Verwerkt wijzigingen van het blad in een plan: het blad is wat de gebruiker het laatst bekeek. */
export function neemBladOver(
  activiteiten: readonly Activiteit[],
  verschillen: readonly Planverschil[],
): Overneming {
  const nietOvergenomen: Planverschil[] = [];
  let plan = activiteiten;
  for (const verschil of verschillen) {
    const nieuw = verwerk(plan, verschil);
    if (nieuw === null) nietOvergenomen.push(verschil);
    else plan = nieuw;
  }
  return { activiteiten: opActielijn(plan), nietOvergenomen };
}

function verwerk(plan: readonly Activiteit[], verschil: Planverschil): readonly Activiteit[] | null {
  switch (verschil.soort) {
    case "rijWeg":
      return plan.filter(({ nr }) => nr !== verschil.nr);
    case "rijErbij":
      return voegRijToe(plan, verschil.rij);
    case "bedrag":
      return wijzigBedrag(plan, verschil);
    case "tekst":
      return wijzigTekst(plan, verschil);
  }
}

function wijzigBedrag(
  plan: readonly Activiteit[],
  { nr, jaar, is, gevonden }: Extract<Planverschil, { soort: "bedrag" }>,
): readonly Activiteit[] | null {
  const activiteit = plan.find((een) => een.nr === nr);
  if (!activiteit) return null;
  const { [jaar]: _, ...andere } = activiteit.bedragen;
  // Een leeggemaakte cel is een jaar zonder bedrag; iets anders dan een getal is dat niet.
  if (is === null) return gevonden === "" ? wijzigActiviteit(plan, nr, { bedragen: andere }) : null;
  return wijzigActiviteit(plan, nr, { bedragen: { ...andere, [jaar]: is } });
}

function wijzigTekst(
  plan: readonly Activiteit[],
  { nr, veld, is }: Extract<Planverschil, { soort: "tekst" }>,
): readonly Activiteit[] | null {
  if (!plan.some((een) => een.nr === nr)) return null;
  const wijzig = (wijziging: Partial<Activiteit>) => wijzigActiviteit(plan, nr, wijziging);
  switch (veld) {
    case "actielijn":
      return /^[1-8]$/.test(is) ? wijzig({ actielijn: Number(is) }) : null;
    case "taakveld":
      return wijzig({ taakveld: is === "" ? null : is });
    case "aard":
      return isAard(is) ? wijzig({ aard: is === "" ? null : is }) : null;
    case "doel":
      return is === "" || leesDoel(is) !== null ? wijzig({ doel: leesDoel(is) }) : null;
    default:
      return wijzig({ [veld]: is });
  }
}

function voegRijToe(plan: readonly Activiteit[], rij: Eigenrij): readonly Activiteit[] | null {
  if (rij.actielijn === null || !/^[1-8]$/.test(String(rij.actielijn))) return null;
  const bedragen = Object.entries(rij.bedragen);
  if (bedragen.some(([, bedrag]) => bedrag === null)) return null;
  const { naam, doelgroep, partners, indicator, taakveld, aard } = rij;
  return [
    ...plan,
    {
      ...nieuweActiviteit(plan, rij.actielijn),
      naam,
      doelgroep,
      partners,
      indicator,
      taakveld,
      doel: leesDoel(rij.doel),
      aard: isAard(aard) && aard !== "" ? aard : null,
      bedragen: Object.fromEntries(bedragen.map(([jaar, bedrag]) => [jaar, bedrag!])),
    },
  ];
}

const isAard = (tekst: string): tekst is "" | "structureel" | "incidenteel" =>
  ["", "structureel", "incidenteel"].includes(tekst);
