/** Een getal dat zijn opmaak meeneemt; in een cel zonder eigen opmaak toont Excel het zo. */
export const opgemaaktGetal = (getal: number, numberFormat: string) =>
  ({ type: "FormattedNumber", basicValue: getal, numberFormat }) as const;

/** Het antwoord hangt alleen van dit object van Office af; ernaar vragen kost meer dan een hele functie. */
let gevraagd: { vereisten: unknown; kent: boolean } | null = null;

/** Of deze Excel gegevenstypen uit functies aanneemt. Buiten Office (een los JavaScript-venster) niet. */
export function kentGegevenstypen(): boolean {
  const vereisten = typeof Office === "undefined" ? undefined : Office.context?.requirements;
  if (!vereisten) return false;
  if (gevraagd?.vereisten !== vereisten) {
    gevraagd = { vereisten, kent: vereisten.isSetSupported("CustomFunctionsRuntime", "1.4") };
  }
  return gevraagd.kent;
}

/** De gewone waarde van een argument: van een opgemaakt getal het getal, van een gegevenskaart de naam. */
export function kaal(waarde: unknown): unknown {
  if (typeof waarde !== "object" || waarde === null || Array.isArray(waarde)) return waarde;
  const { type, text, basicValue } = waarde as { type?: unknown; text?: unknown; basicValue?: unknown };
  return type === "Entity" ? text : (basicValue ?? text);
}
