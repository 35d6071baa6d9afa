import { Verloop } from "../../sheet/verloop";
import type { Doel } from "../../sheet/doel";
import type { Argument } from "./aanroepen";
import type { Bevriezing, Bevroren, Celwaarde, Celwaarden, Kop, Ontdooibelet } from "./register";

/** Een cel met een POK-formule, zoals zij nu in de werkmap staat. */
export interface Formulecel {
  /** De cel waar de formule in staat. */
  doel: Doel;
  /** De cel, of het hele overloopbereik. */
  plek: Doel;
  /** In Engelse schrijfwijze. */
  formule: string;
  /** Zoals de gebruiker haar ziet. */
  formuleLokaal: string;
  /** Wat de cel toont. */
  tekst: string;
  /** De waarden van het hele bereik. */
  waarden: Celwaarden;
  notatie: string;
  /** Of de waarde een fout is, zoals #NAAM?. */
  fout: boolean;
  /** Of Excel de formule hier laat wijzigen. */
  beveiligd: boolean;
  /** Of het blad verborgen is. */
  verborgen: boolean;
}

/** Een formule die Excel niet als POK-formule herkent, met wat zij moet worden. */
export interface Kapotcel {
  doel: Doel;
  was: string;
  /** In Engelse schrijfwijze, of bij `tekst` zoals de gebruiker haar typte. */
  wordt: string;
  /** Hetzelfde zoals Excel het de gebruiker toont. */
  lokaal: { was: string; wordt: string };
  /** `naam`: een verminkte functienaam; `tekst`: een formule die als tekst in de cel staat; `onbekend`: goed geschreven, maar #NAAM?. */
  soort: "naam" | "tekst" | "onbekend";
  beveiligd: boolean;
}

/** Alles wat er in de werkmap aan POK-formules staat; POK_Bevroren telt niet mee. */
export interface Scan {
  cellen: readonly Formulecel[];
  kapot: readonly Kapotcel[];
  /** Naam van het blad dat open is. */
  actiefBlad: string;
}

/** Een bereik dat een argument noemt, gezien vanuit de cel met de formule. */
export interface Bereikvraag {
  vanuit: Doel;
  argument: Argument;
}

/** De inhoud van zo'n bereik. */
export interface Bereikinhoud extends Doel {
  waarden: Celwaarden;
  /** De kopregel van de tabel, als het argument een tabel noemt; waarden is dan zonder die regel. */
  kop: readonly Celwaarde[] | null;
}

/** Een cel (of overloopbereik) met een POK-bedrag waar een andere formule naar verwijst. */
export interface Pokcel {
  doel: Doel;
  /** Wat de cel toont; leeg bij een bereik. */
  tekst: string;
  /** `kapot`: een POK-formule die Excel niet als zodanig herkent. */
  soort: "formule" | "bevroren" | "kapot";
  /** Of het blad verborgen is. */
  verborgen: boolean;
}

/** Waar een gewone formule rechtstreeks naar verwijst. */
export interface Verwezen {
  cellen: readonly Pokcel[];
  /** Verwijzingen die niet te volgen zijn, zoals zij in de formule staan. */
  nietGevolgd: readonly string[];
}

/** Een rij van het register met wat er nu van terug te zetten is. */
export interface Bevrorencel extends Bevroren {
  /** De cel zoals zij nu ligt; null als zij is verwijderd. */
  doel: Doel | null;
  /** null als de formule niet is terug te zetten. */
  terug: string | null;
  belet: Ontdooibelet | null;
}

/** Het register zoals het in de werkmap staat. */
export type Register =
  | { soort: "geen" }
  | { soort: "gelezen"; rijen: readonly Bevrorencel[] }
  /** De tabel mist kolommen en is niet meer te lezen. */
  | { soort: "onleesbaar"; mist: readonly Kop[] };

/** Wat er in de geselecteerde cel staat. */
export interface Selectie {
  doel: Doel;
  tekst: string;
  /** De formule van de cel, of van de cel waaruit zij overloopt; leeg als er geen is. */
  formule: string;
  formuleLokaal: string;
  /** Het overloopbereik waar de cel in ligt; de formule staat in de cel linksboven. */
  overloop: Doel | null;
  /** Waarde die de gebruiker bevroor, als de cel in het register staat. */
  bevroren: Bevroren | null;
}

/** Uitkomst van bevriezen, nodig om het ongedaan te maken. */
export interface Bevriesbon {
  aantal: number;
  /** Kenmerk van de rijen in het register: blad en cel. */
  plekken: readonly string[];
  /** Aantal cellen dat een notitie kreeg; null waar Excel geen notities kent. */
  notities: number | null;
}

/** Wat de weergave Formules van een werkmap vraagt. Elke bewerking mislukt met een WerkmapFout. */
export interface Formulewerkmap {
  /** Meldt dat de gebruiker iets anders selecteerde. @returns stopt het melden */
  bijSelectie(melden: () => void): () => void;
  /** Meldt dat er in de werkmap iets is gewijzigd, anders dan door deze invoegtoepassing. @returns stopt het melden */
  bijWijziging(melden: () => void): () => void;
  /** Zoekt alle POK-formules op. */
  scan(verloop: Verloop): Promise<Scan>;
  /** Maakt waarden van formules, geheel of niet, en schrijft ze op in het register. @param vandaag jjjj-mm-dd */
  bevries(bevriezingen: readonly Bevriezing[], vandaag: string, verloop: Verloop): Promise<Bevriesbon>;
  leesRegister(): Promise<Register>;
  /** Maakt van deze bevroren cellen weer formules, geheel of niet, en haalt ze uit het register. @returns hoeveel */
  ontdooi(rijen: readonly Bevrorencel[], verloop: Verloop): Promise<number>;
  /** Herstelt kapotte formules, geheel of niet. @returns hoeveel er daarna nog #NAAM? geven */
  herstel(kapot: readonly Kapotcel[], verloop: Verloop): Promise<number>;
  /** Laat Excel alle formules opnieuw berekenen en wacht tot het klaar is. */
  herreken(verloop: Verloop): Promise<void>;
  leesSelectie(): Promise<Selectie>;
  /** De inhoud van bereiken die argumenten noemen, in dezelfde volgorde; null waar er niets te lezen is. */
  leesBereiken(vragen: readonly Bereikvraag[]): Promise<readonly (Bereikinhoud | null)[]>;
  /** Zoekt de POK-cellen in wat deze verwijzingen noemen. @throws {WerkmapFout} `afgebroken` */
  zoekVerwezen(vragen: readonly Bereikvraag[], signaal: AbortSignal): Promise<Verwezen>;
  selecteer(doel: Doel): Promise<void>;
}
