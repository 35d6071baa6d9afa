import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTexts } from "./language";
import { useSharedStyles } from "./styles";

const useStyles = makeStyles({
  frame: {
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  name: string;
  /** Maximum height in pixels; without it the frame is as high as the table. */
  height?: number;
  children: ReactNode;
}

/** A frame in which a wide table scrolls sideways, with a line above it that says so. */
export function TableFrame({ name, height, children }: Props) {
  const { general } = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = frame.current;
    // An environment without layout measures nothing.
    if (!element || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth));
    // The table too: other figures can widen it while the frame stays the same.
    [element, ...element.children].forEach((part) => observer.observe(part));
    return () => observer.disconnect();
  }, []);
  return (
    <>
      {scrolls && <p className={shared.small}>{general.scrollSideways}</p>}
      <div
        ref={frame}
        className={style.frame}
        style={{ maxHeight: height }}
        tabIndex={0}
        role="region"
        aria-label={name}
      >
        {children}
      </div>
    </>
  );
}
