import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import { Shell } from "./Shell";
import { LanguageContext, type LanguageChoice } from "../parts/language";
import { useTheme, type OfficeColors } from "./theme";
import type { View } from "./views";
import type { ViewProps } from "../view";

const useStyles = makeStyles({
  surface: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
});

interface Environment {
  languageChoice: LanguageChoice;
  readColors(): OfficeColors | undefined;
}

/** Language, theme and error boundary around everything the pane shows. */
export function Providers({ languageChoice, readColors, children }: Environment & { children: ReactNode }) {
  const style = useStyles();
  const theme = useTheme(readColors);
  const { language } = languageChoice;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext.Provider value={languageChoice}>
      <FluentProvider theme={theme}>
        {/* Not on the provider: Fluent also gives its classes to every popup surface, which would cover the whole pane. */}
        <div className={style.surface}>
          <ErrorBoundary>{children}</ErrorBoundary>
        </div>
      </FluentProvider>
    </LanguageContext.Provider>
  );
}

/** The task pane. @param connected whether Excel is ready; before that the amounts can only be viewed */
export function App({
  languageChoice,
  readColors,
  connected,
  ...props
}: Environment & ViewProps & { views: readonly View[]; connected: boolean }) {
  return (
    <Providers languageChoice={languageChoice} readColors={readColors}>
      <Shell connected={connected} {...props} />
    </Providers>
  );
}
