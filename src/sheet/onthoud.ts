/**
 * Onthoudt de uitkomst per waarde: in een tabel herhalen teksten zich duizenden keren. Een fout wordt niet onthouden.
 * @param maximum zoveel waarden op zijn hoogst, voor wie langer leeft dan één lezing
 */
export function onthoud<In, Uit>(bereken: (waarde: In) => Uit, maximum = Infinity): (waarde: In) => Uit {
  const bekend = new Map<In, Uit>();
  return (waarde) => {
    const eerder = bekend.get(waarde);
    if (eerder !== undefined || bekend.has(waarde)) return eerder as Uit;
    const uitkomst = bereken(waarde);
    if (bekend.size < maximum) bekend.set(waarde, uitkomst);
    return uitkomst;
  };
}

/** Hoeveel verschillende teksten een functie onthoudt zolang Excel open is. */
export const MEESTE_TEKSTEN = 1_000;
