import type { Jaarbedragen } from "./soorten";

/** Rekenhulpen voor de bedragen van een activiteit: alles in gehele euro's, en delen tellen altijd op tot het geheel. */

export const som = (bedragen: Jaarbedragen, jaren: readonly number[]): number =>
  jaren.reduce((totaal, jaar) => totaal + (bedragen[jaar] ?? 0), 0);

/** Een totaal gelijk over de jaren; wat niet deelbaar is, komt euro voor euro bij de eerste jaren. */
export function spreid(totaal: number, jaren: readonly number[]): Jaarbedragen {
  return naarVerhouding(
    totaal,
    jaren,
    jaren.map(() => 1),
  );
}

/**
 * Een totaal verdeeld naar gewichten, zonder dat er een euro verdwijnt: elk deel naar beneden afgerond, en de rest bij de
 * grootste delen achter de komma.
 */
export function naarVerhouding(
  totaal: number,
  jaren: readonly number[],
  gewichten: readonly number[],
): Jaarbedragen {
  const delen = verdeelGeheel(totaal, gewichten);
  return Object.fromEntries(jaren.map((jaar, i) => [jaar, delen[i]!]));
}

/** Verdeelt een geheel bedrag naar gewichten in gehele delen die precies optellen; zonder gewicht gelijk. */
export function verdeelGeheel(totaal: number, gewichten: readonly number[]): number[] {
  if (gewichten.length === 0) return [];
  const samen = gewichten.reduce((a, b) => a + b, 0);
  const verhouding =
    samen > 0 ? gewichten.map((gewicht) => gewicht / samen) : gewichten.map(() => 1 / gewichten.length);
  const teken = totaal < 0 ? -1 : 1;
  const geheel = Math.abs(totaal);
  const precies = verhouding.map((deel) => geheel * deel);
  const delen = precies.map(Math.floor);
  let rest = geheel - delen.reduce((a, b) => a + b, 0);
  const volgorde = precies
    .map((deel, i) => ({ i, achter: deel - Math.floor(deel) }))
    .sort((a, b) => b.achter - a.achter || a.i - b.i);
  for (let k = 0; rest > 0; k = (k + 1) % volgorde.length, rest--) delen[volgorde[k]!.i]! += 1;
  return delen.map((deel) => (deel === 0 ? 0 : teken * deel));
}

/**
 * Elk jaar na het eerste is het vorige maal (1 + percentage); gerekend wordt met het niet-afgeronde bedrag.
 * @param percentage als fractie: 0,021 is 2,1 %
 * @param vanaf het jaar waarvan het bedrag blijft staan; eerdere jaren wijzigen niet
 */
export function indexeer(
  bedragen: Jaarbedragen,
  jaren: readonly number[],
  percentage: number,
  vanaf: number,
): Jaarbedragen {
  const basis = bedragen[vanaf] ?? 0;
  return {
    ...bedragen,
    ...Object.fromEntries(
      jaren
        .filter((jaar) => jaar > vanaf)
        .map((jaar) => [jaar, Math.round(basis * (1 + percentage) ** (jaar - vanaf))]),
    ),
  };
}

/** Zet het bedrag van een jaar in alle latere jaren. */
export function kopieer(bedragen: Jaarbedragen, jaren: readonly number[], vanaf: number): Jaarbedragen {
  return indexeer(bedragen, jaren, 0, vanaf);
}

/** Zet wat er in een jaar overblijft bij het volgende; een tekort schuift niet door. */
export function schuifDoor(bedragen: Jaarbedragen, over: number, naar: number): Jaarbedragen {
  return over <= 0 ? bedragen : { ...bedragen, [naar]: (bedragen[naar] ?? 0) + over };
}

/** Het beschikbare geld van elk jaar, min wat andere activiteiten er al van gebruiken; nooit minder dan niets. */
export function volgBeschikbaar(
  inzetbaar: (jaar: number) => number,
  gebruikt: (jaar: number) => number,
  jaren: readonly number[],
): Jaarbedragen {
  return Object.fromEntries(jaren.map((jaar) => [jaar, Math.max(0, inzetbaar(jaar) - gebruikt(jaar))]));
}
