import { findGemeenten } from "../../knowledge/gemeenten/register";
import { duActielijn7 } from "../../knowledge/gemeenten/roles";
import { shareIn, readLimit, estimableNumbers } from "../../work/amounts/sourceAmount";
import { shareText, euroText } from "../../knowledge/notation";
import type { InsertRequest, RamingSource } from "../../work/amounts/request";
import { publication, type Editie } from "../../knowledge/pok/editie";
import type { Limit } from "../../knowledge/pok/raming";
import { useTexts } from "../parts/language";
import { FactList, type Fact } from "../parts/FactList";

/** The actielijn for which the amount of each recipient was published: it is not distributed by inwoners. */
const VEILIGHEIDSREGIO = 7;

interface Props {
  editie: Editie;
  request: InsertRequest;
  source: RamingSource;
}

/** How a raming was calculated, and how far it can be off because the publication is rounded. */
export function RamingFacts({ editie, request: { actielijn, year }, source }: Props) {
  const { details } = useTexts();
  const edge = (limit: Limit) => readLimit(editie, source, actielijn, year, limit);
  const low = edge("laag");
  const high = edge("hoog");
  const cell = actielijn === null ? null : editie.cell(actielijn, year);
  const numbers = actielijn === null ? estimableNumbers(editie, source, year) : [actielijn];
  const national = numbers.reduce((sum, number) => {
    const { AU = 0, DU = 0 } = editie.cell(number, year).perKanaal;
    return sum + AU + DU;
  }, 0);
  const calculation: Fact[] =
    low === undefined || high === undefined || national === 0
      ? []
      : [
          [
            details.calculation,
            details.times(euroText(national), shareText(shareIn(source, year)), source.explanation),
          ],
          [details.band, details.between(euroText(Math.round(low)), euroText(Math.round(high)))],
        ];
  const fromCell: Fact[] = cell
    ? [
        [details.status, cell.status],
        [details.uitkering, cell.uitkering],
        [details.recipient, cell.recipient],
      ]
    : [];
  const published = (actielijn === VEILIGHEIDSREGIO ? findGemeenten(source.gemeente) : [])
    .flatMap(({ code }) => duActielijn7(code))
    .map(({ amount, year: then, circulaire }): Fact => [
      details.published,
      `${euroText(amount)} in ${then} (${circulaire})`,
    ])
    .slice(-1);
  const sourceFact: Fact = [details.source, `${cell ? cell.source : publication(editie.source)}.`];
  return <FactList facts={[...calculation, ...published, ...fromCell, sourceFact]} />;
}
