import { useEffect, useRef } from "react";

/** Zet op een onderdeel dat de focus kan krijgen: hier gaat de gebruiker verder als het onderdeel met de focus verdwijnt. */
export const VERDER = { "data-verder": true, tabIndex: -1 } as const;

/**
 * Verdwijnt het onderdeel met de focus, dan gaat die naar het eerste onderdeel met `VERDER`, of anders naar een vaste plek;
 * niet nergens heen.
 * @returns `vak` voor het gebied dat wordt bewaakt, `thuis` voor het element dat de focus overneemt
 */
export function useFocusbehoud<T extends HTMLElement>() {
  const thuis = useRef<T>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return;
    const verder = thuis.current?.querySelector<HTMLElement>("[data-verder]");
    (verder ?? thuis.current)?.focus();
  });
  return {
    thuis,
    vak: {
      onFocus: () => {
        hadFocus.current = true;
      },
      onBlur: () => {
        hadFocus.current = false;
      },
    },
  };
}
