import { findGemeenten } from "../../knowledge/gemeenten/register";
import { normalize } from "../../sheet/text";
import { PokError } from "../../sheet/errors";
import type { OwnAmount } from "../../knowledge/pok/ownAmounts";
import { memoize } from "../../sheet/memoize";
import { KANALEN, type Kanaal } from "../../knowledge/pok/kinds";
import { must } from "../../sheet/must";

const collator = new Intl.Collator("nl");

/** What a later editie changes in one place; amounts in whole euros, null where the editie has none. */
export interface Change {
  kind: "fresh" | "changed" | "lapsed" | "equal";
  actielijn: number;
  year: number;
  kanaal: Kanaal;
  gemeente: string | null;
  old: number | null;
  fresh: number | null;
  /** New minus old; an amount that is not there counts as 0. */
  difference: number;
  /** Row numbers in the compared tables. */
  oldRow: number | null;
  newRow: number | null;
}

/**
 * Compares two edities per gemeente, actielijn, year and kanaal, in that order. Gemeenten are the same in every spelling
 * and also under an alias.
 * @throws {PokError} `invalid` if one of the two has two amounts for the same place
 */
export function compare(old: readonly OwnAmount[], fresh: readonly OwnAmount[]): readonly Change[] {
  const oldOnes = perPlace(old, "oude");
  const newOnes = perPlace(fresh, "nieuwe");
  const places = new Set([...oldOnes.keys(), ...newOnes.keys()]);
  return [...places].map((place) => makeChange(oldOnes.get(place), newOnes.get(place))).sort(order);
}

function perPlace(rows: readonly OwnAmount[], which: string): Map<string, OwnAmount> {
  const card = new Map<string, OwnAmount>();
  const keyOf = memoize(gemeenteKey);
  for (const row of rows) {
    const place = `${keyOf(row.gemeente)}|${row.actielijn}|${row.year}|${row.kanaal}`;
    const earlier = card.get(place);
    if (earlier) {
      throw new PokError(
        "invalid",
        `In de ${which} bedragen gelden rij ${earlier.row} en rij ${row.row} allebei voor actielijn ${row.actielijn}, ${row.year}, ${row.kanaal}; toegestaan is één bedrag per plaats.`,
      );
    }
    card.set(place, row);
  }
  return card;
}

function gemeenteKey(gemeente: string | null): string {
  if (gemeente === null) return "";
  const [found, other] = findGemeenten(gemeente);
  return found && !other ? found.code : normalize(gemeente);
}

function makeChange(old: OwnAmount | undefined, fresh: OwnAmount | undefined): Change {
  const { actielijn, year, kanaal, gemeente } = must(fresh ?? old);
  return {
    kind: kindOf(old, fresh),
    actielijn,
    year,
    kanaal,
    gemeente,
    old: old?.amount ?? null,
    fresh: fresh?.amount ?? null,
    difference: (fresh?.amount ?? 0) - (old?.amount ?? 0),
    oldRow: old?.row ?? null,
    newRow: fresh?.row ?? null,
  };
}

function kindOf(old: OwnAmount | undefined, fresh: OwnAmount | undefined): Change["kind"] {
  if (!old) return "fresh";
  if (!fresh) return "lapsed";
  return old.amount === fresh.amount ? "equal" : "changed";
}

function order(a: Change, b: Change): number {
  return (
    collator.compare(a.gemeente ?? "", b.gemeente ?? "") ||
    a.actielijn - b.actielijn ||
    a.year - b.year ||
    KANALEN.indexOf(a.kanaal) - KANALEN.indexOf(b.kanaal)
  );
}
