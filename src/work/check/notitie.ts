import type { Controlebevinding, Taal } from "./soorten";

const BEGIN = "POK-controle";
const EIND: Readonly<Record<Taal, string>> = {
  nl: "(Merken verwijderen: POK-venster, Controle.)",
  en: "(To remove marks: POK pane, Check.)",
};
/** Een langere notitie is in het werkblad niet meer te overzien. */
const MEESTE = 3;

/** De notitie bij een cel met bevindingen. */
export function notitietekst(bevindingen: readonly Controlebevinding[], taal: Taal): string {
  const over = bevindingen.length - MEESTE;
  return [
    BEGIN,
    ...bevindingen.slice(0, MEESTE).map((een) => `${een.ernst} ${een.code}: ${een.bericht(taal)}`),
    ...(over > 0 ? [taal === "nl" ? `Nog ${over} bij deze cel.` : `${over} more at this cell.`] : []),
    EIND[taal],
  ].join("\n");
}

/** Of een notitie ongewijzigd van de controle is, zodat zij weg mag; wie er iets bij schreef, houdt haar. */
export const isControlenotitie = (inhoud: string): boolean =>
  inhoud.startsWith(`${BEGIN}\n`) && Object.values(EIND).some((eind) => inhoud.endsWith(eind));
