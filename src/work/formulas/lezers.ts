import { volledigAdres } from "../../sheet/adres";
import { eisNietAfgebroken } from "../../sheet/belet";
import { type Doel } from "../../sheet/doel";
import { aanroepenIn, type Argument } from "./aanroepen";
import { verwijst, type Bereiklezer } from "./argumentwaarden";
import type { Bereikinhoud, Bereikvraag, Formulewerkmap } from "./werkmap";

/** Zoveel bereiken leest Excel in één keer zonder dat het antwoord te groot wordt. */
const PER_KEER = 1_000;

/** Een formule en de cel waarin zij staat. */
export interface Geplaatst {
  doel: Doel;
  formule: string;
}

/**
 * Leest wat de argumenten van formules noemen, voor alle formules samen.
 * @param alleenEditie lees alleen wat bepaalt uit welke editie een formule put
 * @returns geeft per formule een lezer van haar argumenten
 */
export async function leesArgumenten(
  werkmap: Pick<Formulewerkmap, "leesBereiken">,
  formules: readonly Geplaatst[],
  alleenEditie: boolean,
  signaal: AbortSignal,
): Promise<(formule: Geplaatst) => Bereiklezer> {
  const vragen = new Map<string, Bereikvraag>();
  for (const formule of formules) {
    for (const argument of argumentenVan(formule, alleenEditie))
      vragen.set(sleutel(formule, argument), { vanuit: formule.doel, argument });
  }
  const inhoud = new Map<string, Bereikinhoud | null>();
  const alle = [...vragen];
  for (let i = 0; i < alle.length; i += PER_KEER) {
    eisNietAfgebroken(signaal);
    const deel = alle.slice(i, i + PER_KEER);
    const gelezen = await werkmap.leesBereiken(deel.map(([, vraag]) => vraag));
    deel.forEach(([naam], j) => inhoud.set(naam, gelezen[j]!));
  }
  return (formule) => (argument) => inhoud.get(sleutel(formule, argument)) ?? null;
}

function argumentenVan({ formule }: Geplaatst, alleenEditie: boolean): Argument[] {
  return aanroepenIn(formule).flatMap(({ functie, argumenten }) => {
    const { bedragen, editie, actielijn } = argumenten;
    // Bij eigen bedragen staat de editie in de rij, en die volgt uit alle argumenten samen.
    if (!alleenEditie || (bedragen && bedragen.soort !== "weggelaten"))
      return Object.values(argumenten).filter(verwijst);
    return [editie, functie === "BRON" ? actielijn : undefined].filter(
      (argument) => argument !== undefined && verwijst(argument),
    ) as Argument[];
  });
}

const sleutel = ({ doel }: Geplaatst, { tekst }: Argument) => `${volledigAdres(doel.blad, doel)}|${tekst}`;
