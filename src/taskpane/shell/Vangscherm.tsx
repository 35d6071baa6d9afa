import { Button, makeStyles } from "@fluentui/react-components";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { useTeksten } from "../parts/taal";

const useStyles = makeStyles({
  vak: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    padding: "16px 12px",
  },
  details: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
});

interface Props {
  titel: string;
  uitleg: string;
  details?: string;
  herladen?: boolean;
}

/** Een heel venster met één boodschap: als er iets mis is, of als het venster hier niet kan werken. */
export function Vangscherm({ titel, uitleg, details, herladen }: Props) {
  const { algemeen } = useTeksten();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  return (
    <main className={stijl.vak}>
      <div role="alert">
        <h1 className={gedeeld.kop}>{titel}</h1>
        <p className={gedeeld.klein}>{uitleg}</p>
      </div>
      {details && <pre className={stijl.details}>{details}</pre>}
      {herladen && <Button onClick={() => location.reload()}>{algemeen.opnieuwLaden}</Button>}
    </main>
  );
}
