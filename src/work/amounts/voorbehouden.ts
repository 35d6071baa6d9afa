import type { Ramingsvoorbehoud } from "../../knowledge/pok/bedragbron";
import type { Editie } from "../../knowledge/pok/editie";
import { bedragTekst, jarenTekst } from "../../knowledge/notatie";

/** De rollen waarvan afhangt of een gemeente DU-geld ontvangt; null: niet bekend. */
export interface Ontvangersrollen {
  vrouwenopvang: boolean;
  veiligheidsregio: boolean;
  stedelijkVernieuwingsgebied: boolean | null;
}

const STEDELIJKE_VERNIEUWING = 3;
const VROUWENOPVANG = 6;
const VEILIGHEIDSREGIO = 7;

/**
 * Wat er bij een raming voor deze gemeente te zeggen is: een decentralisatie-uitkering gaat alleen naar bepaalde gemeenten,
 * en niet naar inwoners.
 */
export function ramingsvoorbehouden(
  editie: Editie,
  gemeente: string,
  rollen: Ontvangersrollen,
): Ramingsvoorbehoud[] {
  const jarenMetDu = (actielijn: number) =>
    editie.jaren.filter((jaar) => editie.cel(actielijn, jaar).perKanaal.DU);
  const centrum = (actielijn: number, ontvangt: boolean): Ramingsvoorbehoud => {
    const jaren = jarenMetDu(actielijn);
    const gaatNaar = `Actielijn ${actielijn} gaat in ${jarenTekst(jaren)} alleen naar ${editie.cel(actielijn, jaren[0]!).ontvanger}`;
    return {
      actielijn,
      jaren,
      ontvangt,
      reden: ontvangt
        ? `${gaatNaar}. ${gemeente} hoort daarbij, maar een aandeel naar inwoners van alle gemeenten is hiervoor geen goede grondslag: gebruik waar mogelijk het gepubliceerde bedrag.`
        : `${gaatNaar}. ${gemeente} hoort daar niet bij: niet van toepassing.`,
    };
  };
  const jaren = jarenMetDu(STEDELIJKE_VERNIEUWING);
  const du = bedragTekst(editie.cel(STEDELIJKE_VERNIEUWING, jaren[0]!).perKanaal.DU!, 1_000_000);
  const vernieuwing = {
    true: `een aandeel naar inwoners van alle gemeenten is daarvoor geen goede grondslag.`,
    false: `${gemeente} heeft zo'n gebied niet, dus de raming van die jaren is te hoog.`,
    null: `of ${gemeente} zo'n gebied heeft, is niet ingevuld. Zo niet, dan is de raming van die jaren te hoog.`,
  }[`${rollen.stedelijkVernieuwingsgebied}`];
  return [
    {
      actielijn: STEDELIJKE_VERNIEUWING,
      jaren,
      ontvangt: true,
      reden: `Van actielijn ${STEDELIJKE_VERNIEUWING} gaat in ${jarenTekst(jaren)} € ${du} miljoen via een DU alleen naar gemeenten met stedelijke vernieuwingsgebieden; ${vernieuwing}`,
    },
    centrum(VROUWENOPVANG, rollen.vrouwenopvang),
    centrum(VEILIGHEIDSREGIO, rollen.veiligheidsregio),
  ];
}
