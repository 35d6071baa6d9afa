import { useEffect, useRef } from "react";

/**
 * Verdwijnt het onderdeel met de focus, dan gaat die naar een vaste plek in plaats van nergens heen.
 * @returns `vak` voor het gebied dat wordt bewaakt, `thuis` voor het element dat de focus overneemt
 */
export function useFocusbehoud<T extends HTMLElement>() {
  const thuis = useRef<T>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) thuis.current?.focus();
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
