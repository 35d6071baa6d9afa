import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { Foutgrens } from "./Foutgrens";
import { Schil } from "./Schil";
import { Taalcontext, type Taalkeuze } from "../parts/taal";
import { useThema, type Officekleuren } from "./thema";
import type { Weergave } from "./weergaven";
import type { Weergaveprops } from "../weergave";

const useStyles = makeStyles({
  vlak: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
});

interface Omgeving {
  taalkeuze: Taalkeuze;
  leesKleuren(): Officekleuren | undefined;
}

/** Taal, thema en vangnet om alles wat het venster toont. */
export function Omlijsting({ taalkeuze, leesKleuren, children }: Omgeving & { children: ReactNode }) {
  const stijl = useStyles();
  const thema = useThema(leesKleuren);
  const { taal } = taalkeuze;
  useEffect(() => {
    document.documentElement.lang = taal;
  }, [taal]);
  return (
    <Taalcontext.Provider value={taalkeuze}>
      <FluentProvider theme={thema}>
        {/* Niet op de provider zelf: Fluent geeft haar klassen ook aan elk zwevend venster, dat dan het hele scherm bedekt. */}
        <div className={stijl.vlak}>
          <Foutgrens>{children}</Foutgrens>
        </div>
      </FluentProvider>
    </Taalcontext.Provider>
  );
}

/** Het taakvenster. @param verbonden of Excel zich heeft gemeld; daarvoor zijn de bedragen alleen te lezen */
export function App({
  taalkeuze,
  leesKleuren,
  verbonden,
  ...props
}: Omgeving & Weergaveprops & { weergaven: readonly Weergave[]; verbonden: boolean }) {
  return (
    <Omlijsting taalkeuze={taalkeuze} leesKleuren={leesKleuren}>
      <Schil verbonden={verbonden} {...props} />
    </Omlijsting>
  );
}
