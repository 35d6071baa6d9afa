import { euroTekst, jarenTekst } from "../../../knowledge/notatie";
import { gepubliceerdBedrag, ramingVoorbehoud } from "../ramingvoorbehoud";
import type { Beschikbaar, Beschikbaarcel } from "../soorten";
import { jarenMet, kanalenMet, ONGEVEER, stukkenVan, type Stuk, type Stuksoort } from "./bijzonderheden";
import { opsomming } from "./raadzinnen";

/** Zo veel punten kunnen er zijn: een per soort. */
export const MEESTE_PUNTEN = 7;

/** Laatste jaar waarover de brief bedragen noemt, en waarin de evaluatie af moet zijn. */
const EVALUATIEJAAR = 2027;

/** Wat er in de jaren van het plan voorlopig of nog niet beslist is; elke soort in één zin. */
export function openPunten(beschikbaar: Beschikbaar): string[] {
  const { jaren, bron } = beschikbaar;
  const voorlopig = jaren.filter((jaar) =>
    beschikbaar.actielijnen.some(({ nummer }) => kanalenMet(beschikbaar.cel(nummer, jaar), "voorlopig")),
  );
  return [
    ...(bron === "raming"
      ? [
          "De bedragen zijn een raming: een aandeel in de afgeronde landelijke bedragen, en geen gepubliceerde bedragen voor de gemeente.",
        ]
      : []),
    ...slechtGeraamd(beschikbaar),
    ...(bron === "landelijk"
      ? [
          "De bedragen zijn landelijk, voor alle gemeenten samen; wat de gemeente zelf ontvangt, staat in de circulaires.",
        ]
      : []),
    ...(voorlopig.length > 0
      ? [
          `De bedragen van ${jarenTekst(voorlopig)} zijn voorlopig: de verdeling kan via de circulaires nog wijzigen.`,
        ]
      : []),
    ...samen([...geheelOpen(beschikbaar), ...deelsOpen(beschikbaar)]),
    ...puntBij(
      beschikbaar,
      (cel) => kanalenMet(cel, "rijk") !== null,
      (lijnen) => `Loopt via het rijk, en is dus niet door de gemeente in te zetten: ${lijnen}.`,
    ),
    ...puntBij(
      beschikbaar,
      (cel) => cel.zonderRij.length > 0,
      (lijnen) =>
        `De ingevoerde bedragen hebben geen rij voor geld dat de brief wel noemt: ${lijnen}. Het telt hier niet mee, en is daarom nog geen nul.`,
      ({ zonderRij, delen }) => (delen.length > 0 ? ` voor het ${zonderRij.join("- en ")}-deel` : ""),
    ),
    ...puntBij(
      beschikbaar,
      ({ eindigt }) => eindigt,
      (lijnen) => `Laatste jaar met middelen, terwijl de andere actielijnen doorgaan: ${lijnen}.`,
    ),
  ];
}

/** Wat er na de looptijd komt. */
export const evaluatiezin = (): string =>
  `Evaluatie: uiterlijk in ${EVALUATIEJAAR} moet zijn nagegaan wat de inzet heeft opgeleverd; daarvan hangt af of er daarna middelen zijn. Na ${EVALUATIEJAAR} is niets toegezegd (VNG Lbr. 21/083, bijlage).`;

const geheelOpen = (beschikbaar: Beschikbaar): string[] =>
  puntBij(
    beschikbaar,
    (cel) => kanalenMet(cel, "open") === "geheel",
    (lijnen) =>
      `Nog niet beslist of en hoe gemeenten het geld krijgen: ${lijnen}. Het telt hier niet mee als beschikbaar.`,
  );

/** Per jaar wat er open is en wat er van de rest bekend is. */
function deelsOpen(beschikbaar: Beschikbaar): string[] {
  const delen = beschikbaar.actielijnen.flatMap(({ nummer, naam }) => {
    const cellen = beschikbaar.jaren.map((jaar) => beschikbaar.cel(nummer, jaar));
    const jaren = cellen.filter((cel) => Array.isArray(kanalenMet(cel, "open")));
    const stand = jaren.map((cel) => `${cel.jaar} (${stukkenVan(cel).map(stuktekst).join("; ")})`);
    return stand.length > 0 ? [`actielijn ${nummer} ${naam} in ${opsomming(stand)}`] : [];
  });
  return delen.length > 0
    ? [
        `Van een deel staat nog open of de gemeente het krijgt: ${opsomming(delen)}. Wat open is, telt hier niet mee als beschikbaar.`,
      ]
    : [];
}

const STAAT: Readonly<Record<Stuksoort, string>> = {
  vast: "staat vast",
  voorlopig: "is voorlopig",
  open: "is nog open",
  rijk: "loopt via het rijk",
  anderen: "gaat naar andere gemeenten",
  zonderRij: "heeft geen rij in de ingevoerde bedragen",
  geen: "is er niet",
};

const stuktekst = ({ kanaal, bedrag, soort }: Stuk): string =>
  `${bedrag === null ? "" : `${euroTekst(bedrag)} via `}${kanaal} ${STAAT[soort]}`;

/** Geld met een eigen verdeelsleutel, waarvoor een aandeel naar inwoners niets zegt. */
function slechtGeraamd(beschikbaar: Beschikbaar): string[] {
  const isSlecht = ({ actielijn, jaar }: Beschikbaarcel) =>
    ramingVoorbehoud(beschikbaar, actielijn, jaar) !== null;
  return puntBij(
    beschikbaar,
    isSlecht,
    (lijnen) =>
      `Bedragen met ${ONGEVEER} zijn geen goede raming, want dit geld wordt niet naar inwoners van alle gemeenten verdeeld maar met een eigen sleutel over enkele gemeenten: ${lijnen}.`,
    ({ actielijn, delen }) => {
      const bekend = gepubliceerdBedrag(beschikbaar.gemeente, actielijn, "nl");
      return `${delen.length > 1 ? " voor het DU-deel" : ""}${bekend === null ? "" : `, ${bekend}`}`;
    },
  );
}

/** Zinnen over hetzelfde staan bij elkaar in één punt. */
const samen = (zinnen: readonly string[]): string[] => (zinnen.length > 0 ? [zinnen.join(" ")] : []);

/** @param erbij wat er achter een jaar van een actielijn komt; jaren met dezelfde tekst staan bij elkaar */
function puntBij(
  beschikbaar: Beschikbaar,
  geldt: (cel: Beschikbaarcel) => boolean,
  zin: (lijnen: string) => string,
  erbij: (cel: Beschikbaarcel) => string = () => "",
): string[] {
  const delen = beschikbaar.actielijnen.flatMap(({ nummer, naam }) => {
    const perTekst = new Map<string, number[]>();
    for (const jaar of jarenMet(beschikbaar, nummer, geldt)) {
      const tekst = erbij(beschikbaar.cel(nummer, jaar));
      perTekst.set(tekst, [...(perTekst.get(tekst) ?? []), jaar]);
    }
    const jaren = [...perTekst].map(([tekst, bij]) => `${jarenTekst(bij)}${tekst}`);
    return jaren.length > 0 ? [`actielijn ${nummer} ${naam} (${jaren.join("; ")})`] : [];
  });
  return delen.length > 0 ? [zin(opsomming(delen))] : [];
}
