import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Planplek } from "../../work/check";
import { volledigAdres } from "../../sheet/adres";
import { useGedeeldeStijlen } from "./stijlen";

const useStyles = makeStyles({
  keuze: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    width: "100%",
    padding: "8px",
    marginBottom: "6px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  plek: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface Props {
  plek: Planplek;
  /** Hoe de tabel heet waarin het plan staat. */
  tabel(naam: string): string;
  /** Waarom deze plaats een plan lijkt; "" als er niets te zeggen is. */
  reden: string;
  bijKeuze(): void;
}

/** Een plaats in de werkmap waar een plan staat, als regel van een lijst om uit te kiezen. */
export function Plekkeuze({ plek, tabel, reden, bijKeuze }: Props) {
  const gedeeld = useGedeeldeStijlen();
  const stijl = useStyles();
  return (
    <li>
      <Button className={stijl.keuze} onClick={bijKeuze}>
        <span className={stijl.plek}>{plekTekst(plek)}</span>
        <span className={gedeeld.klein}>
          {[plek.tabel === null ? "" : tabel(plek.tabel), reden].filter(Boolean).join(" · ")}
        </span>
      </Button>
    </li>
  );
}

/** De plaats van een plan, zoals men haar leest. */
export const plekTekst = ({ doel }: Planplek): string => volledigAdres(doel.blad, doel);
