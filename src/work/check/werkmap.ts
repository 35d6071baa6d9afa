import type { Verloop } from "../../sheet/verloop";
import type { Doel } from "../../sheet/doel";
import type {
  Controle,
  Geheugen,
  Merkbon,
  Merkstand,
  Planherinnering,
  Planinhoud,
  Planplek,
  Planwijziging,
  Plekkandidaat,
  Rapportbon,
  Taal,
} from "./soorten";
import type { Rapportblad } from "./rapport";

export type { Verloop };

/** Wat de weergave Controle van een werkmap vraagt. Elke bewerking mislukt met een WerkmapFout. */
export interface Controlewerkmap {
  /** Meldt elke wijziging van celinhoud door iemand anders dan deze invoegtoepassing, en elk herberekend blad. @returns stopt het melden */
  bijWijziging(melden: (wijziging: Planwijziging) => void): () => void;
  /** Zoekt in de hele werkmap naar plannen, de meeste POK-regels eerst. */
  zoekPlannen(verloop: Verloop): Promise<readonly Plekkandidaat[]>;
  /** Leest het geselecteerde bereik, of de tabel waar de selectie in ligt, zonder lege rijen en kolommen eromheen. */
  leesSelectie(verloop: Verloop): Promise<Planinhoud>;
  /** Leest een plan opnieuw, waar het nu ligt. */
  leesPlek(plek: Planplek, verloop: Verloop): Promise<Planinhoud>;

  leesGeheugen(): Promise<Geheugen>;
  /** Onthoudt een plan, als het laatst gecontroleerde. @returns de plek, die voortaan meeschuift met het blad */
  onthoud(herinnering: Planherinnering): Promise<Planplek>;
  /** Vergeet alles wat over een plan is onthouden. */
  vergeet(plek: Planplek): Promise<void>;

  leesMerken(): Promise<Merkstand>;
  /** Kleurt de cellen met bevindingen en zet er, waar Excel dat kan, een notitie bij; eerdere kleuren en notities gaan eerst weg. @param sleutels alleen deze bevindingen @param taal van de notities */
  merkCellen(
    controle: Controle,
    sleutels: ReadonlySet<string>,
    verloop: Verloop,
    taal: Taal,
  ): Promise<Merkbon>;
  /** Zet rechts van het plan kolommen “Controle” met levende TOETS-formules. @param bedragen verwijzing naar de eigen bedragen, of null voor de landelijke tabel */
  voegKolommenToe(controle: Controle, bedragen: string | null, verloop: Verloop): Promise<Merkbon>;
  /** Of die kolommen er nu kunnen komen; er verandert niets. */
  eisKolomplaats(controle: Controle, bedragen: string | null): Promise<void>;
  /** Of de kolommen “Controle” die bij dit plan staan nog oordelen zoals het nu is gelezen; ook waar als er geen staan. */
  passenKolommen(controle: Controle, bedragen: string | null): Promise<boolean>;
  /** Haalt alle merken uit de werkmap; al het andere blijft zoals het is. @returns wat er weg is */
  wisMerken(verloop: Verloop): Promise<Merkstand>;

  /** Schrijft een rapport op een nieuw blad. */
  schrijfRapport(rapport: Rapportblad, verloop: Verloop): Promise<Rapportbon>;
  /** Verwijdert een geschreven rapport, als het nog ongewijzigd is. */
  verwijderRapport(bon: Rapportbon): Promise<void>;

  selecteer(doel: Doel): Promise<void>;
}
