import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { beletTekst } from "../../../texts";
import { Strook } from "../../parts/Strook";
import { useTeksten } from "../taal";
import type { Inlezer } from "./inlezer";
import type { Uitkomst } from "./stand";

const useStyles = makeStyles({ knoppen: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** Hoe het inlezen afliep. Verdween met het scherm ook de focus, dan komt die hier, bij Ongedaan maken. */
export function Uitkomststrook(props: { uitkomst: Uitkomst; inlezer: Inlezer }) {
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) vak.current?.focus();
  }, [props.uitkomst]);
  return (
    <div ref={vak} tabIndex={-1}>
      <Strookinhoud {...props} />
    </div>
  );
}

function Strookinhoud({ uitkomst, inlezer }: { uitkomst: Uitkomst; inlezer: Inlezer }) {
  const teksten = useTeksten();
  const { uitkomst: zinnen } = teksten.gemeente;
  const stijl = useStyles();
  const knoppen = (
    <div className={stijl.knoppen}>
      {uitkomst.soort === "overgenomen" && (
        <Button size="small" onClick={() => void inlezer.maakOngedaan()}>
          {zinnen.maakOngedaan}
        </Button>
      )}
      <Button size="small" onClick={() => inlezer.sluitUitkomst()}>
        {teksten.algemeen.sluiten}
      </Button>
    </div>
  );
  switch (uitkomst.soort) {
    case "overgenomen":
      return (
        <Strook soort="goed">
          {zinnen.overgenomen(uitkomst.bedragen, uitkomst.gearchiveerd)}
          {knoppen}
        </Strook>
      );
    case "onleesbaar":
      return (
        <Strook soort="fout">
          {uitkomst.reden}
          {knoppen}
        </Strook>
      );
    case "mislukt":
      return (
        <Strook soort="fout">
          {beletTekst(teksten, uitkomst.belet)}
          {knoppen}
        </Strook>
      );
    default:
      return (
        <Strook soort="goed">
          {zinnen[uitkomst.soort]}
          {knoppen}
        </Strook>
      );
  }
}
