import { letterVan } from "../../table/afkeuring";
import type { Correctie, Kolom, Oorsprong, Rol, Vraag } from "../../table/soorten";
import type { Raster } from "../../../sheet/raster";
import type { Kopdelen } from "./kopdelen";
import type { Kop } from "./kopregels";
import { zoekOpInhoud, type Vermoeden } from "./inhoud";

/** De kolommen met hun rollen, en wat daarover nog te vragen is. */
export interface Kolomindeling {
  kolommen: Kolom[];
  vragen: Vraag[];
}

/** Eerst wat zichzelf verraadt; een actielijn als los cijfer en een bedrag zijn pas daarna te onderscheiden. */
const OP_INHOUD = ["jaar", "kanaal", "gemeentecode", "gemeente", "actielijn"] as const;

/** Geeft elke kolom haar rol: uit de correctie, anders uit de kop, anders uit de cellen eronder. */
export function deelKolommenIn(
  raster: Raster,
  kop: Kop | null,
  eersteRij: number,
  correctie: Correctie,
  oorsprong: Oorsprong,
): Kolomindeling {
  const breedte = raster.reduce((max, rij) => Math.max(max, rij.length), 0);
  const vrij = new Set<number>();
  const kolommen = Array.from({ length: breedte }, (_, index): Kolom => {
    const delen = kop?.delen[index] ?? null;
    const opgegeven = correctie.kolommen?.[index + 1];
    if (opgegeven) return { kolom: index + 1, kop: delen?.tekst ?? "", ...opgegeven, reden: "opgegeven" };
    const kolom = uitKop(index + 1, delen);
    // Een totaalkolom of een jaar buiten de bron blijft buiten beschouwing, wat er ook onder staat.
    if (kolom.rol === "geen" && delen?.soort !== "totaal" && !delen?.jaarBuiten) vrij.add(index);
    return kolom;
  });
  vulAanUitInhoud(raster, kolommen, eersteRij, correctie, vrij);
  return { kolommen, vragen: vragenOver(kolommen, correctie, oorsprong) };
}

function uitKop(kolom: number, delen: Kopdelen | null): Kolom {
  if (delen === null) return { kolom, kop: "", rol: "geen", reden: "geen kop" };
  const basis = { kolom, kop: delen.tekst };
  if (delen.soort === "totaal")
    return { ...basis, rol: "geen", reden: "een totaalkolom telt niet nog eens mee" };
  if (delen.soort !== "kop") return { ...basis, rol: "geen", reden: "kop niet herkend" };
  if (delen.rol && delen.rol !== "bedrag")
    return { ...basis, rol: delen.rol, reden: `de kop noemt ${delen.rol}` };
  if (delen.jaarBuiten) {
    return { ...basis, rol: "geen", reden: `${delen.jaarBuiten} is geen jaar van de POK-middelen` };
  }
  const genoemd = noem(delen);
  if (delen.rol !== "bedrag" && genoemd === "") return { ...basis, rol: "geen", reden: "kop niet herkend" };
  const reden = genoemd === "" ? "de kop noemt bedrag" : `de kop noemt ${genoemd}`;
  const eenheid = delen.eenheid ? { eenheid: delen.eenheid } : {};
  return { ...basis, rol: "bedrag", vast: delen.vast, ...eenheid, reden };
}

/** Wat de kop van een bedragkolom vastlegt, zoals “actielijn 4, 2026”. */
export function noem({ vast }: Pick<Kopdelen, "vast">): string {
  const delen = [vast.actielijn && `actielijn ${vast.actielijn}`, vast.jaar, vast.kanaal, vast.editie];
  return delen.filter(Boolean).join(", ");
}

function vulAanUitInhoud(
  raster: Raster,
  kolommen: Kolom[],
  eersteRij: number,
  correctie: Correctie,
  vrij: Set<number>,
): void {
  const geef = ({ index, reden }: Vermoeden, rol: Rol) => {
    kolommen[index] = { ...kolommen[index]!, rol, reden, ...(rol === "bedrag" ? { vast: {} } : {}) };
    vrij.delete(index);
  };
  for (const rol of OP_INHOUD) {
    if (kolommen.some((kolom) => kolom.rol === rol) || ligtVast(kolommen, rol, correctie)) continue;
    const [eerste] = zoekOpInhoud(rol, raster, eersteRij, [...vrij]);
    if (eerste) geef(eerste, rol);
  }
  if (kolommen.some(({ rol }) => rol === "bedrag")) return;
  // Meer getalkolommen zonder kop zijn niet te onderscheiden.
  const getallen = zoekOpInhoud("bedrag", raster, eersteRij, [...vrij]);
  if (getallen.length === 1) geef(getallen[0]!, "bedrag");
}

function ligtVast(kolommen: readonly Kolom[], rol: Rol, correctie: Correctie): boolean {
  if (rol !== "actielijn" && rol !== "jaar" && rol !== "kanaal") return false;
  if (rol !== "kanaal" && correctie[rol] !== undefined) return true;
  const bedragen = kolommen.filter((kolom) => kolom.rol === "bedrag");
  return bedragen.length > 0 && bedragen.every(({ vast }) => vast?.[rol] !== undefined);
}

function vragenOver(kolommen: readonly Kolom[], correctie: Correctie, oorsprong: Oorsprong): Vraag[] {
  const vragen: Vraag[] = [];
  const bedragen = kolommen.filter(({ rol }) => rol === "bedrag");
  if (bedragen.length === 0) {
    vragen.push({
      over: "kolommen",
      tekst:
        kolommen.length === 1
          ? "Er is geen kolom met bedragen herkend, want elke rij heeft maar één cel; kopieer de tabel met haar kolommen (tabs), bijvoorbeeld uit Excel."
          : "Er is geen kolom met bedragen herkend; wijs de kolom of de kopregel aan.",
    });
    return vragen;
  }
  for (const rol of ["actielijn", "jaar"] as const) {
    const bekend = kolommen.some((kolom) => kolom.rol === rol) || ligtVast(kolommen, rol, correctie);
    if (!bekend)
      vragen.push({
        over: rol,
        tekst: `Nergens staat bij welk${rol === "jaar" ? "" : "e"} ${rol} de bedragen horen; geef het op of wijs de kolom aan.`,
      });
  }
  for (const rol of ["actielijn", "jaar", "kanaal", "gemeente", "gemeentecode", "editie"] as const) {
    const dubbel = kolommen.filter((kolom) => kolom.rol === rol);
    if (dubbel.length > 1)
      vragen.push({
        over: "kolommen",
        tekst: `${opsomming(dubbel, oorsprong)} noemen allebei ${rol}; kies welke geldt.`,
      });
  }
  return [...vragen, ...dubbeleBedragkolommen(bedragen, oorsprong)];
}

function dubbeleBedragkolommen(bedragen: readonly Kolom[], oorsprong: Oorsprong): Vraag[] {
  const perPlaats = new Map<string, Kolom[]>();
  for (const kolom of bedragen) {
    const { actielijn, jaar, kanaal, editie } = kolom.vast ?? {};
    const sleutel = [actielijn, jaar, kanaal, editie].join("|");
    perPlaats.set(sleutel, [...(perPlaats.get(sleutel) ?? []), kolom]);
  }
  return [...perPlaats.values()]
    .filter((groep) => groep.length > 1)
    .map((groep) => ({
      over: "kolommen",
      tekst: `${opsomming(groep, oorsprong)} dragen bedragen voor dezelfde plaats; kies welke geldt.`,
    }));
}

function opsomming(kolommen: readonly Kolom[], oorsprong: Oorsprong): string {
  const namen = kolommen.map(
    ({ kolom, kop }) => `${letterVan(kolom, oorsprong)}${kop === "" ? "" : ` (“${kop}”)`}`,
  );
  return `De kolommen ${namen.slice(0, -1).join(", ")} en ${namen[namen.length - 1]}`;
}
