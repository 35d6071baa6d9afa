import { lijnregel } from "../soorten";
import { bijlage, euro, lijn } from "../teksten";

interface Feiten {
  actielijn: number;
  jaar: number;
  bedrag: number;
  waarom: "jaar" | "geen gebied" | "onbekend";
  gemeente: string;
}

/** POK-10: het DU-deel van actielijn 3 buiten 2021–2022, of bij een gemeente zonder stedelijk vernieuwingsgebied. */
export const pok10 = lijnregel<Feiten>({
  code: "POK-10",
  ernst: "fout",
  soort: "regel",
  titel: {
    nl: "Het DU-deel van actielijn 3 na 2022 of zonder stedelijk vernieuwingsgebied",
    en: "The DU part of actielijn 3 after 2022 or without a stedelijk vernieuwingsgebied",
  },
  bron: bijlage("decentralisatie-uitkering, actielijn 3", "decentralisatie-uitkering, actielijn 3"),
  bij: { soort: "baten", actielijnen: [3] },
  toets: (regel, kader) => {
    const plaats = regel.kanaal === "DU" ? kader.plaats(regel.actielijn, regel.jaar) : null;
    if (plaats === null || regel.bedrag === null || regel.bedrag <= 0) return null;
    const { actielijn, jaar, perKanaal } = plaats;
    const feiten = { actielijn, jaar, bedrag: regel.bedrag, gemeente: kader.gemeente?.naam ?? "" };
    if (jaar > LAATSTE_DU_JAAR && perKanaal.DU <= 0) return { regel, feiten: { ...feiten, waarom: "jaar" } };
    if (kader.gemeente === null || kader.gemeente.vernieuwingsgebied) return null;
    return kader.gemeente.vernieuwingsgebied === false
      ? { regel, feiten: { ...feiten, waarom: "geen gebied" } }
      : { regel, ernst: "waarschuwing", feiten: { ...feiten, waarom: "onbekend" } };
  },
  bericht: {
    nl: ({ actielijn, jaar, bedrag, waarom, gemeente }) =>
      `${euro(bedrag)} baten op ${lijn(actielijn)} in ${jaar} via DU: ${
        {
          jaar: "na 2022 heeft deze actielijn geen decentralisatie-uitkering (toegestaan: € 0). Boek de bate via de algemene uitkering.",
          "geen gebied": `${gemeente} heeft geen stedelijk vernieuwingsgebied en ontvangt dit deel niet (toegestaan: € 0). Haal de bate uit het plan.`,
          onbekend: `dit deel is voor gemeenten met een stedelijk vernieuwingsgebied; of ${gemeente} dat heeft, is niet bekend. Controleer de beschikking of de circulaire.`,
        }[waarom]
      }`,
    en: ({ actielijn, jaar, bedrag, waarom, gemeente }) =>
      `${euro(bedrag)} of baten on ${lijn(actielijn)} in ${jaar} through DU: ${
        {
          jaar: "after 2022 this actielijn has no decentralisatie-uitkering (allowed: € 0). Book it through the algemene uitkering.",
          "geen gebied": `${gemeente} has no stedelijk vernieuwingsgebied and does not receive this part (allowed: € 0). Take the baten out of the plan.`,
          onbekend: `this part is for gemeenten with a stedelijk vernieuwingsgebied; whether ${gemeente} has one is not known. Check the grant decision or the circulaire.`,
        }[waarom]
      }`,
  },
});

const LAATSTE_DU_JAAR = 2022;
