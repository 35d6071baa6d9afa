import type { CheckFinding, Language } from "./kinds";

const START = "POK-controle";
const END: Readonly<Record<Language, string>> = {
  nl: "(Merken verwijderen: POK-venster, Controle.)",
  en: "(To remove marks: POK pane, Check.)",
};
/** More findings make a note unreadable on the worksheet. */
const MAX_FINDINGS = 3;

/** The note at a cell with findings. */
export function noteText(findings: readonly CheckFinding[], language: Language): string {
  const more = findings.length - MAX_FINDINGS;
  return [
    START,
    ...findings.slice(0, MAX_FINDINGS).map((one) => `${one.severity} ${one.code}: ${one.wording(language)}`),
    ...(more > 0 ? [language === "nl" ? `Nog ${more} bij deze cel.` : `${more} more at this cell.`] : []),
    END[language],
  ].join("\n");
}

/** Whether a note is as the check wrote it, so that it may be removed; one the user added to stays. */
export const isCheckNote = (content: string): boolean =>
  content.startsWith(`${START}\n`) && Object.values(END).some((end) => content.endsWith(end));
