import { useLayoutEffect, useRef, useState } from "react";

/** The width of an element in pixels, kept up to date: a scroll bar makes it narrower than the pane. */
export function useRoom<T extends HTMLElement>() {
  const frame = useRef<T>(null);
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    // An environment without layout measures nothing.
    if (!element || typeof ResizeObserver === "undefined") return;
    const measure = () => setRoom(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { frame, room };
}
