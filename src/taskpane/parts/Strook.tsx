import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  strook: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "6px",
    padding: "6px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  bezig: { borderLeftColor: tokens.colorBrandStroke1 },
  goed: { borderLeftColor: tokens.colorPaletteGreenForeground1 },
  "let-op": { borderLeftColor: tokens.colorPaletteDarkOrangeForeground1 },
  fout: { borderLeftColor: tokens.colorPaletteRedForeground1 },
});

/** Een melding in een kader; de tekst zegt wat er is, de kleur van de rand steunt dat alleen. */
export function Strook({
  soort,
  children,
}: {
  soort: "bezig" | "goed" | "let-op" | "fout";
  children: ReactNode;
}) {
  const stijl = useStyles();
  return <div className={mergeClasses(stijl.strook, stijl[soort])}>{children}</div>;
}
