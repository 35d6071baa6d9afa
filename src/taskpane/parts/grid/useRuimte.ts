import { useLayoutEffect, useRef, useState } from "react";

/** De breedte van een element in pixels, ook als die wijzigt: een schuifbalk maakt het smaller dan het venster doet vermoeden. */
export function useRuimte<T extends HTMLElement>() {
  const kader = useRef<T>(null);
  const [ruimte, zetRuimte] = useState(0);
  useLayoutEffect(() => {
    const element = kader.current;
    // Een omgeving zonder opmaak meet niets.
    if (!element || typeof ResizeObserver === "undefined") return;
    const meet = () => zetRuimte(element.clientWidth);
    meet();
    const waarnemer = new ResizeObserver(meet);
    waarnemer.observe(element);
    return () => waarnemer.disconnect();
  }, []);
  return { kader, ruimte };
}
