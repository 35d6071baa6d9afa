/** Zo lang blijft een wijziging liggen, in milliseconden: wie typt, bewaart niet elke letter. */
const NA_WIJZIGING = 500;

/** Bewaart steeds de laatste waarde: eens per tijdvak, nooit twee tegelijk, en wat mislukte blijft klaarstaan. */
export class Bewaarder<T> {
  private wachtend: { waarde: T } | null = null;
  private wekker: ReturnType<typeof setTimeout> | undefined;
  private loopt: Promise<void> | null = null;

  /** @param meld krijgt null als het is gelukt, en anders de fout */
  constructor(
    private readonly schrijf: (waarde: T) => Promise<void>,
    private readonly meld: (fout: unknown) => void,
  ) {}

  /** Bewaart een waarde zodra het even stil is. */
  straks(waarde: T): void {
    this.wachtend = { waarde };
    clearTimeout(this.wekker);
    this.wekker = setTimeout(() => void this.nu(), NA_WIJZIGING);
  }

  /** Bewaart meteen wat er nog wacht. */
  async nu(): Promise<void> {
    clearTimeout(this.wekker);
    // Met niets om te bewaren is werkAf al klaar vóór de toekenning hieronder, en zou haar belofte voorgoed blijven staan.
    if (!this.loopt && !this.wachtend) return;
    this.loopt ??= this.werkAf();
    await this.loopt;
  }

  private async werkAf(): Promise<void> {
    while (this.wachtend) {
      const { waarde } = this.wachtend;
      this.wachtend = null;
      try {
        await this.schrijf(waarde);
        this.meld(null);
      } catch (fout) {
        this.wachtend ??= { waarde };
        this.meld(fout);
        break;
      }
    }
    this.loopt = null;
  }
}
