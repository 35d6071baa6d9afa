import type { Ontvanger } from "../pakket/leesXml";

const ONTSNAPT = /_x([0-9a-f]{4})_/gi;

/**
 * Verzamelt de tekst van een `<si>` of `<is>`: alle opgemaakte stukken achter elkaar, zonder de uitspraak (`<rPh>`) die bij
 * Japanse tekst kan staan.
 */
export class Tekstopname {
  private tekst = "";
  private inTekst = false;
  private inUitspraak = false;

  open(naam: string): void {
    if (naam === "t") this.inTekst = !this.inUitspraak;
    else if (naam === "rPh") this.inUitspraak = true;
  }

  sluit(naam: string): void {
    if (naam === "t") this.inTekst = false;
    else if (naam === "rPh") this.inUitspraak = false;
  }

  voegToe(tekst: string): void {
    if (this.inTekst) this.tekst += tekst;
  }

  /** De verzamelde tekst, en begint opnieuw. */
  neem(): string {
    const tekst = leesOntsnapt(this.tekst);
    this.tekst = "";
    return tekst;
  }
}

/** Tekens die XML niet kent, staan als `_x000D_`. */
export function leesOntsnapt(tekst: string): string {
  return tekst.includes("_x")
    ? tekst.replace(ONTSNAPT, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : tekst;
}

/** Leest de gedeelde teksten van een werkmap, waar cellen met hun nummer naar verwijzen. */
export function gedeeldeTeksten(teksten: string[]): Ontvanger {
  const opname = new Tekstopname();
  return {
    open: (naam) => opname.open(naam),
    tekst: (tekst) => opname.voegToe(tekst),
    sluit(naam) {
      opname.sluit(naam);
      if (naam === "si") teksten.push(opname.neem());
    },
  };
}
