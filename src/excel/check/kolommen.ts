import { isBijgewerkt, toetskolommen, type Toetskolommen } from "../../work/check/kolommen";
import type { Controle, Merkbon } from "../../work/check/soorten";
import type { Verloop } from "../../sheet/verloop";
import { overlapt } from "../../sheet/adres";
import { eisNietAfgebroken, WerkmapFout } from "../../sheet/belet";
import { doeladres, type Doel } from "../../sheet/doel";
import { bereikVan, doelVan as plaatsVan, leesToestand, PLAATS, type Toestand } from "../lezen";
import { alsWerkmapFout, schrijfUit, voerUit } from "../uitvoering";
import { eisOngewijzigd } from "./eisen";
import { KOLOMNAAM, vindMerken } from "./gevonden";
import { wisKolommen } from "./wissen";

/** Elke TOETS is een aanroep; meer maken een werkmap traag. */
const MEESTE_FORMULES = 5_000;
/** Na het wissen van de vorige is deze naam altijd vrij. */
const NAAM = `${KOLOMNAAM}1`;

/**
 * Zet rechts van het plan kolommen met TOETS-formules, in een Excel-tabel als kolommen van die tabel. Eerdere kolommen
 * “Controle” gaan eerst weg; mislukt het, dan staat er geen meer.
 * @throws {WerkmapFout} `kolomBezet` als er rechts van het plan iets staat
 */
export async function voegKolommenToe(
  controle: Controle,
  bedragen: string | null,
  { signaal }: Verloop,
): Promise<Merkbon> {
  const kolommen = kolommenVan(controle, bedragen);
  const doel = doelVan(controle, kolommen);
  let begonnen = false;
  try {
    return await schrijfUit(async (context) => {
      await eisOngewijzigd(context, controle);
      const oud = await vindMerken(context);
      begonnen = oud.kolommen.length > 0;
      wisKolommen(context, oud);
      const toestand = await leesToestand(context, doel);
      await eisVrij(context, toestand);
      eisNietAfgebroken(signaal);
      begonnen = true;
      const bereik = schrijf(context, controle, kolommen, toestand);
      bereik.load("values");
      await context.sync();
      if (bereik.values.some((rij) => rij.includes("#NAME?")))
        throw new WerkmapFout({ soort: "functiesOntbreken" });
      return {
        wijze: "kolom",
        aantal: kolommen.aantal,
        notities: null,
        adres: doeladres(toestand.verkenning.doel),
      };
    });
  } catch (fout) {
    if (begonnen) await haalWeg(doel);
    throw alsWerkmapFout(fout);
  }
}

/**
 * Of de kolommen er nu kunnen komen; er verandert niets.
 * @throws {WerkmapFout} dezelfde als {@link voegKolommenToe}
 */
export async function eisKolomplaats(controle: Controle, bedragen: string | null): Promise<void> {
  const doel = doelVan(controle, kolommenVan(controle, bedragen));
  await voerUit(async (context) => eisVrij(context, await leesToestand(context, doel)));
}

/** Of de kolommen “Controle” bij dit plan nog kloppen met hoe het nu is gelezen; ook waar als er geen staan. */
export async function passenKolommen(controle: Controle, bedragen: string | null): Promise<boolean> {
  const { doel } = controle.plek;
  if (controle.regels.length === 0) return true;
  const nieuw = toetskolommen(controle, bedragen);
  return voerUit(async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    const bereiken = names.items
      .filter(({ name }) => name.startsWith(KOLOMNAAM))
      .map((naam) => {
        const bereik = naam.getRangeOrNullObject();
        bereik.load(`${PLAATS},formulas`);
        bereik.worksheet.load("id,name");
        return bereik;
      });
    if (bereiken.length === 0) return true;
    await context.sync();
    return bereiken
      .filter((bereik) => !bereik.isNullObject && hoortBij(doel, plaatsVan(bereik, bereik.worksheet)))
      .every(({ rowIndex, formulas }) => isBijgewerkt(nieuw, { rij: rowIndex, formules: formulas }));
  });
}

/** Een kolom “Controle” staat in het plan of er direct rechts van. */
function hoortBij(plan: Doel, kolom: Doel): boolean {
  return plan.bladId === kolom.bladId && overlapt({ ...plan, kolommen: plan.kolommen + 1 }, kolom);
}

function kolommenVan(controle: Controle, bedragen: string | null): Toetskolommen {
  if (controle.regels.length === 0) throw new WerkmapFout({ soort: "geenRegels" });
  const kolommen = toetskolommen(controle, bedragen);
  if (kolommen.aantal > MEESTE_FORMULES)
    throw new WerkmapFout({ soort: "merkenTeVeel", aantal: kolommen.aantal, meeste: MEESTE_FORMULES });
  return kolommen;
}

function doelVan({ plek }: Controle, { rij, kolom, cellen }: Toetskolommen): Doel {
  return { ...plek.doel, rij, kolom, rijen: cellen.length, kolommen: cellen[0]!.length };
}

async function eisVrij(
  context: Excel.RequestContext,
  { verkenning: { belet, voorbeelden, doel } }: Toestand,
): Promise<void> {
  // Verborgen rijen van het plan tellen mee en krijgen dus ook hun formule; een verborgen kolom zou niemand zien.
  if (belet && (belet.soort !== "verborgenCellen" || (await heeftVerborgenKolom(context, doel))))
    throw new WerkmapFout(belet);
  const [bezet] = voorbeelden;
  if (bezet)
    throw new WerkmapFout({
      soort: "kolomBezet",
      adres: `${doel.blad}!${bezet.adres}`,
      inhoud: bezet.inhoud,
    });
}

async function heeftVerborgenKolom(context: Excel.RequestContext, doel: Doel): Promise<boolean> {
  const bereik = bereikVan(context, doel);
  bereik.load("columnHidden");
  await context.sync();
  return bereik.columnHidden !== false;
}

/** Schrijft de formules bij de volgende context.sync(). @returns het bereik waar zij staan */
function schrijf(
  context: Excel.RequestContext,
  { plek }: Controle,
  { cellen }: Toetskolommen,
  { verkenning: { doel }, opname }: Toestand,
): Excel.Range {
  context.application.suspendScreenUpdatingUntilNextSync();
  if (plek.tabel !== null) {
    const { columns } = context.workbook.tables.getItem(plek.tabel);
    for (const kop of cellen[0]!) columns.add(undefined, undefined, kop);
  }
  const bereik = bereikVan(context, doel);
  // Meteen met naam: gaat het hierna mis, dan is terug te vinden wat weg moet.
  context.workbook.names.add(NAAM, bereik);
  // In een tekstcel blijft een formule tekst; de notatie gaat daarna weer terug, en de formule blijft rekenen.
  bereik.numberFormat = opname.notaties.map((rij) =>
    rij.map((notatie) => (notatie === "@" ? "General" : notatie)),
  );
  bereik.formulas = cellen.map((rij) => [...rij]);
  bereik.numberFormat = opname.notaties;
  return bereik;
}

async function haalWeg(doel: Doel): Promise<void> {
  try {
    await schrijfUit(async (context) => {
      wisKolommen(context, await vindMerken(context));
      await context.sync();
    });
  } catch {
    throw new WerkmapFout({ soort: "halfGeschreven", adres: doeladres(doel) });
  }
}
