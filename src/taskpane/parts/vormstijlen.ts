import { makeStyles } from "@fluentui/react-components";

/** Hoe delen van een weergave onder en naast elkaar staan; de weergaven die later laden, gebruiken ze alle. */
export const useVormstijlen = makeStyles({
  vak: { display: "flex", flexDirection: "column", gap: "8px" },
  knoppen: { display: "flex", flexWrap: "wrap", gap: "6px" },
  rij: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  kaal: { margin: 0, padding: 0, listStyleType: "none" },
  lijst: { margin: 0, paddingLeft: "16px" },
});
