import type { RamingCaveat } from "../../knowledge/pok/amountSource";
import type { Editie } from "../../knowledge/pok/editie";
import { amountText, yearsText } from "../../knowledge/notation";
import { must } from "../../sheet/must";

/** The roles of a gemeente that decide whether it receives DU money; null: not known. */
export interface RecipientRoles {
  vrouwenopvang: boolean;
  veiligheidsregio: boolean;
  urbanRenewalArea: boolean | null;
}

const URBAN_RENEWAL = 3;
const VROUWENOPVANG = 6;
const VEILIGHEIDSREGIO = 7;

/**
 * The caveats of a raming for this gemeente: a decentralisatie-uitkering goes to certain gemeenten only, and not by
 * inwoners.
 */
export function ramingCaveats(editie: Editie, gemeente: string, roles: RecipientRoles): RamingCaveat[] {
  const yearsWithDu = (actielijn: number) =>
    editie.years.filter((year) => editie.cell(actielijn, year).perKanaal.DU);
  const centrumCaveat = (actielijn: number, receives: boolean): RamingCaveat => {
    const years = yearsWithDu(actielijn);
    const goesTo = `Actielijn ${actielijn} gaat in ${yearsText(years)} alleen naar ${editie.cell(actielijn, must(years[0])).recipient}`;
    return {
      actielijn,
      years,
      receives,
      reason: receives
        ? `${goesTo}. ${gemeente} hoort daarbij, maar een aandeel naar inwoners van alle gemeenten is hiervoor geen goede grondslag: gebruik waar mogelijk het gepubliceerde bedrag.`
        : `${goesTo}. ${gemeente} hoort daar niet bij: niet van toepassing.`,
    };
  };
  const years = yearsWithDu(URBAN_RENEWAL);
  const du = amountText(must(editie.cell(URBAN_RENEWAL, must(years[0])).perKanaal.DU), 1_000_000);
  const renewal = {
    true: `een aandeel naar inwoners van alle gemeenten is daarvoor geen goede grondslag.`,
    false: `${gemeente} heeft zo'n gebied niet, dus de raming van die jaren is te hoog.`,
    null: `of ${gemeente} zo'n gebied heeft, is niet ingevuld. Zo niet, dan is de raming van die jaren te hoog.`,
  }[`${roles.urbanRenewalArea}`];
  return [
    {
      actielijn: URBAN_RENEWAL,
      years,
      receives: true,
      reason: `Van actielijn ${URBAN_RENEWAL} gaat in ${yearsText(years)} € ${du} miljoen via een DU alleen naar gemeenten met stedelijke vernieuwingsgebieden; ${renewal}`,
    },
    centrumCaveat(VROUWENOPVANG, roles.vrouwenopvang),
    centrumCaveat(VEILIGHEIDSREGIO, roles.veiligheidsregio),
  ];
}
