import type { Samenvatting } from "../../../texts/plan";
import { isInzetbaar, type Beschikbaar } from "../../../work/plan";

/** De optelling van alle jaren, naar hoe zeker het geld is. */
export function samenvattingVan({ actielijnen, jaren, cel }: Beschikbaar): Samenvatting {
  const delen = actielijnen.flatMap(({ nummer }) =>
    jaren.flatMap((jaar) => cel(nummer, jaar).delen.filter(isInzetbaar)),
  );
  const telOp = (soort: string) =>
    delen.reduce((som, { zekerheid, bedrag }) => som + (zekerheid === soort ? (bedrag ?? 0) : 0), 0);
  const [vast, voorlopig] = [telOp("vast"), telOp("voorlopig")];
  return {
    jaren,
    inzetbaar: vast + voorlopig,
    vast,
    voorlopig,
    open: actielijnen
      .map(({ nummer }) => ({
        actielijn: nummer,
        jaren: jaren.filter(
          (jaar) =>
            cel(nummer, jaar).zekerheid === "open" ||
            cel(nummer, jaar).delen.some(({ zekerheid }) => zekerheid === "open"),
        ),
      }))
      .filter((lijn) => lijn.jaren.length > 0),
  };
}
