import { EERSTE_JAAR, JAREN, LAATSTE_JAAR } from "../../rules/kader";
import { EENHEDEN } from "../../knowledge/pok/soorten";
import { opActielijn } from "./planrijen";
import { BRONSOORTEN, STAPPEN, type Activiteit, type Ontwerp, type Scenario } from "./soorten";

/** Naam van het scenario waarmee een plan begint. */
export const EERSTE_SCENARIO = "Volledig";

/** Een leeg plan: van dit jaar (of het laatste van de brief) tot en met 2027. @param jaar het lopende jaar */
export function nieuwOntwerp(jaar: number): Ontwerp {
  const scenario: Scenario = { id: "1", naam: EERSTE_SCENARIO, activiteiten: [] };
  return {
    stap: "uitgangspunten",
    van: Math.min(Math.max(jaar, EERSTE_JAAR), LAATSTE_JAAR),
    tot: LAATSTE_JAAR,
    eenheid: 1,
    bron: null,
    scenarios: [scenario],
    actief: scenario.id,
    metBaten: false,
  };
}

/** De jaren van een plan. */
export const jarenVan = ({ van, tot }: Pick<Ontwerp, "van" | "tot">): readonly number[] =>
  JAREN.filter((jaar) => van <= jaar && jaar <= tot);

/** Het scenario waaraan gewerkt wordt. */
export const actiefScenario = ({ scenarios, actief }: Ontwerp): Scenario =>
  scenarios.find(({ id }) => id === actief) ?? scenarios[0]!;

/** Een lege activiteit op een actielijn, met het eerstvolgende nummer. */
export function nieuweActiviteit(activiteiten: readonly Activiteit[], actielijn: number): Activiteit {
  return {
    nr: volgendNr(activiteiten, actielijn),
    actielijn,
    naam: "",
    doel: null,
    doelgroep: "",
    partners: "",
    indicator: "",
    taakveld: null,
    opvolger: null,
    aard: null,
    bedragen: {},
  };
}

/** Het eerstvolgende nummer op een actielijn: na “4.1” komt “4.2”. */
export function volgendNr(activiteiten: readonly Activiteit[], actielijn: number): string {
  const hoogste = activiteiten.reduce((hoog, { nr }) => {
    const [, lijn, volg] = /^(\d)\.(\d+)$/.exec(nr) ?? [];
    return Number(lijn) === actielijn ? Math.max(hoog, Number(volg)) : hoog;
  }, 0);
  return `${actielijn}.${hoogste + 1}`;
}

/** Vervangt de activiteiten van het scenario waaraan gewerkt wordt. */
export function metActiviteiten(ontwerp: Ontwerp, activiteiten: readonly Activiteit[]): Ontwerp {
  const { id } = actiefScenario(ontwerp);
  return {
    ...ontwerp,
    scenarios: ontwerp.scenarios.map((scenario) =>
      scenario.id === id ? { ...scenario, activiteiten: opActielijn(activiteiten) } : scenario,
    ),
  };
}

/** Wijzigt één activiteit; een andere actielijn geeft haar ook een ander nummer. */
export function wijzigActiviteit(
  activiteiten: readonly Activiteit[],
  nr: string,
  wijziging: Partial<Omit<Activiteit, "nr">>,
): readonly Activiteit[] {
  return activiteiten.map((activiteit) => {
    if (activiteit.nr !== nr) return activiteit;
    const nieuw = { ...activiteit, ...wijziging };
    return nieuw.actielijn === activiteit.actielijn
      ? nieuw
      : { ...nieuw, nr: volgendNr(activiteiten, nieuw.actielijn) };
  });
}

/** Zet er een scenario bij en maakt dat het actieve; een naam die er al is krijgt een volgnummer. */
export function voegScenarioToe(ontwerp: Ontwerp, { naam, ...inhoud }: Omit<Scenario, "id">): Ontwerp {
  const id = String(Math.max(0, ...ontwerp.scenarios.map((scenario) => Number(scenario.id))) + 1);
  const scenario: Scenario = { ...inhoud, id, naam: vrijeNaam(ontwerp, naam) };
  return { ...ontwerp, scenarios: [...ontwerp.scenarios, scenario], actief: id };
}

/** Hernoemt een scenario; een lege naam, of die van een ander, telt niet. */
export function hernoemScenario(ontwerp: Ontwerp, id: string, naam: string): Ontwerp {
  const schoon = naam.trim();
  if (schoon === "" || ontwerp.scenarios.some((ander) => ander.id !== id && ander.naam === schoon))
    return ontwerp;
  return {
    ...ontwerp,
    scenarios: ontwerp.scenarios.map((scenario) =>
      scenario.id === id ? { ...scenario, naam: schoon } : scenario,
    ),
  };
}

/** Verwijdert een scenario; het laatste blijft. */
export function verwijderScenario(ontwerp: Ontwerp, id: string): Ontwerp {
  const over = ontwerp.scenarios.filter((scenario) => scenario.id !== id);
  if (over.length === 0) return ontwerp;
  return {
    ...ontwerp,
    scenarios: over,
    actief: over.some((ander) => ander.id === ontwerp.actief) ? ontwerp.actief : over[0]!.id,
  };
}

function vrijeNaam({ scenarios }: Ontwerp, naam: string): string {
  const bezet = (kandidaat: string) => scenarios.some((scenario) => scenario.naam === kandidaat);
  let vrij = naam;
  for (let nummer = 2; bezet(vrij); nummer++) vrij = `${naam} ${nummer}`;
  return vrij;
}

/** Leest een bewaard ontwerp. @returns null als het er geen is; wat er niet in klopt, geldt als niet ingevuld */
export function leesOntwerp(bewaard: unknown): Ontwerp | null {
  if (!isObject(bewaard) || !Array.isArray(bewaard.scenarios)) return null;
  const scenarios = bewaard.scenarios.filter(isObject).map(leesScenario);
  if (scenarios.length === 0) return null;
  const basis = nieuwOntwerp(EERSTE_JAAR);
  const jaar = (waarde: unknown, anders: number) =>
    JAREN.includes(waarde as number) ? (waarde as number) : anders;
  const van = jaar(bewaard.van, basis.van);
  return {
    stap: uit(STAPPEN, bewaard.stap) ?? basis.stap,
    van,
    tot: Math.max(van, jaar(bewaard.tot, basis.tot)),
    eenheid: uit(EENHEDEN, bewaard.eenheid) ?? basis.eenheid,
    bron: uit(BRONSOORTEN, bewaard.bron),
    scenarios,
    actief: scenarios.find(({ id }) => id === bewaard.actief)?.id ?? scenarios[0]!.id,
    metBaten: bewaard.metBaten === true,
  };
}

function leesScenario(bewaard: Record<string, unknown>, plaats: number): Scenario {
  const activiteiten = Array.isArray(bewaard.activiteiten) ? bewaard.activiteiten : [];
  return {
    id: tekst(bewaard.id) || String(plaats + 1),
    naam: tekst(bewaard.naam) || `${EERSTE_SCENARIO} ${plaats + 1}`,
    activiteiten: opActielijn(activiteiten.filter(isObject).flatMap(leesActiviteit)),
    ...(isDeel(bewaard.deelVoorlopig) && { deelVoorlopig: bewaard.deelVoorlopig }),
  };
}

function leesActiviteit(bewaard: Record<string, unknown>): Activiteit[] {
  const { actielijn, nr } = bewaard;
  if (typeof actielijn !== "number" || !/^[1-8]$/.test(String(actielijn)) || typeof nr !== "string")
    return [];
  const bedragen = isObject(bewaard.bedragen) ? bewaard.bedragen : {};
  return [
    {
      nr,
      actielijn,
      naam: tekst(bewaard.naam),
      doel: uit([1, 2, 3, 4] as const, bewaard.doel),
      doelgroep: tekst(bewaard.doelgroep),
      partners: tekst(bewaard.partners),
      indicator: tekst(bewaard.indicator),
      taakveld: tekst(bewaard.taakveld) || null,
      opvolger: tekst(bewaard.opvolger) || null,
      aard: uit(["structureel", "incidenteel"] as const, bewaard.aard),
      bedragen: Object.fromEntries(
        JAREN.filter((jaar) => Number.isSafeInteger(bedragen[jaar])).map((jaar) => [
          jaar,
          bedragen[jaar] as number,
        ]),
      ),
    },
  ];
}

const isObject = (waarde: unknown): waarde is Record<string | number, unknown> =>
  typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
const isDeel = (waarde: unknown): waarde is number =>
  typeof waarde === "number" && waarde >= 0 && waarde <= 1;
const tekst = (waarde: unknown): string => (typeof waarde === "string" ? waarde : "");
const uit = <T>(waarden: readonly T[], waarde: unknown): T | null =>
  waarden.find((een) => een === waarde) ?? null;
