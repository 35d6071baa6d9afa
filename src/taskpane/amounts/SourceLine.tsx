import { shareIn } from "../../work/amounts/sourceAmount";
import { sharesText, amountText, editieShort } from "../../knowledge/notation";
import { editiesIn } from "../../work/amounts/ownRows";
import { sourceOf, type InsertRequest } from "../../work/amounts/request";
import type { Editie } from "../../knowledge/pok/editie";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "../parts/language";
import { RamingMark } from "../parts/RamingMark";

const MILLION = 1_000_000;

/** Whose amounts are shown and where they come from. */
export function SourceLine({ editie, request }: { editie: Editie; request: InsertRequest }) {
  const { amounts } = useTexts();
  const { small } = useSharedStyles();
  const source = sourceOf(request);
  switch (source.kind) {
    case "national":
      return (
        <p className={small}>
          {amounts.editie(
            editieShort(editie.source),
            `€ ${amountText(editie.source.rounding * 2, MILLION)} mln`,
          )}
        </p>
      );
    case "own":
      return (
        <p className={small}>
          {amounts.editieOwn(
            source.gemeente,
            editiesIn(source.table.rows).map((name) => name || amounts.withoutEditie),
          )}
        </p>
      );
    case "raming":
      return (
        <p className={small}>
          <RamingMark />{" "}
          {amounts.editieRaming(
            source.gemeente,
            sharesText(editie.years.map((year) => shareIn(source, year))),
            source.explanation,
            editieShort(editie.source),
          )}
        </p>
      );
  }
}
