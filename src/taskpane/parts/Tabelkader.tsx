import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTeksten } from "./taal";
import { useGedeeldeStijlen } from "./stijlen";

const useStyles = makeStyles({
  kader: {
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  naam: string;
  /** Hoogste hoogte in pixels; zonder is het kader zo hoog als de tabel. */
  hoogte?: number;
  children: ReactNode;
}

/** Een kader waarbinnen een brede tabel opzij schuift; schuift zij, dan staat dat erboven. */
export function Tabelkader({ naam, hoogte, children }: Props) {
  const { algemeen } = useTeksten();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const kader = useRef<HTMLDivElement>(null);
  const [schuift, zetSchuift] = useState(false);
  useEffect(() => {
    const element = kader.current;
    // Een omgeving zonder opmaak meet niets.
    if (!element || typeof ResizeObserver === "undefined") return;
    const waarnemer = new ResizeObserver(() => zetSchuift(element.scrollWidth > element.clientWidth));
    // Ook de tabel: andere cijfers maken haar breder terwijl het kader gelijk blijft.
    [element, ...element.children].forEach((deel) => waarnemer.observe(deel));
    return () => waarnemer.disconnect();
  }, []);
  return (
    <>
      {schuift && <p className={gedeeld.klein}>{algemeen.schuif}</p>}
      <div
        ref={kader}
        className={stijl.kader}
        style={{ maxHeight: hoogte }}
        tabIndex={0}
        role="region"
        aria-label={naam}
      >
        {children}
      </div>
    </>
  );
}
