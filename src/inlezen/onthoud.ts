/** Onthoudt de uitkomst per waarde: in een tabel herhalen teksten zich duizenden keren. Maak er één per lezing. */
export function onthoud<In, Uit>(bereken: (waarde: In) => Uit): (waarde: In) => Uit {
  const bekend = new Map<In, Uit>();
  return (waarde) => {
    const eerder = bekend.get(waarde);
    if (eerder !== undefined || bekend.has(waarde)) return eerder as Uit;
    const uitkomst = bereken(waarde);
    bekend.set(waarde, uitkomst);
    return uitkomst;
  };
}
