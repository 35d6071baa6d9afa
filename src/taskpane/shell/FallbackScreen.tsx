import { Button, makeStyles } from "@fluentui/react-components";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "../parts/language";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    padding: "16px 12px",
  },
  details: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
});

interface Props {
  title: string;
  explanation: string;
  details?: string;
  reload?: boolean;
}

/** A whole pane with one message: if something is wrong, or if the pane cannot work here. */
export function FallbackScreen({ title, explanation, details, reload }: Props) {
  const { general } = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  return (
    <main className={style.box}>
      <div role="alert">
        <h1 className={shared.header}>{title}</h1>
        <p className={shared.small}>{explanation}</p>
      </div>
      {details && <pre className={style.details}>{details}</pre>}
      {reload && <Button onClick={() => location.reload()}>{general.reload}</Button>}
    </main>
  );
}
