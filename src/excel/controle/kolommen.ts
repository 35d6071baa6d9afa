import { toetskolommen, type Toetskolommen } from "../../controle/kolommen";
import type { Controle, Merkbon } from "../../controle/soorten";
import type { Verloop } from "../../formules/werkmap";
import { doeladres, eisNietAfgebroken, WerkmapFout, type Doel } from "../../invoegen/werkmap";
import { bereikVan, leesToestand, type Toestand } from "../lezen";
import { alsWerkmapFout, schrijfUit } from "../uitvoering";
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
  if (controle.regels.length === 0) throw new WerkmapFout({ soort: "geenRegels" });
  const kolommen = toetskolommen(controle, bedragen);
  if (kolommen.aantal > MEESTE_FORMULES)
    throw new WerkmapFout({ soort: "merkenTeVeel", aantal: kolommen.aantal, meeste: MEESTE_FORMULES });
  const doel = doelVan(controle, kolommen);
  let begonnen = false;
  try {
    return await schrijfUit(async (context) => {
      await eisOngewijzigd(context, controle);
      const oud = await vindMerken(context);
      begonnen = oud.kolommen.length > 0;
      wisKolommen(context, oud);
      const toestand = await leesToestand(context, doel);
      eisVrij(toestand);
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

function doelVan({ plek }: Controle, { rij, kolom, cellen }: Toetskolommen): Doel {
  return { ...plek.doel, rij, kolom, rijen: cellen.length, kolommen: cellen[0]!.length };
}

function eisVrij({ verkenning: { belet, voorbeelden, doel } }: Toestand): void {
  if (belet) throw new WerkmapFout(belet);
  const [bezet] = voorbeelden;
  if (bezet)
    throw new WerkmapFout({
      soort: "kolomBezet",
      adres: `${doel.blad}!${bezet.adres}`,
      inhoud: bezet.inhoud,
    });
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
