import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** What Office says about its colors; the fields differ per platform. */
export interface OfficeColors {
  isDarkTheme?: boolean;
  bodyBackgroundColor?: string;
}

const DARK_BELOW = 0.5;

/** Whether the pane is dark: as Office says, or else as the system says. */
export function isDark(office: OfficeColors | undefined, systemDark: boolean): boolean {
  if (typeof office?.isDarkTheme === "boolean") return office.isDarkTheme;
  const brightness = brightnessOf(office?.bodyBackgroundColor);
  return brightness === null ? systemDark : brightness < DARK_BELOW;
}

/** Brightness from 0 (black) to 1 (white), or null if the color is not given as #rrggbb. */
function brightnessOf(color: string | undefined): number | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? "");
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The theme of Fluent, which follows Office and the system. Excel does not report a change of theme,
 * so it also looks when the pane comes back into view.
 */
export function useTheme(readOffice: () => OfficeColors | undefined): Theme {
  const [dark, setDark] = useState(() => isDark(readOffice(), system().matches));
  useEffect(() => {
    const look = () => setDark(isDark(readOffice(), system().matches));
    const media = system();
    look();
    media.addEventListener("change", look);
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      media.removeEventListener("change", look);
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [readOffice]);
  return dark ? webDarkTheme : webLightTheme;
}

const system = () => window.matchMedia("(prefers-color-scheme: dark)");
