import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSharedStyles } from "./styles";

interface Props {
  lines: readonly ReactNode[];
  /** This many lines are shown; the rest is a count. */
  max?: number;
  andMore?(count: number): string;
  className?: string;
}

/** A bullet list of at most `max` lines. */
export function BulletList({ lines, max = lines.length, andMore, className }: Props) {
  const { list } = useSharedStyles();
  return (
    <ul className={mergeClasses(list, className)}>
      {lines.slice(0, max).map((line, i) => (
        <li key={i}>{line}</li>
      ))}
      {lines.length > max && <li>{andMore?.(lines.length - max)}</li>}
    </ul>
  );
}
