import { dateInText } from "../../../knowledge/notation";
import type { Aard } from "../../../knowledge/pok/kinds";
import { tallyPlan, type State } from "../tally";
import { sum } from "../distribute";
import { block, location, row, textFormula } from "./cells";
import type { Basis } from "./basis";
import type { WhatKind } from "./planBoxes";
import type { Box } from "./kinds";
import { must } from "../../../sheet/must";

/** Appears above the sentences if the plan sheet differs from the plan; the button names are those of the pane. */
const OTHER_PLAN =
  "LET OP: het planblad geeft andere bedragen of een andere aard dan deze zinnen. Kies in het venster Plan bij Schrijven “Voorbeeld” en “Wijzigingen van het blad overnemen in het plan”, en schrijf; of zet terug wat op het blad is gewijzigd.";
/** The pane cannot adopt what is not a number. */
const NO_NUMBER = " Bij een jaar op het planblad staat geen getal: vul daar eerst een bedrag in.";
const makeOtherMoneyText = ({ request: { today, available } }: Basis): string =>
  `LET OP: er is iets anders beschikbaar dan op ${dateInText(today)}. Schrijf het plan opnieuw; blijft dit staan, zet dan terug wat bij Beschikbaar op het planblad${available.source === "raming" ? " of op het blad met de raming" : ""} is gewijzigd.`;

/** The longest text that can appear above the sentences. */
export const makeMismatchText = (basis: Basis): string =>
  must(
    [OTHER_PLAN + NO_NUMBER, makeOtherMoneyText(basis)].sort((one, other) => other.length - one.length)[0],
  );

/**
 * The check of the sentences: every amount they were made from, against the tables as they are now. The sentences are
 * no formulas, as formatting an amount depends on the language of Excel.
 */
export function makeValidityBox(basis: Basis, rowNr: number): Box {
  const { names, years } = basis;
  const { plan, summary } = names.tables;
  const amounts = years.map((year) => `${plan}[${year}]`).join(",");
  const noNumber = `IF(COUNTA(${amounts})>COUNT(${amounts}),"${NO_NUMBER}","")`;
  // One instruction at a time: the next one appears, if needed, once the plan is adopted.
  const moneyCheck = makeIf(findMoneyDeviations(basis), `"${makeOtherMoneyText(basis)}"`, '""');
  const text = makeIf(findPlanDeviations(basis), `"${OTHER_PLAN}"&${noNumber}`, moneyCheck);
  return block(
    summary,
    "klopt",
    { row: rowNr, column: 0 },
    ["tekst"],
    [row("klopt", textFormula(`=${text}`, "alarm"))],
  );
}

const makeIf = (deviations: readonly string[], then: string, orElse: string): string =>
  `IF(IFERROR(OR(${deviations.join(",")}),TRUE),${then},${orElse})`;

const makeDeviation = ({ request: { draft } }: Basis, now: string, euro: number): string =>
  `ABS(${now}${draft.unit === 1 ? "" : `*${draft.unit}`}-${euro < 0 ? `(${euro})` : euro})>0.5`;

/** Conditions that the tables of the summary, per actielijn and per year, differ from the plan. */
function findStateDeviations(
  basis: Basis,
  what: Exclude<WhatKind, "over">,
  euro: (state: State) => number,
): string[] {
  const { request, years } = basis;
  const { available, scenario } = request;
  const tally = tallyPlan(scenario.activities, available);
  return [
    ...available.actielijnen.map(({ number }) =>
      makeDeviation(basis, location("lijnen", String(number), what), euro(tally.actielijn(number))),
    ),
    ...years.map((year) =>
      makeDeviation(basis, location("jaren", String(year), what), euro(tally.year(year))),
    ),
  ];
}

const findMoneyDeviations = (basis: Basis): string[] =>
  findStateDeviations(basis, "available", ({ plannable }) => plannable);

function findPlanDeviations(basis: Basis): string[] {
  const { request, years, names } = basis;
  const { plan } = names.tables;
  const sumOfAard = (sought: Aard) =>
    request.scenario.activities
      .filter(({ aard }) => aard === sought)
      .reduce((total, { amounts }) => total + sum(amounts, years), 0);
  return [
    ...findStateDeviations(basis, "planned", ({ planned }) => planned),
    ...(["structureel", "incidenteel"] as const).map((aard) =>
      makeDeviation(basis, `SUMIFS(${plan}[Totaal],${plan}[Aard],"${aard}")`, sumOfAard(aard)),
    ),
  ];
}
