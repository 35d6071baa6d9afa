import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { Strook } from "./Strook";

const useStyles = makeStyles({
  vraag: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  knoppen: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Props {
  vraag: string;
  /** null als er niets te bevestigen valt. */
  ja: string | null;
  nee: string;
  bijJa(): void;
  bijNee(): void;
  children: ReactNode;
}

/** Een vraag voor een ingreep in de werkmap; wie niets kiest, of Esc drukt, laat alles zoals het is. */
export function Vraagkader({ vraag, ja, nee, bijJa, bijNee, children }: Props) {
  const stijl = useStyles();
  const id = useId();
  const neeknop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    neeknop.current?.focus();
  }, []);
  return (
    <div role="alertdialog" aria-labelledby={id} onKeyDown={({ key }) => key === "Escape" && bijNee()}>
      <Strook soort="let-op">
        <p id={id} className={stijl.vraag}>
          {vraag}
        </p>
        <div>{children}</div>
        <div className={stijl.knoppen}>
          <Button ref={neeknop} appearance="primary" onClick={bijNee}>
            {nee}
          </Button>
          {ja !== null && <Button onClick={bijJa}>{ja}</Button>}
        </div>
      </Strook>
    </div>
  );
}
