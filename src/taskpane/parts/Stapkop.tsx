import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useGedeeldeStijlen } from "./stijlen";
import { VERDER } from "./useFocusbehoud";

const useStyles = makeStyles({ kop: { ":focus": { outlineStyle: "none" } } });

/**
 * De kop van een stap die in de plaats van een andere komt. Zij neemt de focus, zodat het toetsenbord en voorleessoftware
 * bij het begin van de nieuwe stap beginnen.
 */
export function Stapkop({ id, children }: { id: string; children: ReactNode }) {
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    kop.current?.focus();
  }, []);
  return (
    <h2 id={id} ref={kop} {...VERDER} className={`${gedeeld.kop} ${stijl.kop}`}>
      {children}
    </h2>
  );
}
