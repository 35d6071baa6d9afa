import { Button, makeStyles } from "@fluentui/react-components";
import { Suspense, useEffect, useState } from "react";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Wachtteken } from "../parts/Wachtteken";
import { useTeksten } from "../parts/taal";
import type { Weergave } from "./weergaven";
import type { Weergaveprops } from "../weergave";

/** Onder deze hoogte schuift het hele venster; daarboven blijft het invoegen onderaan in beeld. */
const LAAG = "@media (max-height: 719px)";

const useStyles = makeStyles({
  schil: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    [LAAG]: { height: "auto", minHeight: "100vh" },
  },
  laden: { display: "flex", justifyContent: "center", padding: "24px" },
  balk: {
    display: "flex",
    // Wie grotere letters kiest, krijgt een tweede regel; anders passen alle namen in een smal venster naast elkaar.
    flexWrap: "wrap",
    gap: "1px",
    padding: "8px 8px 0",
    "& button": { flexGrow: 1, minWidth: 0, paddingInline: "4px" },
  },
});

/** Het venster om de weergaven heen; kiezen kan pas als er meer dan één is. De invoeger volgt de selectie zolang het er is. */
export function Schil({
  weergaven,
  verbonden,
  ...props
}: Weergaveprops & { weergaven: readonly Weergave[]; verbonden: boolean }) {
  const teksten = useTeksten();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const [gekozen, kies] = useState(weergaven[0]!);
  const { Inhoud } = gekozen;
  const { invoeger, dossier } = props;
  useEffect(() => (verbonden ? invoeger.volgSelectie() : undefined), [invoeger, verbonden]);
  useEffect(() => (verbonden ? dossier.volg() : undefined), [dossier, verbonden]);
  return (
    <main className={stijl.schil}>
      <h1 className={gedeeld.alleenVoorlezen}>
        {teksten.algemeen.titel}: {gekozen.titel(teksten)}
      </h1>
      {weergaven.length > 1 && (
        <nav className={stijl.balk} aria-label={teksten.algemeen.weergaven}>
          {weergaven.map((weergave) => (
            <Button
              key={weergave.id}
              size="small"
              appearance={weergave === gekozen ? "primary" : "subtle"}
              title={weergave.kort && weergave.titel(teksten)}
              aria-current={weergave === gekozen ? "page" : undefined}
              onClick={() => kies(weergave)}
            >
              {(weergave.kort ?? weergave.titel)(teksten)}
            </Button>
          ))}
        </nav>
      )}
      <Suspense
        fallback={
          <div className={stijl.laden}>
            <Wachtteken tekst={teksten.algemeen.laden} />
          </div>
        }
      >
        <Inhoud {...props} />
      </Suspense>
    </main>
  );
}
