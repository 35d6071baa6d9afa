import { overslag, type Indexcel, type Indexzicht, type Plaats } from "../../indexeren";
import { celadres } from "../../invoegen/adres";
import { WerkmapFout, type Doel } from "../../invoegen/werkmap";
import { bereikVan, beletBuitenBlad, doelVan, leesToestand, PLAATS } from "../lezen";

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
  const bezet = verschuiving === 0 ? [] : bezetteCellen(naastliggend, doelbereik, cellen);
  return {
    ...plek,
    ...verkenning,
    bron: { ...bron, blad: verkenning.doel.blad },
    cellen,
    gevuld: bezet.length,
    voorbeelden: bezet.slice(0, VOORBEELDEN),
    afdruk: JSON.stringify([bereik.formulas, bereik.numberFormat, verkenning.afdruk]),
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

/** De doelcellen die een formule zouden krijgen en waar al iets in staat. */
function bezetteCellen(
  { rij, kolom, kolommen }: Doel,
  { formulas, text }: Excel.Range,
  cellen: readonly Indexcel[],
): { adres: string; inhoud: string }[] {
  return cellen.flatMap((cel, i) => {
    const [r, k] = [Math.floor(i / kolommen), i % kolommen];
    const formule = formulas[r]![k] as unknown;
    return formule === "" || overslag(cel) !== null
      ? []
      : [{ adres: celadres(rij + r, kolom + k), inhoud: text[r]![k] || String(formule) }];
  });
}
