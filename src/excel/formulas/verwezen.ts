import { pakkettenVan } from "../../sheet/stukken";
import { ligtInWerkmap, tabeldeel } from "../../work/formulas/verwezen";
import type { Bereikvraag, Formulecel, Kapotcel, Pokcel, Verwezen } from "../../work/formulas/werkmap";
import { overlapt, volledigAdres } from "../../sheet/adres";
import { eisNietAfgebroken } from "../../sheet/belet";
import { type Doel } from "../../sheet/doel";
import { bereikVan, doelVan, PLAATS } from "../lezen";
import { voerUit } from "../uitvoering";
import { vindBereiken, type Vondst } from "./bereiken";
import { leesTabel } from "./register";
import { leesPakket, zonderOverloop, type Bladstand } from "./scan";

/** Van zoveel cellen wordt nagegaan uit welke formule zij overlopen; in een groter bereik telt alleen wat erin begint. */
const MEESTE_OVERLOOP = 2_000;

/** `[Bedrag]` is de hele kolom van de eigen tabel; die kolom is van hieruit niet op te zoeken. */
const EIGEN_KOLOM = /^\[[^@#[]/;

interface Plaats {
  bladen: Bladstand[];
  bevroren: Pokcel[];
  nietGevolgd: string[];
}

/** Zoekt de POK-cellen in wat verwijzingen noemen, in stukken. @throws {WerkmapFout} `afgebroken` */
export async function zoekVerwezen(vragen: readonly Bereikvraag[], signaal: AbortSignal): Promise<Verwezen> {
  const { bladen, bevroren, nietGevolgd } = await voerUit((context) => plaats(context, vragen));
  const stand = new Map(bladen.map((blad) => [blad.gebied.bladId, blad]));
  // Verwijzingen kunnen elkaar overlappen.
  const cellen = new Map<string, Formulecel>();
  const kapot = new Map<string, Kapotcel>();
  for (const pakket of pakkettenVan(bladen.map(({ gebied }) => gebied))) {
    eisNietAfgebroken(signaal);
    const gevonden = await voerUit((context) => leesPakket(context, pakket, stand));
    gevonden.cellen.forEach((cel) => cellen.set(sleutel(cel.doel), cel));
    // Een goed geschreven formule staat al bij de cellen, en tekst rekent niet mee.
    gevonden.kapot
      .filter(({ soort }) => soort === "naam")
      .forEach((cel) => kapot.set(sleutel(cel.doel), cel));
  }
  return {
    cellen: [
      ...zonderOverloop([...cellen.values()]).map(alsPokcel),
      ...[...kapot.values()].map(({ doel }): Pokcel => {
        return { doel, tekst: "", soort: "kapot", verborgen: stand.get(doel.bladId)!.verborgen };
      }),
      ...bevroren,
    ],
    nietGevolgd,
  };
}

const alsPokcel = ({ plek, tekst, verborgen }: Formulecel): Pokcel => ({
  doel: plek,
  tekst: isCel(plek) ? tekst : "",
  soort: "formule",
  verborgen,
});

async function plaats(context: Excel.RequestContext, vragen: readonly Bereikvraag[]): Promise<Plaats> {
  const vondsten = await vindBereiken(context, vragen);
  vondsten.forEach((vondst) => {
    vondst?.bereik.load(`${PLAATS},hasSpill`);
    vondst?.bereik.worksheet.load("id,name,visibility");
  });
  await context.sync();
  const nietGevolgd: string[] = [];
  const bladen: Bladstand[] = [];
  const ouders: { ouder: Excel.Range; blad: Bladstand }[] = [];
  vondsten.forEach((vondst, i) => {
    const { argument } = vragen[i]!;
    const gebied = vondst && gebiedVan(vondst, argument.tekst);
    if (!gebied) {
      if (!ligtInWerkmap(argument)) nietGevolgd.push(argument.tekst);
      return;
    }
    const { worksheet, hasSpill } = vondst.bereik;
    const blad = { gebied, beveiligd: false, verborgen: worksheet.visibility !== "Visible" };
    bladen.push(blad);
    if (hasSpill === false || gebied.rijen * gebied.kolommen > MEESTE_OVERLOOP) return;
    for (const cel of cellenVan(gebied)) {
      const ouder = bereikVan(context, cel).getSpillParentOrNullObject();
      ouder.load("rowIndex,columnIndex");
      ouders.push({ ouder, blad });
    }
  });
  const bevroren = await zoekBevroren(context, bladen);
  const begin = new Map<string, Bladstand>();
  for (const { ouder, blad } of ouders) {
    if (ouder.isNullObject) continue;
    const gebied = { ...blad.gebied, rij: ouder.rowIndex, kolom: ouder.columnIndex, rijen: 1, kolommen: 1 };
    begin.set(sleutel(gebied), { ...blad, gebied });
  }
  return { bladen: [...bladen, ...begin.values()], bevroren, nietGevolgd };
}

function gebiedVan({ bereik, kop }: Vondst, tekst: string): Doel | null {
  if (EIGEN_KOLOM.test(tekst)) return null;
  const deel = kop ? tabeldeel(tekst, kop.values[0]!) : { eerste: 0, aantal: bereik.columnCount };
  return (
    deel && {
      ...doelVan(bereik, bereik.worksheet),
      kolom: bereik.columnIndex + deel.eerste,
      kolommen: deel.aantal,
    }
  );
}

/** De bevroren cellen in deze gebieden. Leest ook wat er verder klaarstaat. */
async function zoekBevroren(context: Excel.RequestContext, bladen: readonly Bladstand[]): Promise<Pokcel[]> {
  const register = await leesTabel(context);
  if (!register || "mist" in register) return [];
  const geraakt = register.rijen.flatMap(({ nu }) => {
    const blad = bladen.find(
      ({ gebied }) => nu?.blad.toLowerCase() === gebied.blad.toLowerCase() && overlapt(nu.plek, gebied),
    );
    if (!nu || !blad) return [];
    const doel: Doel = { ...nu.plek, bladId: blad.gebied.bladId, blad: blad.gebied.blad };
    const bereik = bereikVan(context, { ...doel, rijen: 1, kolommen: 1 });
    bereik.load("text");
    return [{ doel, bereik, verborgen: blad.verborgen }];
  });
  await context.sync();
  return geraakt.map(({ doel, bereik, verborgen }) => ({
    doel,
    tekst: isCel(doel) ? bereik.text[0]![0]! : "",
    soort: "bevroren",
    verborgen,
  }));
}

const cellenVan = (gebied: Doel): Doel[] =>
  Array.from({ length: gebied.rijen * gebied.kolommen }, (_, i) => ({
    ...gebied,
    rij: gebied.rij + Math.floor(i / gebied.kolommen),
    kolom: gebied.kolom + (i % gebied.kolommen),
    rijen: 1,
    kolommen: 1,
  }));
const sleutel = (doel: Doel) => volledigAdres(doel.blad, doel);
const isCel = ({ rijen, kolommen }: Pick<Doel, "rijen" | "kolommen">) => rijen * kolommen === 1;
