import type { FunctionsMetadata } from "../src/functionsMetadata";

/** A small add-in: what Excel would read (functions.json) and run (functions.js). */
export const functionsJson: FunctionsMetadata = {
  functions: [
    {
      id: "BEDRAG",
      name: "BEDRAG",
      description: "Bedrag van een actielijn in een jaar.",
      parameters: [
        { name: "actielijn", type: "any", dimensionality: "scalar" },
        { name: "jaar", type: "any", dimensionality: "scalar" },
        { name: "kanaal", type: "any", dimensionality: "scalar", optional: true },
        { name: "eenheid", type: "any", dimensionality: "scalar", optional: true },
        { name: "bedragen", type: "any", dimensionality: "matrix", optional: true },
      ],
    },
    { id: "TABEL", name: "TABEL", parameters: [] },
    {
      id: "SOORTEN",
      name: "SOORTEN",
      parameters: [{ name: "waarden", type: "any", dimensionality: "matrix" }],
    },
    {
      id: "ARGUMENTEN",
      name: "ARGUMENTEN",
      parameters: [
        { name: "a", type: "any" },
        { name: "b", type: "number", optional: true },
        { name: "c", type: "any", optional: true },
      ],
    },
    { id: "KAART", name: "KAART", parameters: [] },
    { id: "LATER", name: "LATER", parameters: [{ name: "n", type: "number" }] },
  ],
};

export const functionsJs = `
CustomFunctions.associate("BEDRAG", (actielijn, jaar, kanaal, eenheid) => {
  if (Number(actielijn) > 8) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "actielijn: 9 bestaat niet");
  return 50000000 / (eenheid || 1);
});
CustomFunctions.associate("TABEL", () => [["Actielijn", 2024], [1, 35], [2, 25]]);
CustomFunctions.associate("SOORTEN", (waarden) => JSON.stringify(waarden));
CustomFunctions.associate("ARGUMENTEN", (a, b, c) => JSON.stringify([a, b, c]));
CustomFunctions.associate("KAART", () => ({ type: "Entity", text: "Wijkteams", basicValue: "#VALUE!" }));
CustomFunctions.associate("LATER", (n) => new Promise((resolve) => setTimeout(() => resolve(n * 2), 20)));
`;
