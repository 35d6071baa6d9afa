import type { CheckFinding, Language } from "./kinds";

const START = "POK-controle";
const END: Readonly<Record<Language, string>> = {
  nl: "(Merken verwijderen: POK-venster, Controle.)",
  en: "(To remove marks: POK pane, Check.)",
};
/** A longer note is too much to take in on the worksheet. */
const MAX = 3;

/** The note at a cell with findings. */
export function noteText(findings: readonly CheckFinding[], language: Language): string {
  const over = findings.length - MAX;
  return [
    START,
    ...findings.slice(0, MAX).map((one) => `${one.severity} ${one.code}: ${one.wording(language)}`),
    ...(over > 0 ? [language === "nl" ? `Nog ${over} bij deze cel.` : `${over} more at this cell.`] : []),
    END[language],
  ].join("\n");
}

/** Whether a note is unchanged from the check, so that it may go; who added to it keeps it. */
export const isCheckNote = (content: string): boolean =>
  content.startsWith(`${START}\n`) && Object.values(END).some((end) => content.endsWith(end));
