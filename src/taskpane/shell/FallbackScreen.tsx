import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentType } from "react";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "../parts/language";

// No part of the first load; without it the screen still says what happened.
const FaultDetails = lazy<ComponentType<{ error: unknown }>>(() =>
  import("./FaultDetails").catch(() => ({ default: () => null })),
);

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    padding: "16px 12px",
  },
});

interface Props {
  title: string;
  explanation: string;
  /** The fault to report, if there is one. */
  fault?: { error: unknown };
  reload?: boolean;
}

/** A pane with only a message: something went wrong, or the pane cannot work here. */
export function FallbackScreen({ title, explanation, fault, reload }: Props) {
  const { general } = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  return (
    <main className={style.box}>
      <div role="alert">
        <h1 className={shared.header}>{title}</h1>
        <p className={shared.small}>{explanation}</p>
      </div>
      {reload && <Button onClick={() => location.reload()}>{general.reload}</Button>}
      {fault && (
        <Suspense>
          <FaultDetails error={fault.error} />
        </Suspense>
      )}
    </main>
  );
}
