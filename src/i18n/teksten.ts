import type { Deelsoort } from "../invoegen/blok";
import type { Belet } from "../invoegen/werkmap";
import type { Controleteksten } from "./weergaven/controle";
import type { Formulesteksten } from "./weergaven/formules";
import type { Gemeenteteksten } from "./weergaven/gemeente";

/** Alle teksten die een gebruiker in het taakvenster leest. Feiten over de middelen zelf komen uit src/pok en zijn Nederlands. */
export interface Teksten {
  algemeen: Record<
    | "titel"
    | "sluiten"
    | "weergaven"
    | "laden"
    | "storingTitel"
    | "storingUitleg"
    | "opnieuwLaden"
    | "geenAntwoordTitel"
    | "geenAntwoord"
    | "geenExcel",
    string
  >;
  bedragen: Record<
    | "titel"
    | "kanaal"
    | "alleKanalen"
    | "eenheid"
    | "actielijn"
    | "totaal"
    | "leeg"
    | "metOpmerking"
    | "legenda"
    | "legendaGeenLijn"
    | "legendaOpmerking",
    string
  > & {
    editie(editie: string, afronding: string): string;
    tabel(eenheid: string, kanaal: string): string;
    nietViaKanaal(kanaal: string): string;
    totaalWijktAf(jaren: string, toegezegd: string): string;
  };
  toelichting: Record<
    | "titel"
    | "status"
    | "verdeling"
    | "uitkering"
    | "ontvanger"
    | "aard"
    | "bron"
    | "opmerking"
    | "formule"
    | "kopieer"
    | "kopieerFormule"
    | "gekopieerd"
    | "kopierenMislukt",
    string
  >;
  invoegen: Record<
    | "titel"
    | "wat"
    | "bedrag"
    | "rij"
    | "tabel"
    | "hoe"
    | "formules"
    | "waarden"
    | "doel"
    | "vrij"
    | "zoeken"
    | "voorbeeld"
    | "legeCelTeltAlsNul"
    | "kolommenBreder"
    | "knop"
    | "overschrijven"
    | "nietOverschrijven"
    | "bezig"
    | "wacht"
    | "wachtLang"
    | "annuleren"
    | "breektAf"
    | "ingevoegd"
    | "ongedaan"
    | "opnieuwKijken",
    string
  > & {
    omvang(rijen: number, kolommen: number): string;
    gevuld(aantal: number, totaal: number): string;
    delen: Record<Deelsoort, string>;
    vraag(adres: string, aantal: number): string;
    vraagEnMeer(aantal: number): string;
    teruggezet(adres: string): string;
  };
  gemeente: Gemeenteteksten;
  formules: Formulesteksten;
  controle: Controleteksten;
  /** Per reden één zin die zegt wat er is en wat de gebruiker kan doen. */
  belet: { [S in Belet["soort"]]: (belet: Belet & { soort: S }) => string };
}
