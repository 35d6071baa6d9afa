import { makeStyles, tokens } from "@fluentui/react-components";

/** Stijlen die meer dan één deel van de weergave Controle gebruikt. */
export const useControlestijlen = makeStyles({
  vak: { display: "flex", flexDirection: "column", gap: "8px" },
  knoppen: { display: "flex", flexWrap: "wrap", gap: "6px" },
  rij: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  kaal: { margin: 0, padding: 0, listStyleType: "none" },
  lijst: { margin: 0, paddingLeft: "16px" },
  // Het meldvak staat er altijd; leeg neemt het de tussenruimte niet in.
  meldvak: { ":empty": { marginTop: "-10px" } },
  zin: { margin: 0, overflowWrap: "anywhere" },
  samenvatting: {
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground1,
  },
});
