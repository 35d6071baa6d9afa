/** De getallen van een rij in de bedragkolommen; 0 waar geen getal staat. */
export type Bedragvector = readonly number[];

const RUIS = 1e-6;

/** De rijen van één blok, om te zien of een volgende rij hun som is. */
export class Blok {
  private rijen = 0;
  private som: number[] = [];
  private eerste: Bedragvector | null = null;
  /** Of de rijen onderling verschillen in verloop: dan is een som geen toeval meer. */
  private eigenVerloop = false;

  tel(vector: Bedragvector): void {
    if (isNul(vector)) return;
    this.som = vector.map((getal, k) => getal + (this.som[k] ?? 0));
    this.rijen++;
    if (this.eerste === null) this.eerste = vector;
    else if (!isEvenredig(this.eerste, vector)) this.eigenVerloop = true;
  }

  /**
   * Of een rij precies de som is van minstens twee voorgaande. Bij een rij met een eigen omschrijving kan dat toeval zijn
   * (50 + 50 = 100, elk jaar weer); dan moeten de opgetelde rijen een verschillend verloop hebben.
   */
  isSom(vector: Bedragvector, naamloos: boolean): boolean {
    return (
      this.rijen >= 2 &&
      (naamloos || this.eigenVerloop) &&
      !isNul(vector) &&
      vector.every((getal, k) => Math.abs(getal - this.som[k]!) < RUIS)
    );
  }

  /** Of een totaal bij dit blok hoort, op afrondingen na; een eindtotaal of saldo doet dat niet. */
  hoortBij(vector: Bedragvector): boolean {
    return this.rijen > 0 && vector.every((getal, k) => Math.abs(getal - this.som[k]!) <= this.rijen);
  }

  sluit(): void {
    this.rijen = 0;
    this.som = [];
    this.eerste = null;
    this.eigenVerloop = false;
  }
}

function isNul(vector: Bedragvector): boolean {
  return vector.every((getal) => getal === 0);
}

function isEvenredig(a: Bedragvector, b: Bedragvector): boolean {
  const k = a.findIndex((getal) => getal !== 0);
  return a.every((getal, i) => Math.abs(getal * b[k]! - a[k]! * b[i]!) < RUIS);
}
