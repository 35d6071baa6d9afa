import { alsFormule, tekensVan, type Teken } from "../../sheet/tekens";
import { bladnaam, hoeken, isVervallen, metBlad, vasteHoek } from "../../sheet/verwijzing";

/** Wat in POK_Bevroren staat waar de uitkomst van de formule elders niet te berekenen is. */
export const NIET_TE_VOLGEN = "niet te volgen";

/** Functies waarvan de uitkomst van hun plaats afhangt: INDIRECT("A1") is op elk blad een andere cel. */
const PLAATSGEBONDEN = /^(?:INDIRECT|CELL|SHEET|SHEETS|ROW|COLUMN|FORMULATEXT)$/i;
/** Hiervan alleen zonder argument. */
const MET_ARGUMENT_OVERAL = /^(?:ROW|COLUMN|SHEET|SHEETS|FORMULATEXT)$/i;

/** Een reden waarom een formule niet is terug te zetten. */
export type Terugbelet = "verwijzingVervallen" | "volgformuleGewijzigd";

/**
 * Een kopie van een formule die op een ander blad kan staan en daar dezelfde cellen volgt: zo past Excel haar verwijzingen
 * aan als er rijen bij komen of een blad een andere naam krijgt. Alle adressen worden vast ($), zodat sorteren niets verschuift.
 * @param formule in Engelse schrijfwijze
 * @param bladnamen namen die alleen op het eigen blad gelden, in kleine letters
 * @param vat maakt van de uitkomst (die een overloopbereik kan zijn) één celwaarde
 */
export function volgkopie(
  formule: string,
  blad: string,
  bladnamen: ReadonlySet<string>,
  vat: (formule: string) => string,
): string {
  const tekens = tekensVan(formule.slice(1)).map((teken) => elders(teken, blad, bladnamen));
  if (isVerplaatsbaar(tekens)) return `=${vat(alsFormule(tekens))}`;
  const verwijzingen = tekens.filter(({ soort }) => soort === "verwijzing").map(({ tekst }) => tekst);
  return verwijzingen.length === 0
    ? NIET_TE_VOLGEN
    : `=IF(TRUE,"${NIET_TE_VOLGEN}",COUNTA(${verwijzingen.join(",")}))`;
}

/**
 * De formule zoals zij nu in haar cel hoort te staan: het origineel, met de verwijzingen en namen zoals de kopie ze nu heeft.
 * @param kopie wat Excel nu van de volgkopie teruggeeft
 * @param blad naam van het blad waar de formule nu komt
 */
export function teruggezet(
  origineel: string,
  kopie: string,
  blad: string,
): { formule: string } | { belet: Terugbelet } {
  const tekens = tekensVan(origineel);
  const beweegt = isVerplaatsbaar(tekens) ? isBeweeglijk : isVerwijzing;
  const nu = tekensVan(kopie);
  if (vervallen(nu) > vervallen(tekens)) return { belet: "verwijzingVervallen" };
  const stand = nu.filter(beweegt);
  const plaatsen = tekens.filter(beweegt);
  if (stand.length !== plaatsen.length || stand.some(({ soort }, i) => soort !== plaatsen[i]!.soort))
    return { belet: "volgformuleGewijzigd" };
  if (stand.some((teken, i) => hoeken(teken).length !== hoeken(plaatsen[i]!).length))
    return { belet: "volgformuleGewijzigd" };
  let volgende = 0;
  return {
    formule: tekens
      .map((teken) => (beweegt(teken) ? thuis(teken, stand[volgende++]!, blad) : teken.tekst))
      .join(""),
  };
}

const isVerwijzing = ({ soort }: Teken) => soort === "verwijzing";
const isBeweeglijk = (teken: Teken) =>
  isVerwijzing(teken) || teken.soort === "naam" || teken.soort === "structuur";

const vervallen = (tekens: readonly Teken[]) => tekens.filter(isVervallen).length;

function isVerplaatsbaar(tekens: readonly Teken[]): boolean {
  return tekens.every(({ soort, tekst }, i) => {
    // [Jaar] en [@Jaar] betekenen alleen in de eigen tabel iets, en “deze rij” alleen in de eigen rij.
    if (soort === "structuur") return !tekst.startsWith("[") && !/\[@|\[#This Row\]/i.test(tekst);
    if (soort !== "functie" || !PLAATSGEBONDEN.test(tekst)) return true;
    // ROW(A5) volgt haar cel; ROW() is de rij van de formule zelf.
    const eerste = tekens.slice(i + 2).find((teken) => teken.soort !== "spatie");
    return MET_ARGUMENT_OVERAL.test(tekst) && eerste?.soort !== "sluit";
  });
}

function elders(teken: Teken, blad: string, bladnamen: ReadonlySet<string>): Teken {
  if (teken.soort === "verwijzing" && !isVervallen(teken)) {
    const vast = hoeken(teken).map(vasteHoek).join(":");
    return { ...teken, tekst: `${teken.blad || metBlad(blad)}${vast}` };
  }
  return teken.soort === "naam" && !teken.blad && bladnamen.has(teken.tekst.toLowerCase())
    ? { ...teken, tekst: metBlad(blad) + teken.tekst }
    : teken;
}

/** Het teken van nu, geschreven zoals in het origineel: zonder blad waar dat er niet stond, met de $ waar die stonden. */
function thuis(origineel: Teken, nu: Teken, blad: string): string {
  if (origineel.soort === "structuur" || isVervallen(origineel)) return nu.tekst;
  const eigenBlad = !origineel.blad && bladnaam(nu).toLowerCase() === blad.toLowerCase();
  const voor = eigenBlad ? "" : nu.blad;
  if (origineel.soort === "naam") return voor + nu.tekst.slice(nu.blad.length);
  const oude = hoeken(origineel);
  return (
    voor +
    hoeken(nu)
      .map(({ kolom, rij }, i) => {
        const { kolomVast, rijVast } = oude[i]!;
        return `${kolom && kolomVast ? "$" : ""}${kolom}${rij && rijVast ? "$" : ""}${rij}`;
      })
      .join(":")
  );
}
