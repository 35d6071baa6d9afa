import { herkenEenheid } from "../table/eenheid";
import { celwaarde } from "../../sheet/celwaarde";
import { isLeeg } from "../../sheet/tekst";
import type { Eenheid } from "../../knowledge/pok/soorten";
import type { Plankop } from "./kop/kopregels";
import { eersteTitel, titelteksten } from "./kop/titels";
import type { Plancorrectie, Plankolom, Planlezing, Raster } from "./lezing";

/** Een voetregel met de eenheid staat in de laatste rijen. */
const VOET = 5;

interface Vondst {
  eenheid: Eenheid | null;
  tekst: string;
}

/** De eenheid van de bedragen: opgegeven, in elke bedragkop, of in een kop, titel of voetregel; anders hele euro's. */
export function bepaalEenheid(
  raster: Raster,
  kop: Plankop | null,
  kolommen: readonly Plankolom[],
  correctie: Plancorrectie,
): Planlezing["eenheid"] {
  if (correctie.eenheid)
    return { waarde: correctie.eenheid, gesteld: true, reden: { nl: "opgegeven", en: "given" } };
  const eigen = [...inTitels(raster, kop), ...inKop(kop)];
  const vondsten =
    eigen.length > 0 || !kop ? eigen : eenheidsregels(raster.slice(0, eersteTitel(raster, kop.van)));
  const vreemd = vondsten.find(({ eenheid }) => eenheid === null);
  if (vreemd) {
    return {
      waarde: null,
      gesteld: true,
      reden: {
        nl: `“${vreemd.tekst}” is geen euro's, duizenden of miljoenen`,
        en: `“${vreemd.tekst}” is not euros, thousands or millions`,
      },
    };
  }
  const [eerste] = vondsten;
  if (!eerste) {
    return {
      waarde: 1,
      gesteld: false,
      reden: {
        nl: "er staat geen eenheid: gelezen als hele euro's",
        en: "no unit is stated: read as whole euros",
      },
    };
  }
  // Heeft elke bedragkolom een eigen eenheid, dan mogen zij verschillen.
  const bedragen = kolommen.filter(({ rol }) => rol === "bedrag");
  const perKolom = bedragen.length > 0 && bedragen.every(({ eenheid }) => eenheid !== undefined);
  const ander = vondsten.find(({ eenheid }) => eenheid !== eerste.eenheid);
  if (ander && !perKolom) {
    return {
      waarde: null,
      gesteld: true,
      reden: {
        nl: `“${eerste.tekst}” en “${ander.tekst}” spreken elkaar tegen`,
        en: `“${eerste.tekst}” and “${ander.tekst}” contradict each other`,
      },
    };
  }
  const gekozen = perKolom ? vondsten[vondsten.length - 1]! : eerste;
  return {
    waarde: gekozen.eenheid,
    gesteld: true,
    reden: { nl: `“${gekozen.tekst}”`, en: `“${gekozen.tekst}”` },
  };
}

function inKop(kop: Plankop | null): Vondst[] {
  return (kop?.delen ?? []).flatMap((deel) =>
    deel?.eenheid === undefined ? [] : [{ eenheid: deel.eenheid, tekst: deel.tekst }],
  );
}

function inTitels(raster: Raster, kop: Plankop | null): Vondst[] {
  const onder = Math.max(kop ? kop.tot + 1 : 0, raster.length - VOET);
  const boven = kop ? raster.slice(eersteTitel(raster, kop.van), kop.van) : [];
  return [...boven.flatMap(inTekstregel), ...eenheidsregels(raster.slice(onder))];
}

/** De eenheid die boven een bereik op het blad staat, voor wie er zelf geen noemt; null als er niet precies één is. */
export function eenheidBoven(rijen: Raster): Eenheid | null {
  const eenheden = new Set(eenheidsregels(rijen).map(({ eenheid }) => eenheid));
  const [enige] = eenheden;
  return eenheden.size === 1 ? enige! : null;
}

function eenheidsregels(rijen: Raster): Vondst[] {
  return rijen.filter(isTekstregel).flatMap(inTekstregel);
}

function inTekstregel(rij: readonly unknown[]): Vondst[] {
  return titelteksten(rij).flatMap((tekst) => {
    const vondst = herkenEenheid(tekst);
    return vondst ? [{ eenheid: vondst.eenheid, tekst }] : [];
  });
}

/** Een regel met één tekst (een samengevoegde cel staat soms in elke cel), en verder niets. */
function isTekstregel(rij: readonly unknown[]): boolean {
  const teksten = new Set(rij.map(celwaarde).filter((waarde) => !isLeeg(waarde)));
  return teksten.size === 1 && typeof [...teksten][0] === "string";
}
