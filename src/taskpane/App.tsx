import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { TEKSTEN, type Taal } from "../i18n";
import { Foutgrens } from "./Foutgrens";
import { Schil } from "./Schil";
import { Taalcontext } from "./taal";
import { useThema, type Officekleuren } from "./thema";
import { weergaven, type Weergaveprops } from "./weergaven";

const useStyles = makeStyles({
  vlak: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
});

interface Omgeving {
  taal: Taal;
  leesKleuren(): Officekleuren | undefined;
}

/** Taal, thema en vangnet om alles wat het venster toont. */
export function Omlijsting({ taal, leesKleuren, children }: Omgeving & { children: ReactNode }) {
  const stijl = useStyles();
  const thema = useThema(leesKleuren);
  useEffect(() => {
    document.documentElement.lang = taal;
  }, [taal]);
  return (
    <Taalcontext.Provider value={TEKSTEN[taal]}>
      <FluentProvider theme={thema} className={stijl.vlak}>
        <Foutgrens>{children}</Foutgrens>
      </FluentProvider>
    </Taalcontext.Provider>
  );
}

/** Het taakvenster. @param verbonden of Excel zich heeft gemeld; daarvoor zijn de bedragen alleen te lezen */
export function App({
  taal,
  leesKleuren,
  verbonden,
  ...props
}: Omgeving & Weergaveprops & { verbonden: boolean }) {
  return (
    <Omlijsting taal={taal} leesKleuren={leesKleuren}>
      <Schil weergaven={weergaven} verbonden={verbonden} {...props} />
    </Omlijsting>
  );
}
