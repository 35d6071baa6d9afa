import { euroText } from "../../knowledge/notation";
import type { InsertRequest } from "../../work/amounts/request";
import { publication, type Editie } from "../../knowledge/pok/editie";
import { KANALEN } from "../../knowledge/pok/kinds";
import { useTexts } from "../parts/language";
import { FactList, type Fact } from "../parts/FactList";
import { must } from "../../sheet/must";

/** What the editie says about a national amount. */
export function NationalFacts({ editie, request }: { editie: Editie; request: InsertRequest }) {
  return <FactList facts={useFacts(editie, request)} />;
}

function useFacts(editie: Editie, { actielijn, year }: InsertRequest): Fact[] {
  const { details } = useTexts();
  if (actielijn === null) {
    const distribution = KANALEN.map((kanaal) => [kanaal, editie.total(year, kanaal)] as const).filter(
      ([, euro]) => euro > 0,
    );
    return [
      [details.distribution, distributionText(distribution)],
      [details.source, `${publication(editie.source)}.`],
    ];
  }
  const cell = editie.cell(actielijn, year);
  const lijn = must(editie.actielijnen.find(({ number }) => number === actielijn));
  const distribution = KANALEN.flatMap((kanaal) =>
    cell.perKanaal[kanaal] ? [[kanaal, cell.perKanaal[kanaal]] as const] : [],
  );
  return [
    [details.status, cell.status],
    ...(distribution.length > 1 ? [[details.distribution, distributionText(distribution)] as const] : []),
    [details.uitkering, cell.uitkering],
    [details.recipient, cell.recipient],
    [details.aard, `${lijn.aard} (${lijn.aardExplanation})`],
    [details.source, `${cell.source}.`],
  ];
}

function distributionText(distribution: readonly (readonly [string, number])[]): string {
  return distribution.map(([kanaal, euro]) => `${kanaal} ${euroText(euro)}`).join(" + ");
}
