import type { Deelsoort } from "../work/blok";
import type { Belet } from "../sheet/belet";

/** Alle teksten die een gebruiker in het taakvenster leest. Feiten over de middelen zelf komen uit src/pok en zijn Nederlands. */
export interface Teksten {
  algemeen: Record<
    | "titel"
    | "sluiten"
    | "weergaven"
    | "schuif"
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
    | "legendaOpmerking"
    | "bron"
    | "landelijk"
    | "eigen"
    | "raming"
    | "ramingsmerk"
    | "kanaalRaming"
    | "geenRij"
    | "nvt"
    | "nvtVoluit"
    | "legendaGeenRij"
    | "legendaRaming"
    | "legendaNvt"
    | "zonderEditie",
    string
  > & {
    editieEigen(gemeente: string, edities: readonly string[]): string;
    editieRaming(gemeente: string, aandeel: string, uitleg: string, editie: string): string;
    bronVervallen(bron: string, gemeente: string): string;
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
    | "kopierenMislukt"
    | "editie"
    | "kanaal"
    | "rij"
    | "toonRij"
    | "ingevoerdOp"
    | "nietIngevuld"
    | "landelijk"
    | "landelijkLeeg"
    | "gepubliceerd"
    | "band"
    | "berekening",
    string
  > & {
    rijVanTabel(rij: number): string;
    deelVan(landelijk: string, deel: string): string;
    tussen(laag: string, hoog: string): string;
    maal(landelijk: string, aandeel: string, uitleg: string): string;
  };
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
    | "opnieuwKijken"
    | "leegGeenRij"
    | "ramingNietAfgerond"
    | "legeCel",
    string
  > & {
    /** @param wat actielijn en jaar, of het totaal van een jaar */
    geenRij(wat: string): string;
    omvang(rijen: number, kolommen: number): string;
    gevuld(aantal: number, totaal: number): string;
    delen: Record<Deelsoort, string>;
    vraag(adres: string, aantal: number): string;
    vraagEnMeer(aantal: number): string;
    teruggezet(adres: string): string;
  };
  /** Namen van de weergaven die hun teksten zelf meebrengen. */
  weergaven: Record<"gemeentefonds" | "fonds" | "gemeente" | "plan" | "formules" | "controle", string>;
  /** Per reden één zin die zegt wat er is en wat de gebruiker kan doen. */
  belet: { [S in Belet["soort"]]: (belet: Belet & { soort: S }) => string };
}
