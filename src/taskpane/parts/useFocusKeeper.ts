import { useEffect, useRef } from "react";

/** Put on a component that can get the focus: the user continues here when the component with the focus disappears. */
export const CONTINUE_HERE = { "data-verder": true, tabIndex: -1 } as const;

/**
 * If the component with the focus disappears, the focus goes to the first component with `CONTINUE_HERE`, or else to a fixed place;
 * never nowhere.
 * @returns `box` for the area that is guarded, `home` for the element that takes over the focus
 */
export function useFocusKeeper<T extends HTMLElement>() {
  const home = useRef<T>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return;
    const further = home.current?.querySelector<HTMLElement>("[data-verder]");
    (further ?? home.current)?.focus();
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
