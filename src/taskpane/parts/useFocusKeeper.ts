import { useEffect, useRef } from "react";

/** The props of a component that gets the focus when the component that had it disappears. */
export const CONTINUE_HERE = { "data-verder": true, tabIndex: -1 } as const;

/**
 * If the component with the focus disappears, the focus goes to the first component with `CONTINUE_HERE`, or else to `home`.
 * @returns `box` for the area to guard, `home` for the element that takes over the focus
 */
export function useFocusKeeper<T extends HTMLElement>() {
  const home = useRef<T>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return;
    const target = home.current?.querySelector<HTMLElement>("[data-verder]");
    (target ?? home.current)?.focus();
  });
  return {
    home,
    box: {
      onFocus: () => {
        hadFocus.current = true;
      },
      onBlur: () => {
        hadFocus.current = false;
      },
    },
  };
}
