import { vindGemeenten } from "../../knowledge/gemeenten/register";
import { duActielijn7 } from "../../knowledge/gemeenten/rollen";
import { aandeelIn, leesGrens, teRamen } from "../../work/amounts/bronbedrag";
import { aandeelTekst, bedragTekst, euroTekst, vasteTekst } from "../../knowledge/notatie";
import type { Opdracht, Ramingsbron } from "../../work/amounts/opdracht";
import { publicatie, type Editie } from "../../knowledge/pok/editie";
import type { Grens } from "../../knowledge/pok/raming";
import { useTeksten } from "../parts/taal";
import { Feitenlijst, type Feit } from "../parts/Feitenlijst";

/** De actielijn waarvan bekend is wat elke ontvanger krijgt: het geld volgt een eigen sleutel, en niet de inwoners. */
const VEILIGHEIDSREGIO = 7;

interface Props {
  editie: Editie;
  opdracht: Opdracht;
  bron: Ramingsbron;
}

/** Hoe een raming is berekend en hoe ver zij er door de afronding van de publicatie naast kan zitten. */
export function Ramingsfeiten({ editie, opdracht: { actielijn, jaar }, bron }: Props) {
  const { toelichting } = useTeksten();
  const rand = (grens: Grens) => leesGrens(editie, bron, actielijn, jaar, grens);
  const laag = rand("laag");
  const hoog = rand("hoog");
  const cel = actielijn === null ? null : editie.cel(actielijn, jaar);
  const nummers = actielijn === null ? teRamen(editie, bron, jaar) : [actielijn];
  const landelijk = nummers.reduce((som, nummer) => {
    const { AU = 0, DU = 0 } = editie.cel(nummer, jaar).perKanaal;
    return som + AU + DU;
  }, 0);
  const berekening: Feit[] =
    laag === undefined || hoog === undefined || landelijk === 0
      ? []
      : [
          [
            toelichting.berekening,
            toelichting.maal(
              `€ ${bedragTekst(landelijk, 1)}`,
              aandeelTekst(aandeelIn(bron, jaar)),
              bron.uitleg,
            ),
          ],
          [
            toelichting.band,
            toelichting.tussen(`€ ${vasteTekst(laag, 1, 0)}`, `€ ${vasteTekst(hoog, 1, 0)}`),
          ],
        ];
  const vanCel: Feit[] = cel
    ? [
        [toelichting.status, cel.status],
        [toelichting.uitkering, cel.uitkering],
        [toelichting.ontvanger, cel.ontvanger],
      ]
    : [];
  const gepubliceerd = (actielijn === VEILIGHEIDSREGIO ? vindGemeenten(bron.gemeente) : [])
    .flatMap(({ code }) => duActielijn7(code))
    .map(({ bedrag, jaar: dan, circulaire }): Feit => [
      toelichting.gepubliceerd,
      `${euroTekst(bedrag)} in ${dan} (${circulaire})`,
    ])
    .slice(-1);
  const bronfeit: Feit = [toelichting.bron, `${cel ? cel.bron : publicatie(editie.bron)}.`];
  return <Feitenlijst feiten={[...berekening, ...gepubliceerd, ...vanCel, bronfeit]} />;
}
