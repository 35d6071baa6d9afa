import type { Oorsprong } from "../../table/soorten";
import { letterVan } from "../../table/afkeuring";
import type { Plancorrectie, Plankolom, Planrol, Planvraag, Raster, Zin } from "../lezing";
import { rolNaarInhoud } from "./inhoud";
import type { Kopdelen } from "./kopdelen";
import { isNummerkop, noemtActielijnen } from "./nummerkolom";
import type { Plankop } from "./kopregels";

/** De kolommen met hun rollen, de vorm, en wat daarover nog te vragen is. */
export interface Planindeling {
  kolommen: Plankolom[];
  vorm: "lang" | "breed";
  vragen: Planvraag[];
}

const OPGEGEVEN: Zin = { nl: "opgegeven", en: "given" };
const ENIG: readonly Planrol[] = ["actielijn", "jaar", "soort", "aard", "kanaal", "taakveld"];
const ROLNAAM_EN: Readonly<Record<Planrol, string>> = {
  actielijn: "action line",
  jaar: "year",
  bedrag: "amount",
  soort: "baten or lasten",
  aard: "structural or incidental",
  kanaal: "channel",
  taakveld: "taakveld",
  omschrijving: "description",
  toelichting: "notes",
  teken: "V or N",
  gemeente: "municipality",
  verslagsoort: "report type",
  geen: "none",
};

/** Geeft elke kolom haar rol: uit de correctie, anders uit de kop, anders uit de cellen eronder. */
export function deelKolommenIn(
  raster: Raster,
  kop: Plankop | null,
  eersteRij: number,
  correctie: Plancorrectie,
  oorsprong: Oorsprong,
): Planindeling {
  const breedte = raster.reduce((max, rij) => Math.max(max, rij.length), 0);
  const delen = Array.from({ length: breedte }, (_, k) => kop?.delen[k] ?? null);
  const kolommen = delen.map((deel, index): Plankolom => {
    const opgegeven = correctie.kolommen?.[index + 1];
    const basis = { kolom: index + 1, kop: deel?.tekst ?? "" };
    if (opgegeven) return { ...basis, ...opgegeven, reden: OPGEGEVEN };
    return { ...basis, ...uitKop(deel) };
  });
  vulAanUitInhoud(raster, kolommen, delen, eersteRij, correctie);
  wijsNummerkolomAan(raster, kolommen, eersteRij, correctie);
  const noem = noemer(oorsprong);
  const vragen = [
    ...kiesVorm(kolommen, correctie),
    ...kiesEnige(kolommen, noem),
    ...kiesPerJaar(kolommen, delen, noem),
  ];
  const breed = kolommen.some(({ rol, vast }) => rol === "bedrag" && vast?.jaar !== undefined);
  return { kolommen, vorm: breed ? "breed" : "lang", vragen };
}

function uitKop(deel: Kopdelen | null): Omit<Plankolom, "kolom" | "kop"> {
  if (deel === null) return { rol: "geen", reden: { nl: "geen kop", en: "no header" } };
  const eenheid = deel.eenheid ? { eenheid: deel.eenheid } : {};
  if (deel.soort === "bedrag" || deel.rol === "bedrag") {
    const wat = [deel.vast.soort, deel.vast.jaar, deel.vast.kanaal].filter(Boolean).join(", ") || null;
    const reden = {
      nl: `de kop noemt ${wat ?? "een bedrag"}`,
      en: `the header says ${wat ?? "amount"}`,
    };
    return { rol: "bedrag", vast: deel.vast, ...eenheid, reden };
  }
  if (deel.rol) {
    return {
      rol: deel.rol,
      reden: { nl: `de kop noemt ${deel.rol}`, en: `the header says ${ROLNAAM_EN[deel.rol]}` },
    };
  }
  return deel.soort === "buiten"
    ? {
        rol: "geen",
        reden: {
          nl: "een totaal of verschil telt niet nog eens mee",
          en: "a total or difference is not counted again",
        },
      }
    : { rol: "geen", reden: { nl: "kop niet herkend", en: "header not recognised" } };
}

function vulAanUitInhoud(
  raster: Raster,
  kolommen: Plankolom[],
  delen: readonly (Kopdelen | null)[],
  eersteRij: number,
  correctie: Plancorrectie,
): void {
  kolommen.forEach((kolom, index) => {
    if (correctie.kolommen?.[index + 1] || delen[index]?.soort === "buiten") return;
    const isSoortkop = kolom.rol === "soort" || kolom.rol === "aard";
    if (kolom.rol !== "geen" && !isSoortkop) return;
    const rol = rolNaarInhoud(raster, eersteRij, index);
    if (rol === undefined || rol === kolom.rol || (isSoortkop && rol !== "soort" && rol !== "aard")) return;
    if (rol !== "teken" && kolommen.some((ander) => ander.rol === rol)) return;
    const reden = {
      nl: `de cellen eronder noemen ${rol === "teken" ? "V of N" : rol}`,
      en: `the cells below say ${ROLNAAM_EN[rol]}`,
    };
    kolommen[index] = { kolom: kolom.kolom, kop: kolom.kop, rol, reden };
  });
}

/** Is er geen kolom Actielijn, dan kan een kolom “Nr” haar zijn. */
function wijsNummerkolomAan(
  raster: Raster,
  kolommen: Plankolom[],
  eersteRij: number,
  correctie: Plancorrectie,
): void {
  if (kolommen.some(({ rol }) => rol === "actielijn")) return;
  const gevonden = kolommen.find(
    ({ kolom, kop, rol }) =>
      rol === "geen" &&
      !correctie.kolommen?.[kolom] &&
      isNummerkop(kop) &&
      noemtActielijnen(raster, kolommen, eersteRij, kolom - 1),
  );
  if (!gevonden) return;
  gevonden.rol = "actielijn";
  gevonden.reden = {
    nl: "de nummers zijn die van de actielijnen in de omschrijving",
    en: "the numbers are those of the action lines in the description",
  };
}

/** Staat er een bedragkolom per jaar, dan tellen een jaarkolom en bedragkolommen zonder jaar niet mee. */
function kiesVorm(kolommen: Plankolom[], correctie: Plancorrectie): Planvraag[] {
  const opgegeven = (kolom: Plankolom) => correctie.kolommen?.[kolom.kolom] !== undefined;
  const metJaar = kolommen.filter(({ rol, vast }) => rol === "bedrag" && vast?.jaar !== undefined);
  const jaarkolom = kolommen.find(({ rol }) => rol === "jaar");
  // “Bedrag 2026” naast een jaarkolom is nog steeds een bedrag per rij.
  if (metJaar.length === 0 || (jaarkolom && metJaar.length === 1)) {
    for (const kolom of metJaar) if (jaarkolom) delete (kolom.vast = { ...kolom.vast }).jaar;
    return [];
  }
  for (const kolom of kolommen) {
    const los = kolom.rol === "jaar" || (kolom.rol === "bedrag" && kolom.vast?.jaar === undefined);
    if (los && !opgegeven(kolom)) {
      zetBuiten(kolom, {
        nl: "de bedragen staan in een kolom per jaar",
        en: "the amounts stand in a column per year",
      });
    }
  }
  return [];
}

/** Van een rol die er één keer hoort te zijn, geldt de eerste kolom. */
function kiesEnige(kolommen: Plankolom[], noem: Noemer): Planvraag[] {
  return ENIG.flatMap((rol) => {
    const [eerste, ...rest] = kolommen.filter((kolom) => kolom.rol === rol);
    if (!eerste || rest.length === 0) return [];
    for (const kolom of rest) zetBuiten(kolom, geldt(eerste, noem));
    return [vraagKeuze([eerste, ...rest], eerste, noem)];
  });
}

/** Van de bedragkolommen voor hetzelfde jaar, soort en kanaal geldt de laatste begroting; een realisatie wijkt zonder vraag. */
function kiesPerJaar(kolommen: Plankolom[], delen: readonly (Kopdelen | null)[], noem: Noemer): Planvraag[] {
  const perPlaats = new Map<string, Plankolom[]>();
  for (const kolom of kolommen) {
    if (kolom.rol !== "bedrag") continue;
    const plaats = [kolom.vast?.jaar, kolom.vast?.soort, kolom.vast?.kanaal].join("|");
    perPlaats.set(plaats, [...(perPlaats.get(plaats) ?? []), kolom]);
  }
  return [...perPlaats.values()].flatMap((groep) => {
    if (groep.length === 1) return [];
    const begroot = groep.filter(({ kolom }) => !delen[kolom - 1]?.werkelijk);
    const kandidaten = begroot.length > 0 ? begroot : groep;
    const keuze = kandidaten[kandidaten.length - 1]!;
    for (const kolom of groep) if (kolom !== keuze) zetBuiten(kolom, geldt(keuze, noem));
    return kandidaten.length > 1 ? [vraagKeuze(kandidaten, keuze, noem)] : [];
  });
}

function zetBuiten(kolom: Plankolom, reden: Zin): void {
  kolom.rol = "geen";
  kolom.reden = reden;
  delete kolom.vast;
  delete kolom.eenheid;
}

function geldt(kolom: Plankolom, noem: Noemer): Zin {
  return { nl: `kolom ${noem(kolom)} geldt`, en: `column ${noem(kolom)} is used` };
}

function vraagKeuze(groep: readonly Plankolom[], keuze: Plankolom, noem: Noemer): Planvraag {
  const namen = groep.map(noem);
  const [laatste] = namen.slice(-1);
  const rest = namen.slice(0, -1).join(", ");
  return {
    over: "kolommen",
    tekst: {
      nl: `De kolommen ${rest} en ${laatste} dienen voor hetzelfde; kolom ${noem(keuze)} is gebruikt. Kies een andere als dat niet klopt.`,
      en: `Columns ${rest} and ${laatste} serve the same purpose; column ${noem(keuze)} is used. Choose another if that is not right.`,
    },
  };
}

/** Noemt een kolom zoals zij op het blad staat. */
type Noemer = (kolom: Plankolom) => string;

const noemer =
  (oorsprong: Oorsprong): Noemer =>
  ({ kolom, kop }) =>
    `${letterVan(kolom, oorsprong)}${kop === "" ? "" : ` (“${kop}”)`}`;
