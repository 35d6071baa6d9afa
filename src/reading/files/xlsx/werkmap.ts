import { beschadigd, bestandsfout } from "../fouten";
import type { Pakket } from "../pakket/pakket";
import type { Lezer } from "./lezer";
import { leesRelaties } from "./relaties";
import { isWaar } from "./waar";

/** Een werkblad in de inhoudsopgave van de werkmap. */
export interface Bladverwijzing {
  naam: string;
  pad: string;
  zichtbaar: boolean;
}

/** Wat de werkmap over zichzelf zegt, met de paden van wat er te lezen is. */
export interface Werkmap {
  bladen: readonly Bladverwijzing[];
  /** Datums tellen vanaf 1904 in plaats van 1900. */
  vanaf1904: boolean;
  teksten: string | undefined;
  stijlen: string | undefined;
}

/** Zips die geen .xlsx zijn, aan een onderdeel te herkennen. */
const ANDERE: readonly (readonly [onderdeel: string, wat: string])[] = [
  ["xl/workbook.bin", "is een binaire werkmap (.xlsb)"],
  ["content.xml", "is een OpenDocument-bestand (.ods)"],
  ["index/document.iwa", "is een Numbers-bestand van Apple"],
  ["index.zip", "is een Numbers-bestand van Apple"],
  ["word/document.xml", "is een Word-document"],
  ["ppt/presentation.xml", "is een PowerPoint-presentatie"],
];

/**
 * Leest welke bladen een werkmap heeft. Bestandsnamen binnen het pakket liggen niet vast: alles gaat langs de verwijzingen.
 * @throws {PokFout} `ongeldig` als het pakket geen werkmap met werkbladen is
 */
export async function leesWerkmap(lezer: Lezer): Promise<Werkmap> {
  const pad = await vindWerkmap(lezer);
  const bladen: { naam: string; id: string; zichtbaar: boolean }[] = [];
  let vanaf1904 = false;
  await lezer.lees(pad, "de inhoudsopgave van de werkmap", {
    open(tag, attributen) {
      if (tag === "workbookPr") vanaf1904 = isWaar(attributen.date1904);
      if (tag === "sheet") {
        const { name: naam = "", state: staat = "visible" } = attributen;
        bladen.push({ naam, id: relatieId(attributen), zichtbaar: staat === "visible" });
      }
    },
  });
  const relaties = await leesRelaties(lezer, pad);
  const metSoort = (soort: string) => relaties.find((relatie) => relatie.soort === soort)?.pad;
  const werkbladen = bladen.flatMap(({ naam, id, zichtbaar }) => {
    const relatie = relaties.find((kandidaat) => kandidaat.id === id);
    if (!relatie) throw beschadigd(`blad “${naam}” ontbreekt`);
    return relatie.soort === "worksheet" ? [{ naam, zichtbaar, pad: relatie.pad }] : [];
  });
  if (werkbladen.length === 0) throw bestandsfout("is een werkmap zonder werkbladen");
  return { bladen: werkbladen, vanaf1904, teksten: metSoort("sharedStrings"), stijlen: metSoort("styles") };
}

async function vindWerkmap(lezer: Lezer): Promise<string> {
  weigerAndere(lezer.pakket);
  const hoofd = (await leesRelaties(lezer, "")).find(({ soort }) => soort === "officeDocument");
  if (!hoofd) throw beschadigd("het noemt geen werkmap");
  return hoofd.pad;
}

function weigerAndere(pakket: Pakket): void {
  const ander = ANDERE.find(([onderdeel]) => pakket.heeft(onderdeel));
  if (ander) throw bestandsfout(ander[1], "open het en bewaar het als Excel-werkmap (.xlsx)");
  if (!pakket.heeft("_rels/.rels")) {
    throw bestandsfout(
      "is een zip waarin geen Excel-werkmap zit",
      "pak het eerst uit en lees de werkmap zelf",
    );
  }
}

/** Het kenmerk met een voorvoegsel (meestal `r:id`); `sheetId` is iets anders. */
function relatieId(attributen: Readonly<Record<string, string>>): string {
  const naam = Object.keys(attributen).find((sleutel) => sleutel.endsWith(":id"));
  return naam === undefined ? "" : attributen[naam]!;
}
