import { onthoud } from "../../../sheet/onthoud";
import { zoekMerk, zoekNaam } from "../cel/actielijn";
import type { Zin } from "../lezing";
import type { Plantabel } from "../tabel";
import type { Cellezer } from "./cellen";
import type { Sectie } from "./secties";

/** De actielijn van een rij: het nummer (null: geen bestaande), wat er stond, en of de rij haar zelf noemt. */
export interface Lijnvondst {
  nummer: number | null;
  gevonden: unknown;
  /** `cel`: in de kolom Actielijn; `tekst`: in haar opschrift; `kop`: een tussenkop, een cel erboven of de gebruiker. */
  uit: "cel" | "tekst" | "kop";
}

/** Een rij over POK die geen regel is, en waarom. */
export interface GeenRegel {
  reden: Zin;
}

export const POK_ZONDER_LIJN: GeenRegel = {
  reden: {
    nl: "gaat over POK, maar noemt geen actielijn",
    en: "is about POK, but names no action line",
  },
};
const DEEL_VAN: GeenRegel = {
  reden: { nl: "is een deel van een rij erboven", en: "is part of a row above" },
};

/** “w.v. …”: een deel van de rij erboven. */
const WAARVAN = /^\s*(?:w\.?\s?v\.?|waarvan)\b/i;

type Lijnzoeker = (
  rij: readonly unknown[],
  opschrift: string,
  sectie: Sectie,
) => Lijnvondst | GeenRegel | null;

/** Maakt de zoeker van de actielijn van een rij met bedragen; die geeft null als de rij niet over POK gaat. */
export function maakLijnzoeker({ correctie, plaats }: Plantabel, lezer: Cellezer): Lijnzoeker {
  const naam = onthoud(zoekNaam);
  return (rij, opschrift, { actielijn, pok, tekst: koptekst }) => {
    const merk = zoekMerk(opschrift);
    const cel = lezer.cel(rij, "actielijn");
    if (cel !== null && cel !== undefined) {
      const nummer = lezer.actielijn(cel) ?? (merk.soort === "actielijn" ? merk.nummer : null);
      const doorgetrokken = lezer.isNiets(rij[plaats.actielijn!]);
      return { nummer, gevonden: cel, uit: doorgetrokken ? "kop" : "cel" };
    }
    if (merk.soort === "actielijn") return { nummer: merk.nummer, gevonden: opschrift, uit: "tekst" };
    if (actielijn !== undefined) {
      return WAARVAN.test(opschrift) ? DEEL_VAN : { nummer: actielijn, gevonden: koptekst, uit: "kop" };
    }
    if (pok || merk.soort === "pok") {
      const nummer = naam(opschrift);
      return nummer === null ? POK_ZONDER_LIJN : { nummer, gevonden: opschrift, uit: "tekst" };
    }
    const { actielijn: opgegeven } = correctie;
    return opgegeven === undefined ? null : { nummer: opgegeven, gevonden: undefined, uit: "kop" };
  };
}

export function isLijn(vondst: Lijnvondst | GeenRegel | null): vondst is Lijnvondst {
  return vondst !== null && "nummer" in vondst;
}
