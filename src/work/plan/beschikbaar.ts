import { type Bedragbron } from "../../knowledge/pok/bedragbron";
import { RAMINGTABEL } from "../../knowledge/tabelnamen";
import { aandeelTekst, editieKort } from "../../knowledge/notatie";
import { editiesIn, editienaam } from "../amounts/eigenRijen";
import type { Ontvangersrollen } from "../amounts/voorbehouden";
import { landelijk, type Bedragen } from "../../knowledge/pok/bedragen";
import { bronvermelding, type Editie } from "../../knowledge/pok/editie";
import { leesEigenBedragen, type EigenBedragen } from "../../knowledge/pok/eigenBedragen";
import { ramingseditie } from "../../knowledge/pok/raming";
import { KANALEN, type Cel, type Kanaal } from "../../knowledge/pok/soorten";
import type { Beschikbaar, Beschikbaarcel, Kanaaldeel, Zekerheid } from "./soorten";

/** De gemeente waarvoor een plan is, met de rollen waarvan afhangt wat zij ontvangt. */
export interface Plangemeente {
  naam: string;
  rollen: Ontvangersrollen;
}

const VERNIEUWING = 3;
const VROUWENOPVANG = 6;
const VEILIGHEIDSREGIO = 7;

/**
 * Wat er in de jaren van een plan beschikbaar is, volgens één bron.
 * @param gemeente null: niet gekozen; dan blijft open wie geld ontvangt dat maar naar sommige gemeenten gaat
 */
export function beschikbaarVan(
  editie: Editie,
  bron: Bedragbron,
  gemeente: Plangemeente | null,
  jaren: readonly number[],
): Beschikbaar {
  const lees = delenlezer(bron, gemeente);
  const ontbreekt = ontbrekendeDelen(bron, gemeente);
  // Een rij die in de eigen bedragen ontbreekt, zegt niet dat het geld ophoudt.
  const houdtOp = (cel: Cel) => som(lees(cel)) === 0 && !ontbreekt(cel).some(isInzetbaar);
  const laatste = editie.jaren[editie.jaren.length - 1]!;
  const cellen = new Map<string, Beschikbaarcel>();
  const cel = (actielijn: number, jaar: number): Beschikbaarcel => {
    const sleutel = `${actielijn}|${jaar}`;
    const bewaard = cellen.get(sleutel);
    if (bewaard) return bewaard;
    const landelijkeCel = editie.cel(actielijn, jaar);
    const ontbrekend = ontbreekt(landelijkeCel);
    const delen = [...lees(landelijkeCel), ...ontbrekend.filter((deel) => !isInzetbaar(deel))];
    const inzetbaar = som(delen);
    const nieuw: Beschikbaarcel = {
      actielijn,
      jaar,
      inzetbaar,
      delen,
      zekerheid: zekerheidVan(delen, landelijkeCel),
      zonderRij: ontbrekend.filter(isInzetbaar).map(({ kanaal }) => kanaal),
      eindigt: inzetbaar > 0 && jaar < laatste && houdtOp(editie.cel(actielijn, jaar + 1)),
      bron: brontekst(bron, landelijkeCel),
    };
    cellen.set(sleutel, nieuw);
    return nieuw;
  };
  return {
    bron: bron.soort,
    gemeente: bron.soort === "landelijk" ? (gemeente?.naam ?? null) : bron.gemeente,
    naam: naamVan(editie, bron),
    jaren,
    actielijnen: editie.actielijnen,
    bedragen: bedragenVan(editie, bron, lees),
    cel,
  };
}

/** Of een deel door de gemeente in te zetten is. */
export const isInzetbaar = ({ zekerheid }: Pick<Kanaaldeel, "zekerheid">): boolean =>
  zekerheid === "vast" || zekerheid === "voorlopig";

const som = (delen: readonly Kanaaldeel[]): number =>
  delen.reduce((totaal, deel) => totaal + (isInzetbaar(deel) ? (deel.bedrag ?? 0) : 0), 0);

type Delenlezer = (cel: Cel) => readonly Kanaaldeel[];

function delenlezer(bron: Bedragbron, gemeente: Plangemeente | null): Delenlezer {
  if (bron.soort === "eigen") {
    const { bedragen } = bron.tabel;
    return ({ actielijn, jaar }) =>
      KANALEN.flatMap((kanaal) => {
        const bedrag = bedragen.lees(actielijn, jaar, kanaal);
        return bedrag ? [{ kanaal, bedrag, zekerheid: buitenFonds(kanaal) ?? "vast" }] : [];
      });
  }
  return (cel) =>
    KANALEN.flatMap((kanaal): Kanaaldeel[] => {
      const landelijkBedrag = cel.perKanaal[kanaal];
      if (!landelijkBedrag) return [];
      const buiten = buitenFonds(kanaal);
      // Een raming verdeelt alleen wat via het gemeentefonds gaat.
      const bedrag =
        bron.soort === "landelijk"
          ? landelijkBedrag
          : buiten
            ? null
            : Math.round(landelijkBedrag * bron.aandelen[cel.jaar]!);
      return [{ kanaal, bedrag, zekerheid: zekerheidIn(cel, kanaal, gemeente) }];
    });
}

/**
 * De delen die de brief noemt en de eigen bedragen niet. Een circulaire kan geld langs een ander kanaal uitkeren dan de brief:
 * waar de brief er één noemt, telt elke rij als antwoord.
 */
function ontbrekendeDelen(bron: Bedragbron, gemeente: Plangemeente | null): Delenlezer {
  if (bron.soort !== "eigen") return () => [];
  const { rijen } = bron.tabel;
  return (cel) => {
    const genoemd = KANALEN.filter((kanaal) => cel.perKanaal[kanaal]);
    const eigen = rijen.filter(({ actielijn, jaar }) => actielijn === cel.actielijn && jaar === cel.jaar);
    if (genoemd.length === 1 && eigen.length > 0) return [];
    return genoemd
      .filter((naam) => !eigen.some(({ kanaal }) => kanaal === naam))
      .map((kanaal) => ({ kanaal, bedrag: null, zekerheid: zekerheidIn(cel, kanaal, gemeente) }));
  };
}

/** Hoe zeker een deel van de brief voor een gemeente is. */
const zekerheidIn = (cel: Cel, kanaal: Kanaal, gemeente: Plangemeente | null): Zekerheid =>
  buitenFonds(kanaal) ?? ontvangst(cel.actielijn, kanaal, gemeente) ?? statusVan(cel);

function buitenFonds(kanaal: Kanaal): Zekerheid | null {
  return kanaal === "RIJK" ? "rijk" : kanaal === "OPEN" ? "open" : null;
}

/** Waarom een deel niet van deze gemeente is; null als zij het ontvangt of dat niet van de gemeente afhangt. */
function ontvangst(actielijn: number, kanaal: Kanaal, gemeente: Plangemeente | null): Zekerheid | null {
  if (kanaal !== "DU" || gemeente === null) return null;
  const { vrouwenopvang, veiligheidsregio, stedelijkVernieuwingsgebied } = gemeente.rollen;
  const ontvangt: Readonly<Record<number, boolean | null>> = {
    [VERNIEUWING]: stedelijkVernieuwingsgebied,
    [VROUWENOPVANG]: vrouwenopvang,
    [VEILIGHEIDSREGIO]: veiligheidsregio,
  };
  const antwoord = ontvangt[actielijn];
  return antwoord === null ? "open" : antwoord === false ? "anderen" : null;
}

const statusVan = ({ status }: Cel): Zekerheid => (status === "voorlopig" ? "voorlopig" : "vast");

function zekerheidVan(delen: readonly Kanaaldeel[], { status }: Cel): Zekerheid {
  const volgorde: readonly Zekerheid[] = ["voorlopig", "vast", "open", "rijk", "anderen"];
  const gevonden = volgorde.find((zekerheid) => delen.some((deel) => deel.zekerheid === zekerheid));
  return gevonden ?? (status === "nog te bepalen" ? "open" : "geen");
}

function naamVan(editie: Editie, bron: Bedragbron): string {
  switch (bron.soort) {
    case "landelijk":
      return `landelijke bedragen (${editieKort(editie.bron)})`;
    case "raming":
      return `raming voor ${bron.gemeente} (${bron.uitleg}, ${editieKort(editie.bron)})`;
    case "eigen":
      return `eigen bedragen van ${bron.gemeente} (${editiesIn(bron.tabel.rijen).map(editienaam).join(", ")})`;
  }
}

function brontekst(bron: Bedragbron, cel: Cel): string {
  if (bron.soort === "landelijk") return bronvermelding(cel);
  if (bron.soort === "raming") {
    const aandeel = aandeelTekst(bron.aandelen[cel.jaar]!);
    return `Raming: ${aandeel} (${bron.uitleg}) van het landelijke bedrag. ${bronvermelding(cel)}`;
  }
  const rijen = bron.tabel.rijen.filter(
    ({ actielijn, jaar }) => actielijn === cel.actielijn && jaar === cel.jaar,
  );
  if (rijen.length === 0)
    return `De eigen bedragen hebben geen rij voor actielijn ${cel.actielijn} in ${cel.jaar}.`;
  return rijen
    .map(({ kanaal, editie: naam, bron: vindplaats }) =>
      [`${kanaal}: ${editienaam(naam)}`, ...(vindplaats ? [vindplaats] : [])].join(", "),
    )
    .join("; ")
    .concat(".");
}

/** De raming in de vorm van eigen bedragen, zodat regels en functies haar lezen zoals het blad POK_Raming. */
function bedragenVan(editie: Editie, bron: Bedragbron, lees: Delenlezer): Bedragen | EigenBedragen {
  if (bron.soort === "landelijk") return landelijk(editie);
  if (bron.soort === "eigen") return bron.tabel.bedragen;
  return leesEigenBedragen(
    ramingsrijen(editie, lees).map(({ actielijn, jaar, kanaal, bedrag }) => [
      actielijn,
      jaar,
      kanaal,
      bedrag,
      bron.gemeente,
      ramingseditie(editie),
    ]),
    RAMINGTABEL,
  );
}

function ramingsrijen(editie: Editie, lees: Delenlezer) {
  return editie.actielijnen.flatMap(({ nummer }) =>
    editie.jaren.flatMap((jaar) =>
      lees(editie.cel(nummer, jaar)).flatMap(({ kanaal, bedrag, zekerheid }) =>
        isInzetbaar({ zekerheid }) && bedrag !== null ? [{ actielijn: nummer, jaar, kanaal, bedrag }] : [],
      ),
    ),
  );
}
