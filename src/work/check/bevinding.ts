import { celadres } from "../../sheet/adres";
import type { Planregel } from "../../reading/plan/soorten";
import type { Bevinding, Ernst } from "../../rules";
import type { Taal } from "../../rules/soorten";

/** Eén bevinding met de cel waar zij zit. Zinnen en sleutel worden pas gemaakt als iemand ze nodig heeft. */
export class Controlebevinding {
  private eigenSleutel: string | null = null;

  constructor(
    private readonly bevinding: Bevinding,
    /** Plaats in de lijst van alle bevindingen van deze controle, vanaf 0. */
    readonly nummer: number,
    private readonly sleutelVan: (nummer: number) => string,
    private readonly kolomVan: (code: string, regel: Planregel) => number,
  ) {}

  get code(): string {
    return this.bevinding.code;
  }
  get ernst(): Ernst {
    return this.bevinding.ernst;
  }
  /** De bevinding zegt alleen dat er niet getoetst kon worden. */
  get nietGetoetst(): boolean {
    return this.bevinding.nietGetoetst;
  }
  /** De codes van de regels die niet getoetst konden worden; leeg bij een oordeel. */
  get zwijgen(): readonly string[] {
    return this.bevinding.zwijgen;
  }

  /** De planregel, met rij en kolom zoals op het blad (vanaf 1); null bij iets dat het hele plan betreft. */
  get regel(): Planregel | null {
    return this.bevinding.regel;
  }
  /** De cel die te verbeteren is, vanaf 0; null bij iets dat het hele plan betreft. */
  get cel(): { rij: number; kolom: number } | null {
    const { regel } = this.bevinding;
    return regel && { rij: regel.rij - 1, kolom: this.kolomVan(this.code, regel) };
  }
  /** Zoals “C12”; "" bij iets dat het hele plan betreft. */
  get adres(): string {
    const { cel } = this;
    return cel ? celadres(cel.rij, cel.kolom) : "";
  }
  /**
   * Kenmerk waarmee een bevinding na opnieuw lezen is terug te vinden, ook als er rijen bij kwamen. Zij verandert met de
   * bedragen waarover geoordeeld is: wie een bevinding terzijde legde, krijgt een ander bedrag opnieuw te zien.
   */
  get sleutel(): string {
    return (this.eigenSleutel ??= this.sleutelVan(this.nummer));
  }
  titel(taal: Taal): string {
    return this.bevinding.toetsregel.titel[taal];
  }
  bericht(taal: Taal): string {
    return this.bevinding.bericht(taal);
  }
  bron(taal: Taal): string {
    return this.bevinding.toetsregel.bron[taal];
  }
}
