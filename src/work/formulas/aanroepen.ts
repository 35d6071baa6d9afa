import { FUNCTIES, isFunctienaam, type Argumentnaam, type Functienaam } from "./functies";
import { alsFormule, tekensVan, type Teken } from "../../sheet/tekens";

/** Wat er voor een argument staat. `anders` is een berekening, die buiten Excel niet te volgen is. */
export type Argument =
  | { soort: "weggelaten"; tekst: string }
  | { soort: "waarde"; tekst: string; waarde: string | number | boolean }
  | { soort: "verwijzing" | "naam" | "structuur" | "anders"; tekst: string };

/** Een aanroep van een POK-functie in een formule. */
export interface Aanroep {
  functie: Functienaam;
  /** De aanroep zoals zij in de formule staat. */
  tekst: string;
  argumenten: Partial<Record<Argumentnaam, Argument>>;
}

/** Wat Excel op de plaats van een functie zet: alleen de naam zelf telt, hoofdletters of niet. */
const HEEL = /^POK\.([A-Z]+)$/i;
const WEGGELATEN: Argument = { soort: "weggelaten", tekst: "" };

/** De POK-aanroepen in een formule (Engelse schrijfwijze), van links naar rechts; ook die binnen een andere aanroep. */
export function aanroepenIn(formule: string): Aanroep[] {
  if (!/POK\./i.test(formule)) return [];
  const tekens = tekensVan(formule);
  return tekens.flatMap((teken, i) => {
    const functie = pokFunctie(teken);
    return functie ? [leesAanroep(functie, tekens, i)] : [];
  });
}

/** Of er in een formule een POK-functie staat die Excel als zodanig kent. */
export const heeftAanroep = (formule: unknown): formule is string =>
  typeof formule === "string" && formule.startsWith("=") && aanroepenIn(formule).length > 0;

function pokFunctie({ soort, tekst }: Teken): Functienaam | null {
  const naam = soort === "functie" ? HEEL.exec(tekst)?.[1]?.toUpperCase() : undefined;
  return naam && isFunctienaam(naam) ? naam : null;
}

function leesAanroep(functie: Functienaam, tekens: readonly Teken[], begin: number): Aanroep {
  const delen: Teken[][] = [[]];
  let diepte = 0;
  let i = begin + 1;
  for (; i < tekens.length; i++) {
    const teken = tekens[i]!;
    if (teken.soort === "open" && ++diepte === 1) continue;
    if (teken.soort === "sluit" && --diepte === 0) break;
    if (teken.soort === "komma" && diepte === 1) delen.push([]);
    else delen[delen.length - 1]!.push(teken);
  }
  const namen: readonly Argumentnaam[] = FUNCTIES[functie];
  return {
    functie,
    tekst: alsFormule(tekens.slice(begin, i + 1)),
    argumenten: Object.fromEntries(namen.map((naam, n) => [naam, leesArgument(delen[n])])),
  };
}

function leesArgument(deel: readonly Teken[] | undefined): Argument {
  const tekens = (deel ?? []).filter(({ soort }) => soort !== "spatie");
  if (tekens.length === 0) return WEGGELATEN;
  const tekst = alsFormule(tekens);
  const waarde = leesWaarde(tekens);
  if (waarde !== null) return { soort: "waarde", tekst, waarde };
  // “@” kiest één cel; van een enkele cel of naam verandert het niets.
  const kern = tekens[0]!.tekst === "@" ? tekens.slice(1) : tekens;
  const soort = kern.length === 1 ? kern[0]!.soort : "teken";
  return soort === "verwijzing" || soort === "naam" || soort === "structuur"
    ? { soort, tekst: kern[0]!.tekst }
    : { soort: "anders", tekst };
}

function leesWaarde(tekens: readonly Teken[]): string | number | boolean | null {
  const negatief = tekens[0]!.tekst === "-";
  const procent = tekens[tekens.length - 1]!.tekst === "%";
  const kern = tekens.slice(negatief ? 1 : 0, procent ? -1 : undefined);
  if (kern.length !== 1) return null;
  const { soort, tekst } = kern[0]!;
  if (soort === "getal") return (Number(tekst) * (negatief ? -1 : 1)) / (procent ? 100 : 1);
  if (negatief || procent) return null;
  if (soort === "tekst") return tekst.slice(1, -1).replaceAll('""', '"');
  return soort === "naam" && /^(TRUE|FALSE)$/i.test(tekst) ? tekst.toUpperCase() === "TRUE" : null;
}
