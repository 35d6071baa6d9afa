import type { Taal } from ".";
import type { Merkstand, Merkwijze } from "../work/check";
import type { Belet } from "../sheet/belet";
import type { Planrol, Planvraag, Tekengewoonte } from "../reading/plan";
import type { Ernst } from "../rules";

/** De teksten van de weergave “Controle”. */
export interface Controleteksten extends Record<
  | "sluiten"
  | "wacht"
  | "annuleren"
  | "breektAf"
  // Kiezen
  | "watKop"
  | "selectie"
  | "zoekPlannen"
  | "kandidaten"
  | "eerder"
  | "geenKandidaten"
  | "geenKop"
  | "anderPlan"
  | "terugNaarPlan"
  // Bron
  | "landelijkDeel"
  | "gemeenteOnbekend"
  // Live
  | "live"
  | "verouderd"
  | "nuControleren"
  // Begrepen
  | "begrepen"
  | "begrepenUitleg"
  | "lang"
  | "breed"
  | "kolommen"
  | "kolom"
  | "rol"
  | "jaarPerRij"
  | "soortPerRij"
  | "jaar"
  | "soort"
  | "soortUitleg"
  | "kopregel"
  | "kopregelUitleg"
  | "geenKopregel"
  | "kopregelWeg"
  | "eenheid"
  | "tekens"
  | "overslaan"
  | "overslaanUitleg"
  | "doortrekken"
  | "vraagDoortrekken"
  | "kolomActielijn"
  | "totaalrijen"
  | "overgeslagen"
  | "letOp"
  | "kies"
  | "herstelHerkenning"
  | "ziekolommen"
  // Bevindingen
  | "bevindingen"
  | "ernst"
  | "zoek"
  | "geenTreffers"
  | "meer"
  | "heelPlan"
  | "bron"
  | "geenBevindingen"
  | "nietsGetoetst"
  // Terzijde
  | "legTerzijde"
  | "terzijde"
  | "reden"
  | "redenUitleg"
  | "redenNodig"
  | "naam"
  | "naamNodig"
  | "bewaar"
  | "haalTerug"
  | "vervallen"
  | "vervallenUitleg"
  | "vergeetVervallen"
  // Werkblad
  | "werkblad"
  | "kleuren"
  | "kolomMaken"
  | "kolomOud"
  | "kolomOpnieuw"
  | "wissen"
  | "rapport"
  | "jaMerken"
  | "nietMerken"
  | "jaWissen"
  | "nietWissen"
  | "jaRapport"
  | "nietRapport"
  | "nietsTeMerken"
  | "ongedaan"
  | "toonRapport"
  | "rapportWeg"
  | "teruggehaald",
  string
> {
  taal: "nl" | "en";
  werk: Record<
    "lezen" | "zoeken" | "controleren" | "onthouden" | "merken" | "wissen" | "rapporteren" | "terugzetten",
    string
  >;
  /** @param deel 0 tot en met 100 */
  voortgang(deel: number): string;
  verdwenen(plekken: string): string;
  tabel(naam: string): string;
  getoetstAan(bedragen: string): string;
  landelijkeBedragen(editie: string): string;
  eigenBedragen(gemeente: string, edities: string): string;
  editieVan(naam: string, datum: string): string;
  gemeente(naam: string): string;
  bijgewerkt(tijd: string): string;
  samenvatting(vorm: string, jaren: string, eenheid: string): string;
  totalen(aantal: number): string;
  zonderPok(aantal: number): string;
  fondsrijen(aantal: number): string;
  nietMee(aantal: number): string;
  opmerkingen(aantal: number): string;
  doortrekkeuze: Record<"ja" | "nee", string>;
  rijVerborgen(rij: number): string;
  vragen(aantal: number): string;
  aanwijzingenKwijt(aantal: number): string;
  verborgenOverslaan(aantal: number): string;
  kopregels(van: number, tot: number): string;
  rij(nummer: number): string;
  rijfout(gevonden: string): string;
  kopregelfout(gevonden: string, eerste: number, laatste: number): string;
  enMeer(aantal: number): string;
  rollen: Record<Planrol, string>;
  tekenkeuze: Record<Tekengewoonte, string>;
  soorten: Record<"baten" | "lasten", string>;
  over: Record<Planvraag["over"], string>;
  ernsten: Record<Ernst, string>;
  aantal(ernst: Ernst, aantal: number): string;
  telling(fout: number, waarschuwing: number, advies: number, terzijde: number): string;
  getoetst(regels: number, rijen: number, jaren: string, toetsregels: number): string;
  gemetenOp(datum: string, tijd: string): string;
  getoond(aantal: number, totaal: number): string;
  terzijdeVan(naam: string, datum: string): string;
  terzijdeAantal(aantal: number): string;
  geenOpen(terzijde: number): string;
  legTerzijdeVan(code: string, adres: string): string;
  haalTerugVan(code: string, adres: string): string;
  vraagMerken(wijze: Merkwijze, cellen: number): string;
  gevolgMerken(wijze: Merkwijze, plan: string): string;
  alGemerkt: string;
  vraagWissen: string;
  merkstand(merken: Merkstand): string[];
  gevolgWissen: string;
  vraagRapport: string;
  gevolgRapport(bevindingen: number, terzijde: number): string;
  gemerkt(wijze: Merkwijze, aantal: number, notities: number | null, adres: string): string;
  gewist(merken: Merkstand): string;
  rapportKlaar(blad: string): string;
  terzijdeGelegd(code: string): string;
  nietOnthouden(reden: string): string;
  /** Waar de zin van het invoegen hier niet past. */
  belet: {
    [
      S in
        | "gewijzigd"
        | "geenBereik"
        | "selectieLeeg"
        | "bladWeg"
        | "functiesOntbreken"
        | "verborgenCellen"
        | "inTabel"
        | "samengevoegd"
        | "geweigerd"
    ]?: (belet: Belet & { soort: S }) => string;
  };
}

const getalNl = (aantal: number) => aantal.toLocaleString("nl-NL");
const mvNl = (aantal: number, een: string, meer: string) => `${getalNl(aantal)} ${aantal === 1 ? een : meer}`;
const ERNST_NL: Record<Ernst, [string, string]> = {
  fout: ["fout", "fouten"],
  waarschuwing: ["waarschuwing", "waarschuwingen"],
  advies: ["advies", "adviezen"],
};

const nl: Controleteksten = {
  taal: "nl",
  sluiten: "Sluiten",
  wacht: "Duurt het lang? Excel wacht tot u klaar bent met typen in een cel: druk in Excel op Enter of Esc.",
  annuleren: "Annuleren",
  breektAf: "Wordt geannuleerd…",
  watKop: "Wat wilt u controleren?",
  selectie: "Selectie controleren",
  zoekPlannen: "Zoek plannen",
  kandidaten: "Gevonden in deze werkmap",
  eerder: "Eerder gecontroleerd",
  geenKandidaten:
    "In deze werkmap is geen plan met een herkenbare kop gevonden. Selecteer in het werkblad het plan met zijn kopregel en kies “Selectie controleren”. Heeft het plan geen kopregel, dan zegt u daarna wat elke kolom is.",
  geenKop:
    "Geen kopregel met een kolom voor bedragen gevonden. Zeg hieronder wat elke kolom is; Actielijn, Jaar en Bedrag zijn nodig.",
  anderPlan: "Ander plan…",
  terugNaarPlan: "Terug",
  landelijkDeel:
    "Een gemeente ontvangt daar een deel van; met eigen bedragen (weergave Gemeente) is de controle scherper.",
  gemeenteOnbekend: "Gemeente niet gekozen: haar rol (actielijn 3, 6 en 7) wordt niet getoetst.",
  live: "Meekijken",
  verouderd: "Het plan of de bedragen zijn na deze controle gewijzigd.",
  nuControleren: "Nu controleren",
  begrepen: "Zo is het plan begrepen",
  begrepenUitleg: "Wat u hier verbetert, onthoudt de werkmap bij dit plan.",
  lang: "een jaar per rij",
  breed: "een kolom per jaar",
  kolommen: "Kolommen",
  kolom: "Kolom",
  rol: "betekenis",
  jaarPerRij: "jaar per rij",
  soortPerRij: "soort per rij",
  jaar: "Jaar",
  soort: "Baten of lasten",
  soortUitleg: "Geldt waar het plan zelf niets zegt.",
  kopregel: "Kopregel",
  kopregelUitleg: "Rijnummer op het blad van de (onderste) kopregel; leeg: zelf herkennen.",
  geenKopregel: "Het plan heeft geen kopregel",
  kopregelWeg: "niet gevonden",
  eenheid: "Eenheid",
  tekens: "Mintekens",
  overslaan: "Rijen die niet meetellen",
  overslaanUitleg: "Rijnummers op het blad, zoals 12, 15-18.",
  doortrekken: "Een lege cel in de kolom Actielijn heeft de waarde van de cel erboven",
  vraagDoortrekken: "Geldt daar de actielijn van de cel erboven?",
  kolomActielijn: "Kies de kolom Actielijn",
  doortrekkeuze: { ja: "Ja, erboven geldt", nee: "Nee, telt niet mee" },
  totaalrijen: "Totaalrijen, tellen niet mee",
  overgeslagen: "Overgeslagen rijen",
  letOp: "Let op",
  kies: "Kies",
  herstelHerkenning: "Herkenning herstellen",
  ziekolommen: "Kies hieronder per kolom waarvoor zij dient.",
  bevindingen: "Bevindingen",
  ernst: "Ernst",
  zoek: "Zoek in code, cel en tekst",
  geenTreffers: "Geen bevindingen die hieraan voldoen.",
  meer: "Meer tonen",
  heelPlan: "hele plan",
  bron: "Bron",
  geenBevindingen: "Geen bevindingen",
  nietsGetoetst:
    "Er is nog niets getoetst: er is geen bedrag bij een actielijn gelezen. Geef bij “Zo is het plan begrepen” op waar de actielijn staat.",
  legTerzijde: "Terzijde leggen…",
  terzijde: "Terzijde gelegd",
  reden: "Reden",
  redenUitleg: "De reden blijft in de werkmap en komt in het rapport.",
  redenNodig: "Vul een reden in: zonder reden is later niet na te gaan waarom dit akkoord is.",
  naam: "Uw naam",
  naamNodig: "Vul uw naam in: een lezer van het rapport moet weten wie dit besloot.",
  bewaar: "Terzijde leggen",
  haalTerug: "Terughalen",
  vervallen: "Redenen bij bevindingen die er niet meer zijn",
  vervallenUitleg:
    "Het bedrag of de regel is sindsdien gewijzigd. Staat er nu een nieuwe bevinding, beoordeel die dan opnieuw.",
  vergeetVervallen: "Deze redenen verwijderen",
  werkblad: "In het werkblad",
  kleuren: "Cellen kleuren…",
  kolomMaken: "Kolom Controle…",
  kolomOud:
    "De kolom Controle leest het plan nog zoals het eerder was begrepen, bijvoorbeeld in een andere eenheid of zonder nieuwe bedragen.",
  kolomOpnieuw: "Kolom opnieuw maken",
  wissen: "Markering weghalen…",
  rapport: "Rapport…",
  jaMerken: "Markeren",
  nietMerken: "Niet markeren",
  jaWissen: "Weghalen",
  nietWissen: "Laten staan",
  jaRapport: "Rapport maken",
  nietRapport: "Geen rapport",
  nietsTeMerken: "Er is geen open bevinding bij een cel; er valt niets te kleuren.",
  ongedaan: "Ongedaan maken",
  toonRapport: "Toon het rapport",
  rapportWeg: "Ongedaan gemaakt. Het rapportblad is weg.",
  teruggehaald: "Teruggehaald. De bevinding staat weer bij de andere.",
  werk: {
    lezen: "Plan lezen",
    zoeken: "Plannen zoeken",
    controleren: "Plan controleren",
    onthouden: "Onthouden in de werkmap",
    merken: "Markeren in het werkblad",
    wissen: "Markering weghalen",
    rapporteren: "Rapport schrijven",
    terugzetten: "Ongedaan maken",
  },
  voortgang: (deel) => `${deel} %`,
  verdwenen: (plekken) => `Eerder gecontroleerd en nu niet meer in de werkmap: ${plekken}.`,
  tabel: (naam) => `tabel ${naam}`,
  getoetstAan: (bedragen) => `Getoetst aan de ${bedragen}.`,
  landelijkeBedragen: (editie) => `landelijke bedragen: ${editie}`,
  eigenBedragen: (gemeente, edities) => `eigen bedragen van ${gemeente}: ${edities}`,
  editieVan: (naam, datum) => `${naam || "zonder editie"}${datum ? `, ingevoerd ${datum}` : ""}`,
  gemeente: (naam) => `Gemeente: ${naam}.`,
  bijgewerkt: (tijd) => `Gecontroleerd om ${tijd}`,
  samenvatting: (vorm, jaren, eenheid) => [vorm, jaren, eenheid].filter(Boolean).join(" · "),
  totalen: (aantal) => mvNl(aantal, "totaalrij", "totaalrijen"),
  zonderPok: (aantal) =>
    aantal === 1
      ? "1 rij met bedragen gaat niet over de POK-middelen en telt niet mee."
      : `${getalNl(aantal)} rijen met bedragen gaan niet over de POK-middelen en tellen niet mee.`,
  fondsrijen: (aantal) =>
    aantal === 1
      ? "1 rij gaat over ander geld van het gemeentefonds en is daarop getoetst; zij telt niet mee bij de POK-middelen."
      : `${getalNl(aantal)} rijen gaan over ander geld van het gemeentefonds en zijn daarop getoetst; zij tellen niet mee bij de POK-middelen.`,
  nietMee: (aantal) => (aantal === 1 ? "1 rij telt niet mee" : `${getalNl(aantal)} rijen tellen niet mee`),
  opmerkingen: (aantal) => mvNl(aantal, "opmerking", "opmerkingen"),
  rijVerborgen: (rij) => `Rij ${rij} is verborgen; maak haar zichtbaar om de cel te zien.`,
  vragen: (aantal) => mvNl(aantal, "vraag", "vragen"),
  aanwijzingenKwijt: (aantal) =>
    `${mvNl(aantal, "aanwijzing over een rij of kolom is", "aanwijzingen over rijen of kolommen zijn")} niet meer in het plan terug te vinden en ${aantal === 1 ? "geldt" : "gelden"} niet meer. Kijk na of het plan nog goed is begrepen.`,
  verborgenOverslaan: (aantal) =>
    `${mvNl(aantal, "verborgen of weggefilterde rij", "verborgen of weggefilterde rijen")} niet meetellen`,
  kopregels: (van, tot) => (van === tot ? `rij ${van}` : `rij ${van}–${tot}`),
  rij: (nummer) => `Rij ${nummer}`,
  rijfout: (gevonden) => `“${gevonden}” gevonden; toegestaan zijn rijnummers van het plan, zoals 12, 15-18.`,
  kopregelfout: (gevonden, eerste, laatste) =>
    `“${gevonden}” gevonden; toegestaan is een rijnummer van ${eerste} tot en met ${laatste}.`,
  enMeer: (aantal) => `en nog ${getalNl(aantal)}`,
  rollen: {
    actielijn: "Actielijn",
    jaar: "Jaar",
    bedrag: "Bedrag",
    soort: "Baten of lasten",
    aard: "Aard",
    kanaal: "Kanaal",
    taakveld: "Taakveld",
    omschrijving: "Omschrijving",
    toelichting: "Toelichting",
    teken: "V of N",
    gemeente: "Gemeente",
    verslagsoort: "Verslagsoort",
    geen: "Telt niet mee",
  },
  tekenkeuze: {
    positief: "Baten en lasten zijn positief",
    "baten negatief": "Baten zijn negatief",
    "lasten negatief": "Lasten zijn negatief",
  },
  soorten: { baten: "Baten", lasten: "Lasten" },
  over: {
    kolommen: "Kolommen",
    actielijn: "Actielijn",
    jaar: "Jaar",
    eenheid: "Eenheid",
    soort: "Baten of lasten",
    tekens: "Mintekens",
  },
  ernsten: { fout: "Fouten", waarschuwing: "Waarschuwingen", advies: "Adviezen" },
  aantal: (ernst, aantal) => mvNl(aantal, ...ERNST_NL[ernst]),
  telling: (fout, waarschuwing, advies, terzijde) =>
    `${mvNl(fout, ...ERNST_NL.fout)}, ${mvNl(waarschuwing, ...ERNST_NL.waarschuwing)}, ${mvNl(advies, ...ERNST_NL.advies)}${terzijde > 0 ? `, ${getalNl(terzijde)} terzijde gelegd` : ""}`,
  getoetst: (regels, rijen, jaren, toetsregels) =>
    `Getoetst: ${mvNl(regels, "bedrag", "bedragen")} op ${mvNl(rijen, "rij", "rijen")}${jaren ? `, ${jaren}` : ""}, aan ${toetsregels} toetsregels.`,
  gemetenOp: (datum, tijd) => `Stand van ${datum}, ${tijd}.`,
  getoond: (aantal, totaal) => `${getalNl(aantal)} van ${getalNl(totaal)} getoond`,
  terzijdeVan: (naam, datum) => `${naam}, ${datum}`,
  terzijdeAantal: (aantal) => `${getalNl(aantal)} terzijde gelegd`,
  geenOpen: (terzijde) => `Geen open bevindingen; ${getalNl(terzijde)} terzijde gelegd`,
  legTerzijdeVan: (code, adres) => `Terzijde leggen…: ${code}, ${adres}`,
  haalTerugVan: (code, adres) => `Terughalen: ${code}, ${adres}`,
  vraagMerken: (wijze, cellen) =>
    wijze === "kleur"
      ? `${mvNl(cellen, "cel", "cellen")} kleuren?`
      : `Kolommen met ${mvNl(cellen, "formule", "formules")} POK.TOETS toevoegen?`,
  gevolgMerken: (wijze, plan) =>
    wijze === "kleur"
      ? `De cellen met een open bevinding in ${plan} krijgen een achtergrondkleur en, waar uw Excel dat kan, een notitie met de zin. De inhoud van de cellen blijft gelijk. De kleuren zijn een momentopname: zij bewegen niet mee met latere wijzigingen.`
      : `Rechts van ${plan} komt per bedragkolom een kolom “Controle”, die met het plan meerekent. Zij toetst elke regel apart; wat over het hele plan gaat, zoals POK-05 en BBV-02, staat alleen in dit venster. Bestaande cellen worden niet overschreven.`,
  alGemerkt: "Kleuren van een vorige controle gaan eerst weg.",
  vraagWissen: "Alle markering weghalen?",
  merkstand: ({ kleuren, notities, kolommen }) => [
    ...(kleuren > 0 ? [mvNl(kleuren, "gekleurd gebied", "gekleurde gebieden")] : []),
    ...(notities > 0 ? [mvNl(notities, "notitie", "notities")] : []),
    ...(kolommen.length > 0 ? [`kolom Controle in ${kolommen.join(", ")}`] : []),
  ],
  gevolgWissen:
    "De werkmap wordt weer zoals zij voor het markeren was. Een kleur die u daarna zelf wijzigde, blijft staan.",
  vraagRapport: "Rapport maken?",
  gevolgRapport: (bevindingen, terzijde) =>
    `Op een nieuw blad POK_Controle komen ${mvNl(bevindingen, "bevinding", "bevindingen")}${terzijde > 0 ? `, ${getalNl(terzijde)} terzijde gelegd met de reden,` : ""} en het plan per actielijn en jaar, klaar om af te drukken. Bestaande bladen blijven zoals zij zijn.`,
  gemerkt: (wijze, aantal, notities, adres) =>
    wijze === "kleur"
      ? `${mvNl(aantal, "cel", "cellen")} gekleurd${notities === null ? "; deze Excel kent geen notities voor invoegtoepassingen, de zinnen staan hier en in het rapport" : ` en ${mvNl(notities, "notitie", "notities")} geplaatst`}.`
      : `${mvNl(aantal, "formule", "formules")} geplaatst in ${adres}.`,
  gewist: (merken) => `De markering is weg: ${nl.merkstand(merken).join(", ") || "er was niets meer"}.`,
  rapportKlaar: (blad) => `Het rapport staat op blad ${blad}.`,
  terzijdeGelegd: (code) => `${code} is terzijde gelegd.`,
  nietOnthouden: (reden) => `Dit is niet in de werkmap onthouden. ${reden}`,
  belet: {
    gewijzigd: () => "Het plan is intussen gewijzigd; er is niets geschreven. Controleer het plan opnieuw.",
    geenBereik: () => "Er is geen bereik geselecteerd. Selecteer in het werkblad het plan met zijn kopregel.",
    selectieLeeg: () => "De selectie is leeg. Selecteer in het werkblad het plan met zijn kopregel.",
    bladWeg: () => "Dit plan staat niet meer in de werkmap. Kies een ander plan.",
    functiesOntbreken: () =>
      "De POK-functies zijn in deze Excel niet beschikbaar; er is niets gewijzigd. Kies “Cellen kleuren”, of open de werkmap opnieuw.",
    verborgenCellen: ({ adres }) =>
      `De kolom Controle komt in ${adres}, en daar is een kolom verborgen. Maak die zichtbaar en probeer het opnieuw.`,
    inTabel: ({ adres }) =>
      `Rechts van het plan ligt de Excel-tabel “${adres}”; daar past geen kolom Controle. Maak eerst ruimte tussen het plan en die tabel, of kies “Cellen kleuren…”.`,
    samengevoegd: ({ adres }) =>
      `Rechts van het plan zijn cellen samengevoegd (${adres}); daar past geen kolom Controle. Hef het samenvoegen op, of kies “Cellen kleuren…”.`,
    geweigerd: ({ code }) =>
      `Excel weigerde de bewerking; er is niets gewijzigd (code ${code}). Probeer het opnieuw.`,
  },
};

const numberEn = (count: number) => count.toLocaleString("en-GB");
const manyEn = (count: number, one: string, more: string) => `${numberEn(count)} ${count === 1 ? one : more}`;
const ERNST_EN: Record<Ernst, [string, string]> = {
  fout: ["error", "errors"],
  waarschuwing: ["warning", "warnings"],
  advies: ["advice", "pieces of advice"],
};

const en: Controleteksten = {
  taal: "en",
  sluiten: "Close",
  wacht: "Taking long? Excel waits until you finish typing in a cell: press Enter or Esc in Excel.",
  annuleren: "Cancel",
  breektAf: "Cancelling…",
  watKop: "What would you like to check?",
  selectie: "Check the selection",
  zoekPlannen: "Find plans",
  kandidaten: "Found in this workbook",
  eerder: "Checked before",
  geenKandidaten:
    "No plan with a recognisable header was found in this workbook. Select the plan with its header row in the worksheet and choose “Check the selection”. If the plan has no header row, you then say what each column is.",
  geenKop:
    "No header row with a column of amounts was found. Say below what each column is; action line, year and amount are needed.",
  anderPlan: "Other plan…",
  terugNaarPlan: "Back",
  landelijkDeel: "A gemeente receives part of them; with own amounts (view Gemeente) the check is sharper.",
  gemeenteOnbekend: "Gemeente not chosen: its role (action lines 3, 6 and 7) is not checked.",
  live: "Follow changes",
  verouderd: "The plan or the amounts have changed since this check.",
  nuControleren: "Check now",
  begrepen: "How the plan was understood",
  begrepenUitleg: "The workbook remembers with this plan what you correct here.",
  lang: "a year per row",
  breed: "a column per year",
  kolommen: "Columns",
  kolom: "Column",
  rol: "meaning",
  jaarPerRij: "year per row",
  soortPerRij: "kind per row",
  jaar: "Year",
  soort: "Baten or lasten",
  soortUitleg: "Applies where the plan itself does not say.",
  kopregel: "Header row",
  kopregelUitleg: "Row number on the sheet of the (lowest) header row; empty: recognise it.",
  geenKopregel: "The plan has no header row",
  kopregelWeg: "not found",
  eenheid: "Unit",
  tekens: "Minus signs",
  overslaan: "Rows that do not count",
  overslaanUitleg: "Row numbers on the sheet, such as 12, 15-18.",
  doortrekken: "An empty cell in the column Actielijn has the value of the cell above",
  vraagDoortrekken: "Does the action line of the cell above apply there?",
  kolomActielijn: "Choose the column with the action line",
  doortrekkeuze: { ja: "Yes, it applies", nee: "No, do not count" },
  totaalrijen: "Total rows, not counted",
  overgeslagen: "Skipped rows",
  letOp: "Please note",
  kies: "Choose",
  herstelHerkenning: "Restore recognition",
  ziekolommen: "Choose below what each column is for.",
  bevindingen: "Findings",
  ernst: "Severity",
  zoek: "Search code, cell and text",
  geenTreffers: "No findings that match.",
  meer: "Show more",
  heelPlan: "whole plan",
  bron: "Source",
  geenBevindingen: "No findings",
  nietsGetoetst:
    "Nothing has been checked yet: no amount with an action line was read. Say under “How the plan was understood” where the action line is.",
  legTerzijde: "Set aside…",
  terzijde: "Set aside",
  reden: "Reason",
  redenUitleg: "The reason stays in the workbook and appears in the report.",
  redenNodig: "Enter a reason: without it nobody can tell later why this is acceptable.",
  naam: "Your name",
  naamNodig: "Enter your name: a reader of the report must know who decided this.",
  bewaar: "Set aside",
  haalTerug: "Take back",
  vervallen: "Reasons for findings that are gone",
  vervallenUitleg:
    "The amount or the row has changed since. If there is a new finding now, please judge it again.",
  vergeetVervallen: "Remove these reasons",
  werkblad: "In the worksheet",
  kleuren: "Colour cells…",
  kolomMaken: "Column Controle…",
  kolomOud:
    "The column Controle still reads the plan as it was understood before, for instance in another unit or without new amounts.",
  kolomOpnieuw: "Make the column again",
  wissen: "Remove marks…",
  rapport: "Report…",
  jaMerken: "Mark",
  nietMerken: "Do not mark",
  jaWissen: "Remove",
  nietWissen: "Leave",
  jaRapport: "Make report",
  nietRapport: "No report",
  nietsTeMerken: "No open finding belongs to a cell; there is nothing to colour.",
  ongedaan: "Undo",
  toonRapport: "Show the report",
  rapportWeg: "Undone. The report sheet is gone.",
  teruggehaald: "Taken back. The finding is among the others again.",
  werk: {
    lezen: "Reading the plan",
    zoeken: "Finding plans",
    controleren: "Checking the plan",
    onthouden: "Remembering in the workbook",
    merken: "Marking in the worksheet",
    wissen: "Removing marks",
    rapporteren: "Writing the report",
    terugzetten: "Undoing",
  },
  voortgang: (deel) => `${deel}%`,
  verdwenen: (plekken) => `Checked before and no longer in the workbook: ${plekken}.`,
  tabel: (naam) => `table ${naam}`,
  getoetstAan: (bedragen) => `Checked against the ${bedragen}.`,
  landelijkeBedragen: (editie) => `national amounts: ${editie}`,
  eigenBedragen: (gemeente, edities) => `own amounts of ${gemeente}: ${edities}`,
  editieVan: (naam, datum) => `${naam || "no edition"}${datum ? `, entered ${datum}` : ""}`,
  gemeente: (naam) => `Gemeente: ${naam}.`,
  bijgewerkt: (tijd) => `Checked at ${tijd}`,
  samenvatting: (vorm, jaren, eenheid) => [vorm, jaren, eenheid].filter(Boolean).join(" · "),
  totalen: (aantal) => manyEn(aantal, "total row", "total rows"),
  zonderPok: (aantal) =>
    aantal === 1
      ? "1 row with amounts is not about the POK money and does not count."
      : `${numberEn(aantal)} rows with amounts are not about the POK money and do not count.`,
  fondsrijen: (aantal) =>
    aantal === 1
      ? "1 row is about other gemeentefonds money and was checked as such; it does not count for the POK money."
      : `${numberEn(aantal)} rows are about other gemeentefonds money and were checked as such; they do not count for the POK money.`,
  nietMee: (aantal) => (aantal === 1 ? "1 row does not count" : `${numberEn(aantal)} rows do not count`),
  opmerkingen: (aantal) => manyEn(aantal, "remark", "remarks"),
  rijVerborgen: (rij) => `Row ${rij} is hidden; unhide it to see the cell.`,
  vragen: (aantal) => manyEn(aantal, "question", "questions"),
  aanwijzingenKwijt: (aantal) =>
    `${manyEn(aantal, "indication about a row or column", "indications about rows or columns")} can no longer be found in the plan and no longer ${aantal === 1 ? "applies" : "apply"}. Please check whether the plan is still understood well.`,
  verborgenOverslaan: (aantal) =>
    `Do not count ${manyEn(aantal, "hidden or filtered row", "hidden or filtered rows")}`,
  kopregels: (van, tot) => (van === tot ? `row ${van}` : `row ${van}–${tot}`),
  rij: (nummer) => `Row ${nummer}`,
  rijfout: (gevonden) => `“${gevonden}” found; accepted are row numbers of the plan, such as 12, 15-18.`,
  kopregelfout: (gevonden, eerste, laatste) =>
    `“${gevonden}” found; accepted is a row number from ${eerste} to ${laatste}.`,
  enMeer: (aantal) => `and ${numberEn(aantal)} more`,
  rollen: {
    actielijn: "Action line",
    jaar: "Year",
    bedrag: "Amount",
    soort: "Baten or lasten",
    aard: "Nature (aard)",
    kanaal: "Channel",
    taakveld: "Taakveld",
    omschrijving: "Description",
    toelichting: "Explanation",
    teken: "V or N",
    gemeente: "Gemeente",
    verslagsoort: "Report type",
    geen: "Does not count",
  },
  tekenkeuze: {
    positief: "Baten and lasten are positive",
    "baten negatief": "Baten are negative",
    "lasten negatief": "Lasten are negative",
  },
  soorten: { baten: "Baten (income)", lasten: "Lasten (spending)" },
  over: {
    kolommen: "Columns",
    actielijn: "Action line",
    jaar: "Year",
    eenheid: "Unit",
    soort: "Baten or lasten",
    tekens: "Minus signs",
  },
  ernsten: { fout: "Errors", waarschuwing: "Warnings", advies: "Advice" },
  aantal: (ernst, aantal) => manyEn(aantal, ...ERNST_EN[ernst]),
  telling: (fout, waarschuwing, advies, terzijde) =>
    `${manyEn(fout, ...ERNST_EN.fout)}, ${manyEn(waarschuwing, ...ERNST_EN.waarschuwing)}, ${manyEn(advies, ...ERNST_EN.advies)}${terzijde > 0 ? `, ${numberEn(terzijde)} set aside` : ""}`,
  getoetst: (regels, rijen, jaren, toetsregels) =>
    `Checked: ${manyEn(regels, "amount", "amounts")} on ${manyEn(rijen, "row", "rows")}${jaren ? `, ${jaren}` : ""}, against ${toetsregels} rules.`,
  gemetenOp: (datum, tijd) => `As of ${datum}, ${tijd}.`,
  getoond: (aantal, totaal) => `${numberEn(aantal)} of ${numberEn(totaal)} shown`,
  terzijdeVan: (naam, datum) => `${naam}, ${datum}`,
  terzijdeAantal: (aantal) => `${numberEn(aantal)} set aside`,
  geenOpen: (terzijde) => `No open findings; ${numberEn(terzijde)} set aside`,
  legTerzijdeVan: (code, adres) => `Set aside…: ${code}, ${adres}`,
  haalTerugVan: (code, adres) => `Take back: ${code}, ${adres}`,
  vraagMerken: (wijze, cellen) =>
    wijze === "kleur"
      ? `Colour ${manyEn(cellen, "cell", "cells")}?`
      : `Add columns with ${manyEn(cellen, "formula", "formulas")} POK.TOETS?`,
  gevolgMerken: (wijze, plan) =>
    wijze === "kleur"
      ? `The cells with an open finding in ${plan} get a background colour and, where your Excel can, a note with the sentence. The content of the cells stays the same. The colours are a snapshot: they do not follow later changes.`
      : `To the right of ${plan} a column “Controle” appears for each amount column, and recalculates with the plan. It checks each line by itself; what is about the whole plan, such as POK-05 and BBV-02, is only in this pane. Existing cells are not overwritten.`,
  alGemerkt: "Colours of an earlier check are removed first.",
  vraagWissen: "Remove all marks?",
  merkstand: ({ kleuren, notities, kolommen }) => [
    ...(kleuren > 0 ? [manyEn(kleuren, "coloured area", "coloured areas")] : []),
    ...(notities > 0 ? [manyEn(notities, "note", "notes")] : []),
    ...(kolommen.length > 0 ? [`column Controle in ${kolommen.join(", ")}`] : []),
  ],
  gevolgWissen:
    "The workbook becomes what it was before marking. A colour that you changed yourself afterwards stays.",
  vraagRapport: "Make a report?",
  gevolgRapport: (bevindingen, terzijde) =>
    `A new sheet POK_Controle gets ${manyEn(bevindingen, "finding", "findings")}${terzijde > 0 ? `, ${numberEn(terzijde)} set aside with the reason,` : ""} and the plan per action line and year, ready to print. Existing sheets stay as they are.`,
  gemerkt: (wijze, aantal, notities, adres) =>
    wijze === "kleur"
      ? `${manyEn(aantal, "cell", "cells")} coloured${notities === null ? "; this Excel has no notes for add-ins, the sentences are here and in the report" : ` and ${manyEn(notities, "note", "notes")} placed`}.`
      : `${manyEn(aantal, "formula", "formulas")} placed in ${adres}.`,
  gewist: (merken) => `The marks are gone: ${en.merkstand(merken).join(", ") || "nothing was left"}.`,
  rapportKlaar: (blad) => `The report is on sheet ${blad}.`,
  terzijdeGelegd: (code) => `${code} is set aside.`,
  nietOnthouden: (reden) => `This was not remembered in the workbook. ${reden}`,
  belet: {
    gewijzigd: () => "The plan has changed meanwhile; nothing was written. Check the plan again.",
    geenBereik: () => "No range is selected. Select the plan with its header row in the worksheet.",
    selectieLeeg: () => "The selection is empty. Select the plan with its header row in the worksheet.",
    bladWeg: () => "This plan is no longer in the workbook. Choose another plan.",
    functiesOntbreken: () =>
      "The POK functions are not available in this Excel; nothing was changed. Choose “Colour cells”, or reopen the workbook.",
    verborgenCellen: ({ adres }) =>
      `The column Controle goes in ${adres}, where a column is hidden. Unhide it and try again.`,
    inTabel: ({ adres }) =>
      `To the right of the plan is the Excel table “${adres}”; a column Controle does not fit there. Make room between the plan and that table, or choose “Colour cells…”.`,
    samengevoegd: ({ adres }) =>
      `To the right of the plan cells are merged (${adres}); a column Controle does not fit there. Unmerge them, or choose “Colour cells…”.`,
    geweigerd: ({ code }) => `Excel refused the action; nothing was changed (code ${code}). Try again.`,
  },
};

export const CONTROLE: Readonly<Record<Taal, Controleteksten>> = { nl, en };
