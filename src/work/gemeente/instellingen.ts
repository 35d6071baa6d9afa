/** Wat een werkmap over haar gemeente onthoudt, zodat een collega die haar opent hetzelfde ziet. */
export interface Instellingen {
  /** CBS-code, of null als er nog geen gemeente is gekozen. */
  gemeentecode: string | null;
  /** Of de gemeente een stedelijk vernieuwingsgebied heeft; null: niet beantwoord. De bronnen hebben er geen lijst van. */
  stedelijkVernieuwingsgebied: boolean | null;
  /** Eigen aandeel voor ramingen, 0 tot en met 1; null: naar inwoners. */
  aandeel: number | null;
}

export const GEEN_INSTELLINGEN: Instellingen = {
  gemeentecode: null,
  stedelijkVernieuwingsgebied: null,
  aandeel: null,
};

/** Leest bewaarde instellingen; wat er niet in staat of niet klopt, geldt als niet ingevuld. */
export function leesInstellingen(bewaard: unknown): Instellingen {
  const { gemeentecode, stedelijkVernieuwingsgebied, aandeel } = (
    typeof bewaard === "object" && bewaard !== null ? bewaard : {}
  ) as Record<string, unknown>;
  return {
    gemeentecode: typeof gemeentecode === "string" && /^GM\d{4}$/.test(gemeentecode) ? gemeentecode : null,
    stedelijkVernieuwingsgebied:
      typeof stedelijkVernieuwingsgebied === "boolean" ? stedelijkVernieuwingsgebied : null,
    aandeel: typeof aandeel === "number" && aandeel >= 0 && aandeel <= 1 ? aandeel : null,
  };
}
