import { bedragTekst, deelTekst, euroTekst as euro } from "../../../knowledge/notatie";
import type { Aard, Actielijn } from "../../../knowledge/pok/soorten";
import type { Beschikbaar, Scenario } from "../soorten";
import { som } from "../verdelen";
import { telPlan, type Plantelling } from "../telling";

/** Zo veel zinnen kan een samenvatting hebben. */
export const MEESTE_ZINNEN = 5;

/**
 * Drie tot vijf zinnen voor de raad, gemaakt uit de bedragen van het plan. Bedragen voluit in euro's, als op de bladen;
 * er staat niets in dat niet uit de bedragen volgt.
 */
export function raadzinnen(scenario: Scenario, beschikbaar: Beschikbaar): string[] {
  const { jaren } = beschikbaar;
  const telling = telPlan(scenario.activiteiten, beschikbaar);
  const { inzetbaar, gepland, over } = telling.totaal;
  const wie = beschikbaar.gemeente ?? "alle gemeenten samen";
  const wanneer =
    jaren.length === 1 ? `In ${jaren[0]}` : `In ${jaren[0]} tot en met ${jaren[jaren.length - 1]}`;
  const middelen = `${wanneer} is voor ${wie} ${euro(inzetbaar)} aan POK-middelen in te zetten`;
  if (gepland === 0)
    return [
      `${middelen}.`,
      "Dit plan zet daarvan nog niets in.",
      `${euro(over)} heeft dus nog geen bestemming.`,
    ];
  return [
    `${middelen}${herkomst(beschikbaar)}; dit plan zet ${euro(gepland)} in${opzet(scenario)}.`,
    overzin(beschikbaar, telling),
    ...grootste(beschikbaar, telling),
    ...aardzin(scenario, jaren),
    ...tekortzin(telling),
  ].slice(0, MEESTE_ZINNEN);
}

const herkomst = ({ bron }: Beschikbaar): string => (bron === "raming" ? " volgens een raming" : "");

/** Wie behoedzaam plant, laat geld met opzet liggen: de raad leest waarom. */
function opzet({ deelVoorlopig }: Scenario): string {
  if (deelVoorlopig === undefined) return "";
  const voorlopig =
    deelVoorlopig === 0 ? "" : ` en ${bedragTekst(deelVoorlopig * 100, 1)}\u00a0% van voorlopige bedragen`;
  return `. Het is behoedzaam opgesteld, op vaststaande bedragen${voorlopig}`;
}

/** Wat op de ene actielijn over is, dekt niet wat op de andere te veel is gepland: beide staan er. */
function overzin({ actielijnen }: Beschikbaar, { totaal, actielijn }: Plantelling): string {
  const perLijn = actielijnen.map(({ nummer }) => ({ nummer, over: actielijn(nummer).over }));
  const tekorten = perLijn.filter(({ over }) => over < 0);
  const vrij = perLijn.reduce((bedrag, { over }) => bedrag + Math.max(over, 0), 0);
  const teVeel = tekorten.map(
    ({ nummer, over }, i) =>
      `op actielijn ${nummer} is ${euro(-over)} meer gepland${i === 0 ? " dan beschikbaar" : ""}`,
  );
  if (vrij > 0) {
    const deel = `${procent(vrij, totaal.inzetbaar)} van wat er beschikbaar is`;
    const bestemming = `Voor ${euro(vrij)} (${deel}) is nog geen bestemming gekozen`;
    const samen =
      totaal.over < 0 ? [`over alle actielijnen samen is ${euro(-totaal.over)} te veel gepland`] : [];
    return `${[bestemming, ...(teVeel.length > 0 ? [opsomming(teVeel)] : []), ...samen].join("; ")}.`;
  }
  return tekorten.length === 0
    ? "Daarmee is precies gepland wat er over deze jaren samen beschikbaar is."
    : `Dat is ${euro(-totaal.over)} meer dan er over deze jaren samen beschikbaar is: ${opsomming(teVeel)}.`;
}

function grootste({ actielijnen }: Beschikbaar, telling: Plantelling): string[] {
  const gevuld = actielijnen
    .map((lijn) => ({ lijn, gepland: telling.actielijn(lijn.nummer).gepland }))
    .filter(({ gepland }) => gepland > 0);
  const meeste = Math.max(...gevuld.map(({ gepland }) => gepland));
  const koplopers = gevuld.filter(({ gepland }) => gepland === meeste);
  const [eerste] = koplopers;
  if (!eerste) return [];
  if (gevuld.length === 1) return [`Alle inzet gaat naar ${naamVan(eerste.lijn)}.`];
  // Bij een gelijke stand is er geen grootste.
  if (koplopers.length > 1) return [];
  return [
    `Het meeste gaat naar ${naamVan(eerste.lijn)}: ${euro(meeste)}, ${procent(meeste, telling.totaal.gepland)} van het geplande bedrag.`,
  ];
}

/** Alleen als van elk bedrag gekozen is of het structureel is. */
function aardzin({ activiteiten }: Scenario, jaren: readonly number[]): string[] {
  const bedragVan = (aard: Aard | null) =>
    activiteiten
      .filter((een) => een.aard === aard)
      .reduce((totaal, een) => totaal + som(een.bedragen, jaren), 0);
  const [structureel, incidenteel] = [bedragVan("structureel"), bedragVan("incidenteel")];
  if (bedragVan(null) !== 0) return [];
  if (incidenteel === 0) return ["De inzet is geheel structureel."];
  if (structureel === 0) return ["De inzet is geheel incidenteel."];
  return [`Van het geplande bedrag is ${euro(structureel)} structureel en ${euro(incidenteel)} incidenteel.`];
}

function tekortzin({ jaren, jaar: telJaar }: Plantelling): string[] {
  const tekorten = jaren.map((jaar) => ({ jaar, over: telJaar(jaar).over })).filter(({ over }) => over < 0);
  if (tekorten.length === 0) return [];
  const delen = tekorten.map(({ jaar, over }) => `${jaar} (${euro(-over)})`);
  return [`Er is meer gepland dan dat jaar beschikbaar is in ${opsomming(delen)}.`];
}

const procent = (deel: number, geheel: number): string => deelTekst(deel, geheel).replaceAll(" ", "\u00a0");
const naamVan = ({ nummer, naam }: Actielijn): string => `actielijn ${nummer} (${naam})`;

/** “a”, “a en b”, “a, b en c”. */
export function opsomming(delen: readonly string[]): string {
  const laatste = delen[delen.length - 1] ?? "";
  return delen.length < 2 ? laatste : `${delen.slice(0, -1).join(", ")} en ${laatste}`;
}
