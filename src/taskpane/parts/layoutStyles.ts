import { makeStyles } from "@fluentui/react-components";

/** How parts of a view stand below and next to each other; the views that load later all use them. */
export const useLayoutStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  plain: { margin: 0, padding: 0, listStyleType: "none" },
  list: { margin: 0, paddingLeft: "16px" },
});
