/** Namen van de tabellen met eigen bedragen; de bladen waar zij op staan heten net zo. */
export const BEDRAGENTABEL = "POK_Bedragen";

export const ARCHIEFTABEL = "POK_Bedragen_Archief";

/** Een raming in de vorm van POK_Bedragen, bij een geschreven plan; een tweede plan heeft er een met volgnummer. */
export const RAMINGTABEL = "POK_Raming";

/** De tabel van een geschreven plan; een tweede plan heeft er een met volgnummer. */
export const PLANTABEL = "POK_Plan";
const isPlan = new RegExp(`^${PLANTABEL}(?:_\\d+)?$`, "i");

/** Of een tabel met deze naam de tabel met lasten van een geschreven plan is. */
export const isPlantabel = (tabel: string): boolean => isPlan.test(tabel);
