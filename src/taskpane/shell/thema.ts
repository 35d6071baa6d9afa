import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** Wat Office over zijn kleuren zegt; welke velden er zijn verschilt per platform. */
export interface Officekleuren {
  isDarkTheme?: boolean;
  bodyBackgroundColor?: string;
}

const DONKER_ONDER = 0.5;

/** Of het venster donker moet zijn: volgens Office, en anders volgens het systeem. */
export function isDonker(office: Officekleuren | undefined, systeemDonker: boolean): boolean {
  if (typeof office?.isDarkTheme === "boolean") return office.isDarkTheme;
  const helderheid = helderheidVan(office?.bodyBackgroundColor);
  return helderheid === null ? systeemDonker : helderheid < DONKER_ONDER;
}

/** Helderheid van 0 (zwart) tot 1 (wit), of null als de kleur niet als #rrggbb is opgegeven. */
function helderheidVan(kleur: string | undefined): number | null {
  const delen = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(kleur ?? "");
  if (!delen) return null;
  const [rood, groen, blauw] = delen.slice(1).map((deel) => parseInt(deel, 16) / 255) as [
    number,
    number,
    number,
  ];
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw;
}

/**
 * Het thema van Fluent, dat Office en het systeem volgt. Excel meldt een ander thema niet;
 * daarom wordt ook gekeken als het venster weer in beeld komt.
 */
export function useThema(leesOffice: () => Officekleuren | undefined): Theme {
  const [donker, zetDonker] = useState(() => isDonker(leesOffice(), systeem().matches));
  useEffect(() => {
    const kijk = () => zetDonker(isDonker(leesOffice(), systeem().matches));
    const media = systeem();
    kijk();
    media.addEventListener("change", kijk);
    window.addEventListener("focus", kijk);
    document.addEventListener("visibilitychange", kijk);
    return () => {
      media.removeEventListener("change", kijk);
      window.removeEventListener("focus", kijk);
      document.removeEventListener("visibilitychange", kijk);
    };
  }, [leesOffice]);
  return donker ? webDarkTheme : webLightTheme;
}

const systeem = () => window.matchMedia("(prefers-color-scheme: dark)");
