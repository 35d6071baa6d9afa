import { notitietekst } from "../../work/check/notitie";
import type { Controle, Controlebevinding, Merkbon, Taal } from "../../work/check/soorten";
import { bundel } from "../../sheet/bundels";
import type { Verloop } from "../../sheet/verloop";
import { eisNietAfgebroken, WerkmapFout } from "../../sheet/belet";
import { doeladres, type Doel } from "../../sheet/doel";
import { ERNSTEN, type Ernst } from "../../rules";
import { zetNotities } from "../notities";
import { bereikVan } from "../lezen";
import { alsWerkmapFout, schrijfUit } from "../uitvoering";
import { eisOngewijzigd, eisOpmaak } from "./eisen";
import { KLEURFORMULE, vindMerken } from "./gevonden";
import { wisKleuren } from "./wissen";

/** Lichte tinten: zwarte letters blijven erop leesbaar. */
const KLEUR: Readonly<Record<Ernst, string>> = {
  fout: "#FFC7CE",
  waarschuwing: "#FFEB9C",
  advies: "#DDEBF7",
};
const MEESTE_CELLEN = 2_000;

interface Merk {
  doel: Doel;
  ernst: Ernst;
  bevindingen: Controlebevinding[];
}

/**
 * Kleurt de cellen met bevindingen, met een notitie waar Excel die kent en er nog niets bij de cel staat. Eerdere kleuren en
 * notities gaan eerst weg; mislukt het, dan staan er geen merken meer.
 */
export async function merkCellen(
  controle: Controle,
  sleutels: ReadonlySet<string>,
  { signaal }: Verloop,
  taal: Taal,
): Promise<Merkbon> {
  const merken = merkenVan(controle, sleutels);
  if (merken.length > MEESTE_CELLEN)
    throw new WerkmapFout({ soort: "merkenTeVeel", aantal: merken.length, meeste: MEESTE_CELLEN });
  let begonnen = false;
  try {
    return await schrijfUit(async (context) => {
      await eisOpmaak(context, controle.plek.doel.bladId);
      const doel = await eisOngewijzigd(context, controle);
      const oud = await vindMerken(context);
      eisNietAfgebroken(signaal);
      begonnen = true;
      context.application.suspendScreenUpdatingUntilNextSync();
      wisKleuren(oud);
      for (const ernst of ERNSTEN)
        for (const { doel: plaats } of bundel(
          merken.filter((merk) => merk.ernst === ernst),
          true,
        ))
          kleur(bereikVan(context, plaats), KLEUR[ernst]);
      await context.sync();
      const notities = await zetNotities(
        context,
        merken.map(({ doel: plaats, bevindingen }) => ({
          doel: plaats,
          tekst: notitietekst(bevindingen, taal),
        })),
      );
      await context.sync();
      return { wijze: "kleur", aantal: merken.length, notities, adres: doeladres(doel) };
    });
  } catch (fout) {
    if (begonnen) await haalWeg(controle.plek.doel);
    throw alsWerkmapFout(fout);
  }
}

function kleur(bereik: Excel.Range, tint: string): void {
  const opmaak = bereik.conditionalFormats.add("Custom");
  opmaak.custom.rule.formula = KLEURFORMULE;
  opmaak.custom.format.fill.color = tint;
}

/** De cellen met gekozen bevindingen, elk in de kleur van de zwaarste; bevindingen komen de zwaarste eerst. */
function merkenVan({ plek, bevindingen }: Controle, sleutels: ReadonlySet<string>): Merk[] {
  const per = new Map<string, Merk>();
  for (const bevinding of bevindingen) {
    if (!bevinding.cel || !sleutels.has(bevinding.sleutel)) continue;
    const merk = per.get(bevinding.adres);
    if (merk) merk.bevindingen.push(bevinding);
    else
      per.set(bevinding.adres, {
        doel: { ...plek.doel, ...bevinding.cel, rijen: 1, kolommen: 1 },
        ernst: bevinding.ernst,
        bevindingen: [bevinding],
      });
  }
  return [...per.values()];
}

async function haalWeg(doel: Doel): Promise<void> {
  try {
    await schrijfUit(async (context) => {
      wisKleuren(await vindMerken(context));
      await context.sync();
    });
  } catch {
    throw new WerkmapFout({ soort: "halfGeschreven", adres: doeladres(doel) });
  }
}
