import {
  blijftBuiten,
  isFormule,
  type Formulecel,
  type Indexcel,
  type Indexzicht,
  type Plaats,
} from "../../work/indexing";
import { celadres } from "../../sheet/adres";
import { WerkmapFout, type Belet } from "../../sheet/belet";
import { type Doel } from "../../sheet/doel";
import { bundel } from "../../sheet/bundels";
import {
  bereikVan,
  beletBuitenBlad,
  celbelet,
  doelVan,
  laadBelemmering,
  leesToestand,
  PLAATS,
} from "../lezen";
import { leesHerkomst } from "./voorgangers";

/** Van zoveel cellen is een voorbeeld nog vlot te maken. */
const MEESTE_CELLEN = 5_000;
const VOORBEELDEN = 3;

/** Waar de bedragen liggen en waar de geïndexeerde komen. */
export interface Plek {
  plaats: Plaats;
  bron: Doel;
  verschuiving: number;
}

/** De geselecteerde cellen waar iets in staat. @throws {WerkmapFout} `selectieLeeg`, `selectieTeGroot` of `meerSelecties` */
export async function vindPlek(context: Excel.RequestContext, plaats: Plaats): Promise<Plek> {
  const selectie = context.workbook.getSelectedRange();
  selectie.load("columnCount");
  const gevuld = selectie.getUsedRangeOrNullObject(true);
  gevuld.load(PLAATS);
  selectie.worksheet.load("id,name");
  await context.sync();
  if (gevuld.isNullObject) throw new WerkmapFout({ soort: "selectieLeeg" });
  const bron = doelVan(gevuld, selectie.worksheet);
  const cellen = bron.rijen * bron.kolommen;
  if (cellen > MEESTE_CELLEN)
    throw new WerkmapFout({ soort: "selectieTeGroot", cellen, meeste: MEESTE_CELLEN });
  return { plaats, bron, verschuiving: plaats === "zelf" ? 0 : selectie.columnCount };
}

/** Leest de bedragen en hun doel. @throws {WerkmapFout} `buitenBlad` */
export async function leesPlek(context: Excel.RequestContext, plek: Plek): Promise<Indexzicht> {
  const { bron, verschuiving } = plek;
  const naastliggend: Doel = { ...bron, kolom: bron.kolom + verschuiving };
  const buiten = beletBuitenBlad(naastliggend);
  if (buiten) throw new WerkmapFout(buiten);
  const bereik = bereikVan(context, bron);
  bereik.load("formulas,formulasLocal,values,valueTypes,numberFormat,text");
  const { application } = context;
  application.load("decimalSeparator");
  const doelbereik = bereikVan(context, naastliggend);
  doelbereik.load("formulas,text");
  const { verkenning } = await leesToestand(context, naastliggend);
  const cellen = cellenVan(bron, bereik);
  const gelezen = { plaats: plek.plaats, bron: { ...bron, blad: verkenning.doel.blad }, cellen };
  const herkomst = await leesHerkomst(context, formulecellen(gelezen.bron.blad, cellen));
  const reden = blijftBuiten({ ...gelezen, herkomst });
  const gaatMee = (cel: Indexcel) => reden(cel) === null;
  const bezet = verschuiving === 0 ? [] : bezetteCellen(naastliggend, doelbereik, cellen, gaatMee);
  return {
    ...plek,
    ...verkenning,
    ...gelezen,
    herkomst,
    belet:
      verkenning.belet?.soort === "samengevoegd"
        ? await beletWaarGeschreven(context, naastliggend, cellen.filter(gaatMee), verschuiving)
        : verkenning.belet,
    gevuld: bezet.length,
    voorbeelden: bezet.slice(0, VOORBEELDEN),
    afdruk: JSON.stringify([bereik.formulas, bereik.numberFormat, verkenning.afdruk, herkomst]),
    decimaalteken: application.decimalSeparator,
  };
}

function cellenVan({ rij, kolom }: Doel, bereik: Excel.Range): Indexcel[] {
  return bereik.formulas.flatMap((formules: unknown[], r) =>
    formules.map((formule, k) => ({
      rij: rij + r,
      kolom: kolom + k,
      formule,
      lokaal: String(bereik.formulasLocal[r]![k]),
      waarde: bereik.values[r]![k] as unknown,
      soort: String(bereik.valueTypes[r]![k]),
      notatie: String(bereik.numberFormat[r]![k]),
      tekst: bereik.text[r]![k]!,
    })),
  );
}

const formulecellen = (blad: string, cellen: readonly Indexcel[]): Formulecel[] =>
  cellen.flatMap(({ rij, kolom, formule, waarde }) =>
    isFormule(formule) && formule !== waarde ? [{ blad, rij, kolom, formule }] : [],
  );

/** Wat het schrijven belet als alleen de cellen tellen die een formule krijgen: een samengevoegde kop ertussen blijft zoals hij is. */
async function beletWaarGeschreven(
  context: Excel.RequestContext,
  doel: Doel,
  cellen: readonly Indexcel[],
  verschuiving: number,
): Promise<Belet | null> {
  const doelen = cellen.map(({ rij, kolom }) => ({
    doel: { ...doel, rij, kolom: kolom + verschuiving, rijen: 1, kolommen: 1 },
  }));
  const stukken = bundel(doelen, true).map((stuk) => {
    return { doel: stuk.doel, belemmering: laadBelemmering(bereikVan(context, stuk.doel)) };
  });
  await context.sync();
  const beletten = stukken.map((stuk) => celbelet(stuk.doel, stuk.belemmering));
  return beletten.find((belet) => belet !== null) ?? null;
}

/** De doelcellen die een formule zouden krijgen en waar al iets in staat. */
function bezetteCellen(
  { rij, kolom, kolommen }: Doel,
  { formulas, text }: Excel.Range,
  cellen: readonly Indexcel[],
  gaatMee: (cel: Indexcel) => boolean,
): { adres: string; inhoud: string }[] {
  return cellen.flatMap((cel, i) => {
    const [r, k] = [Math.floor(i / kolommen), i % kolommen];
    const formule = formulas[r]![k] as unknown;
    return formule === "" || !gaatMee(cel)
      ? []
      : [{ adres: celadres(rij + r, kolom + k), inhoud: text[r]![k] || String(formule) }];
  });
}
