import { Button, makeStyles } from "@fluentui/react-components";
import { Suspense, useEffect, useState } from "react";
import { useSharedStyles } from "../parts/styles";
import { WaitIndicator } from "../parts/WaitIndicator";
import { useTexts } from "../parts/language";
import type { View } from "./views";
import type { ViewProps } from "../view";
import { must } from "../../sheet/must";

/** Below this height the whole pane scrolls; above it the insert panel stays in view at the bottom. */
const LOW = "@media (max-height: 719px)";

const useStyles = makeStyles({
  shell: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    [LOW]: { height: "auto", minHeight: "100vh" },
  },
  loading: { display: "flex", justifyContent: "center", padding: "24px" },
  bar: {
    display: "flex",
    // All names fit side by side in a narrow pane, except with larger letters.
    flexWrap: "wrap",
    gap: "1px",
    padding: "8px 8px 0",
    "& button": { flexGrow: 1, minWidth: 0, paddingInline: "4px" },
  },
});

/** The pane around the views, with a menu if there is more than one. As long as it is there, the inserter follows the selection. */
export function Shell({
  views,
  connected,
  ...props
}: ViewProps & { views: readonly View[]; connected: boolean }) {
  const texts = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  const [chosen, choose] = useState(must(views[0]));
  const { Content } = chosen;
  const { inserter, dossier } = props;
  useEffect(() => (connected ? inserter.placement.followSelection() : undefined), [inserter, connected]);
  useEffect(() => (connected ? dossier.follow() : undefined), [dossier, connected]);
  return (
    <main className={style.shell}>
      <h1 className={shared.screenReaderOnly}>
        {texts.general.title}: {chosen.title(texts)}
      </h1>
      {views.length > 1 && (
        <nav className={style.bar} aria-label={texts.general.views}>
          {views.map((view) => (
            <Button
              key={view.id}
              size="small"
              appearance={view === chosen ? "primary" : "subtle"}
              title={view.short && view.title(texts)}
              aria-current={view === chosen ? "page" : undefined}
              onClick={() => choose(view)}
            >
              {(view.short ?? view.title)(texts)}
            </Button>
          ))}
        </nav>
      )}
      <Suspense
        fallback={
          <div className={style.loading}>
            <WaitIndicator text={texts.general.loading} />
          </div>
        }
      >
        <Content {...props} />
      </Suspense>
    </main>
  );
}
