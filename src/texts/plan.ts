import type { Taal } from ".";
import { bedragTekst, euroTekst, jarenTekst } from "../knowledge/notatie";
import type { Belet } from "../sheet/belet";
import type { Overslaanreden, Stap, Zekerheid } from "../work/plan";
import type { Bladsoort, Bladvoorbeeld, Planverschil } from "../work/plan/werkmap";
import type { Aard, Eenheid } from "../knowledge/pok/soorten";
import type { Ernst } from "../rules";

type Tekstverschil = Extract<Planverschil, { soort: "tekst" }>;

/** Wat er in alle jaren samen is, in gehele euro's. */
export interface Samenvatting {
  jaren: readonly number[];
  inzetbaar: number;
  vast: number;
  voorlopig: number;
  open: readonly { actielijn: number; jaren: readonly number[] }[];
}

/** De teksten van de weergave “Plan”. */
export interface Planteksten extends Record<
  | "sluiten"
  | "annuleren"
  | "breektAf"
  | "wacht"
  | "opnieuwProberen"
  | "ongedaan"
  | "terug"
  | "bewaar"
  | "maken"
  | "toepassen"
  // Begin
  | "startKop"
  | "startUitleg"
  | "erbijUitleg"
  | "nieuwPlan"
  | "uitWerkmap"
  | "geenKandidaten"
  | "selectie"
  | "zoekOpnieuw"
  | "nietsOverTeNemen"
  | "activiteiten"
  | "nietOvergenomen"
  | "overnemen"
  | "zonderNaam"
  // Stappen
  | "stappenbalk"
  | "vorige"
  | "blijftBewaard"
  | "meer"
  | "scenario"
  | "behoedzaam"
  | "behoedzaamKop"
  | "aandeelVoorlopig"
  | "kopieScenario"
  | "hernoemScenario"
  | "naamKop"
  | "scenarionaam"
  | "verwijderScenario"
  | "jaScenarioWeg"
  | "neeScenarioWeg"
  | "gevolgScenarioWeg"
  | "vergelijken"
  | "uitgaanVan"
  | "opnieuw"
  | "vraagOpnieuw"
  | "jaOpnieuw"
  | "neeOpnieuw"
  // Uitgangspunten
  | "gemeenteLezen"
  | "van"
  | "tot"
  | "eenheid"
  | "bron"
  | "ramingUitleg"
  | "landelijkUitleg"
  | "eigenOntbreekt"
  | "ramingOntbreekt"
  | "ramingKomt"
  // Beschikbaar
  | "beschikbaarKop"
  | "zonderRij"
  | "zonderRijKort"
  | "legenda"
  | "eindigt"
  | "totaal"
  | "uitleg"
  | "inzetbaar"
  | "bedragOnbekend"
  | "stand"
  | "letOp"
  | "bronkop"
  // Plan
  | "voorstelMaken"
  | "toevoegen"
  | "plaatje"
  | "plaatjeLaden"
  | "beschikbaar"
  | "gepland"
  | "overKop"
  | "naam"
  | "doel"
  | "doelgroep"
  | "partners"
  | "indicator"
  | "aard"
  | "nogNiet"
  | "klaar"
  | "verwijderen"
  | "opvolger"
  | "opvolgerUitleg"
  | "taakveldZoek"
  | "jaar"
  | "tekort"
  | "rekenhulp"
  | "volg"
  | "spreid"
  | "spreidKop"
  | "indexeer"
  | "indexeerKop"
  | "indexeerUitleg"
  | "percentage"
  | "vanafJaar"
  | "kopieer"
  | "kopieerKop"
  | "kopieerUitleg"
  | "schuif"
  | "schuifKop"
  // Controle
  | "niksTeToetsen"
  | "geenBevindingen"
  | "heelPlan"
  | "geen"
  | "vergelijkPlaatje"
  | "perJaar"
  | "perActielijn"
  | "verschil"
  // Schrijven
  | "schrijfKop"
  | "metBaten"
  | "leegPlan"
  | "bekijkFouten"
  | "voorbeeld"
  | "neemBladOver"
  | "laatPlanGelden"
  | "laatPlanUitleg"
  | "leeg"
  | "watErGebeurt"
  | "andereBladen"
  | "schrijf"
  | "bladen"
  | "controleerOpBlad"
  | "teruggezet",
  string
> {
  taal: Taal;
  stappen: Record<Stap, string>;
  werk: Record<
    "lezen" | "zoeken" | "overnemen" | "voorbereiden" | "schrijven" | "terugzetten" | "tonen",
    string
  >;
  nietBewaard(reden: string): string;
  /** Waar de zin bij het invoegen over iets anders gaat. */
  belet: {
    kolomBezet(belet: Extract<Belet, { soort: "kolomBezet" }>): string;
    gewijzigd(): string;
  };
  hervat(nummer: number, stap: string): string;
  tabel(naam: string): string;
  overneemKop(adres: string): string;
  overneemTelling(activiteiten: number, bedragen: number, jaren: string): string;
  overslaan: Record<Overslaanreden, (aantal: number) => string>;
  overneemVragen(aantal: number): string;
  volgende(stap: string): string;
  scenarioNaam(naam: string): string;
  /** @param zonderVast de jaren waarin nog niets vaststaat */
  behoedzaamUitleg(zonderVast: readonly number[]): string;
  /** @param procent als tekst; de aantallen zijn bevindingen */
  behoedzaamBedoeld(procent: string, incidenteel: number, ongepland: number): string;
  percentagefout(gevonden: string, laagste: string, hoogste: string): string;
  naamfout(gevonden: string): string;
  vraagScenarioWeg(naam: string): string;
  gevolgOpnieuw(scenarios: number): string;
  zekerheid: Record<Zekerheid, string>;
  zekerheidKort: Record<"open" | "rijk" | "anderen", string>;
  volgens(bron: string, eenheid: string): string;
  samenvatting(samenvatting: Samenvatting): string;
  beschikbaarTabel(eenheid: string): string;
  totaalVan(jaar: number): string;
  eindigtNa(jaar: number): string;
  planKop(jaren: string): string;
  voorstelUitleg(actielijnen: readonly number[]): string;
  voorgesteld(aantal: number): string;
  waarvanGepland(inzetbaar: string, gepland: string): string;
  over(bedrag: string): string;
  teVeel(bedrag: string): string;
  tekortIn(jaren: string): string;
  geenGeld(jaren: string, redenen: readonly string[]): string;
  activiteitenVan(actielijn: number): string;
  toevoegenBij(actielijn: number, naam: string): string;
  activiteit(nr: string): string;
  activiteitWeg(naam: string): string;
  scenarioWeg(naam: string): string;
  bevindingen(aantal: number): string;
  bevindingenBij(nr: string): string;
  aarden: Record<Aard, string>;
  regels(codes: readonly string[]): string;
  taakveld(jaar: number): string;
  taakveldGeen(gevonden: string, jaar: number): string;
  vanaf(jaar: number, taakveld: string): string;
  bedragenTabel(nr: string, eenheid: string): string;
  bedrag(eenheid: string): string;
  bedragIn(jaar: number): string;
  bedragfout(jaar: number, gevonden: string, eenheid: Eenheid): string;
  totaalbedrag(eenheid: Eenheid): string;
  totaalfout(gevonden: string, eenheid: Eenheid): string;
  spreidUitleg(jaren: string, metGeld: boolean): string;
  /** @param tekort wat er dan meer aan lasten staat dan er is; null: er is genoeg */
  schuifUitleg(naar: number, tekort: string | null): string;
  restVan(jaar: number, bedrag: string): string;
  toetsdelen: Record<"bevindingen" | "vergelijken", string>;
  getoetst(activiteiten: number, jaren: string, regels: number, bron: string): string;
  ernsten: Record<Ernst, string>;
  aantal(ernst: Ernst, aantal: number): string;
  naarActiviteit(nr: string): string;
  eersteScenarios(aantal: number): string;
  schrijfUitleg(scenario: string): string;
  /** @param bijBaten hoeveel er daarvan pas met het blad met baten bij komen */
  metFouten(aantal: number, bijBaten: number): string;
  bladGewijzigd(blad: string, datum: string, aantal: number): string;
  enMeer(aantal: number): string;
  bedragGewijzigd(nr: string, jaar: number, was: string, is: string, adres: string): string;
  tekstGewijzigd(nr: string, veld: string, was: string, is: string, adres: string): string;
  rijErbij(naam: string, adres: string): string;
  rijWeg(nr: string): string;
  velden: Record<Tekstverschil["veld"], string>;
  blijftOpBlad(aantal: number): string;
  bladOvergenomen(aantal: number): string;
  bladsoorten: Record<Bladsoort, string>;
  hoe: Record<Bladvoorbeeld["hoe"], string>;
  cellen(nieuw: boolean, adres: string, aantal: number): string;
  rijenErbij(nrs: readonly string[]): string;
  rijenWeg(nrs: readonly string[]): string;
  rijenBehouden(nrs: readonly string[]): string;
  rijenVerwijderd(nrs: readonly string[]): string;
  eigenRijen(aantal: number): string;
  behouden(adressen: readonly string[], meer: number): string;
  geschreven(scenario: string): string;
}

const mv = (aantal: number, een: string, meer: string) =>
  `${bedragTekst(aantal, 1)} ${aantal === 1 ? een : meer}`;
const som = (delen: readonly string[], en: string) =>
  delen.length < 2 ? delen.join("") : `${delen.slice(0, -1).join(", ")} ${en} ${delen[delen.length - 1]}`;
const voorbeeldbedrag = (eenheid: Eenheid) => (eenheid === 1 ? "1.250.000" : "1.250 of 1.250,5");

const ERNST_NL: Record<Ernst, [string, string]> = {
  fout: ["fout", "fouten"],
  waarschuwing: ["waarschuwing", "waarschuwingen"],
  advies: ["advies", "adviezen"],
};

const nl: Planteksten = {
  taal: "nl",
  sluiten: "Sluiten",
  annuleren: "Annuleren",
  breektAf: "Wordt geannuleerd…",
  wacht: "Duurt het lang? Excel wacht tot u klaar bent met typen in een cel: druk in Excel op Enter of Esc.",
  opnieuwProberen: "Opnieuw proberen",
  ongedaan: "Ongedaan maken",
  terug: "Terug",
  bewaar: "Bewaren",
  maken: "Maken",
  toepassen: "Toepassen",
  werk: {
    lezen: "Plan ophalen uit de werkmap",
    zoeken: "Plannen zoeken in de werkmap",
    overnemen: "Plan lezen",
    voorbereiden: "Bekijken wat er gaat gebeuren",
    schrijven: "Plan schrijven",
    terugzetten: "Ongedaan maken",
    tonen: "Blad openen",
  },
  nietBewaard: (reden) => `Uw laatste wijziging is nog niet in de werkmap bewaard. ${reden}`,
  belet: {
    kolomBezet: ({ adres, inhoud }) =>
      `In ${adres} staat “${inhoud}”, op een plaats die het plan nodig heeft of die met een jaar verdwijnt. Er is niets geschreven. Verplaats die inhoud, of houd de jaren zoals zij zijn.`,
    gewijzigd: () =>
      "De bladen zijn intussen gewijzigd; er is niets geschreven of teruggezet. Bekijk het voorbeeld opnieuw.",
  },
  hervat: (nummer, stap) => `Verder waar u was: stap ${nummer}, ${stap}.`,
  startKop: "Een plan opstellen",
  startUitleg:
    "In vijf stappen naar een plan per actielijn, in uw werkmap. U kunt op elk moment stoppen en later verder.",
  erbijUitleg: "Een plan dat u hier kiest, komt als scenario naast wat u al hebt.",
  nieuwPlan: "Nieuw plan",
  uitWerkmap: "Uitgaan van een plan in de werkmap",
  geenKandidaten:
    "In deze werkmap is geen plan met een herkenbare kop gevonden. Selecteer in het werkblad het plan met zijn kopregel en kies “Selectie lezen”.",
  selectie: "Selectie lezen",
  zoekOpnieuw: "Opnieuw zoeken",
  tabel: (naam) => `tabel ${naam}`,
  overneemKop: (adres) => `Uitgaan van ${adres}`,
  nietsOverTeNemen: "Hier staan geen lasten die in een plan passen. Kies een ander bereik.",
  overneemTelling: (activiteiten, bedragen, jaren) =>
    `${mv(activiteiten, "activiteit", "activiteiten")} met ${mv(bedragen, "bedrag", "bedragen")}, ${jaren}:`,
  activiteiten: "Activiteiten",
  nietOvergenomen: "Niet overgenomen",
  overslaan: {
    baten: (aantal) => `${mv(aantal, "bedrag", "bedragen")} aan baten: die maakt het plan zelf`,
    totaal: (aantal) => `${mv(aantal, "bedrag", "bedragen")} in een totaalrij`,
    actielijn: (aantal) => `${mv(aantal, "bedrag", "bedragen")} zonder bestaande actielijn`,
    jaar: (aantal) => `${mv(aantal, "bedrag", "bedragen")} zonder jaar, of van een jaar buiten het plan`,
    bedrag: (aantal) => `${mv(aantal, "cel", "cellen")} zonder leesbaar bedrag`,
  },
  overneemVragen: (aantal) =>
    `Bij het lezen ${aantal === 1 ? "bleef 1 vraag" : `bleven ${aantal} vragen`} open. Klopt het bovenstaande niet, kijk dan in Controle hoe het plan is begrepen.`,
  overnemen: "Overnemen",
  zonderNaam: "(nog zonder naam)",
  stappenbalk: "Stappen",
  stappen: {
    uitgangspunten: "Uitgangspunten",
    beschikbaar: "Beschikbaar",
    plan: "Plan",
    controle: "Controle",
    schrijven: "Schrijven",
  },
  vorige: "Vorige",
  volgende: (stap) => `Volgende: ${stap}`,
  blijftBewaard: "Bewaard in de werkmap",
  meer: "Meer",
  scenario: "Scenario",
  scenarioNaam: (naam) => `Scenario: ${naam}`,
  behoedzaam: "Behoedzaam ernaast…",
  behoedzaamKop: "Een behoedzaam scenario ernaast",
  behoedzaamUitleg: (zonderVast) =>
    `Hetzelfde plan, teruggebracht tot wat vaststaat, en niets structureel op geld dat ophoudt. Uw huidige scenario blijft.${
      zonderVast.length > 0
        ? ` In ${jarenTekst(zonderVast)} staat nog niets vast: met 0 % komt daar niets te staan.`
        : ""
    }`,
  aandeelVoorlopig: "Aandeel van voorlopige bedragen dat meetelt (%)",
  percentagefout: (gevonden, laagste, hoogste) =>
    `“${gevonden}” gevonden; toegestaan is een percentage van ${laagste} tot en met ${hoogste}, zoals 2,5.`,
  kopieScenario: "Kopie maken",
  hernoemScenario: "Naam wijzigen…",
  naamKop: "Naam van het scenario",
  scenarionaam: "Naam",
  naamfout: (gevonden) =>
    `“${gevonden}” gevonden; toegestaan is een naam die niet leeg is en die geen ander scenario heeft.`,
  verwijderScenario: "Scenario verwijderen…",
  vraagScenarioWeg: (naam) => `Scenario “${naam}” verwijderen?`,
  jaScenarioWeg: "Verwijderen",
  neeScenarioWeg: "Behouden",
  gevolgScenarioWeg: "Een blad dat ervan geschreven is, blijft in de werkmap staan.",
  scenarioWeg: (naam) => `Scenario “${naam}” is verwijderd.`,
  vergelijken: "Vergelijken",
  uitgaanVan: "Uitgaan van een plan in de werkmap…",
  opnieuw: "Opnieuw beginnen…",
  vraagOpnieuw: "Opnieuw beginnen?",
  jaOpnieuw: "Opnieuw beginnen",
  neeOpnieuw: "Plan behouden",
  gevolgOpnieuw: (scenarios) =>
    `${scenarios === 1 ? "Het plan" : `Alle ${scenarios} scenario's`} in dit venster ${scenarios === 1 ? "gaat" : "gaan"} weg; dat is niet ongedaan te maken. Bladen die al geschreven zijn, blijven staan.`,
  gemeenteLezen: "Gemeente lezen",
  van: "Van",
  tot: "Tot en met",
  eenheid: "Bedragen in",
  bron: "Waaruit blijkt wat er beschikbaar is",
  ramingUitleg: "Dit zijn geen gepubliceerde bedragen. Vervang ze zodra de circulaire de uwe noemt.",
  landelijkUitleg:
    "Dit zijn bedragen van alle gemeenten samen; uw gemeente ontvangt daar een deel van. Kies een gemeente voor een raming, of lees uw bedragen in bij Gemeente.",
  eigenOntbreekt: "Eigen bedragen zijn er nog niet: lees uw bedragen in bij Gemeente.",
  ramingOntbreekt: "Een raming is er nog niet: kies hierboven uw gemeente.",
  ramingKomt: "De raming wordt berekend.",
  zekerheid: {
    vast: "vast",
    voorlopig: "voorlopig",
    open: "nog open wie het ontvangt",
    rijk: "loopt via het rijk",
    anderen: "gaat naar andere gemeenten",
    geen: "geen geld",
  },
  zekerheidKort: { open: "open", rijk: "rijk", anderen: "ander" },
  zonderRij: "geen rij in uw bedragen",
  zonderRijKort: "geen rij",
  beschikbaarKop: "Wat er beschikbaar is",
  volgens: (bron, eenheid) => `Volgens ${bron}. Bedragen in ${eenheid}.`,
  samenvatting: ({ jaren, inzetbaar, vast, voorlopig, open }) =>
    [
      `${euroTekst(inzetbaar)} in ${jarenTekst(jaren)}, waarvan ${euroTekst(vast)} vast en ${euroTekst(voorlopig)} voorlopig`,
      ...(open.length > 0
        ? [
            `nog open: ${som(
              open.map((lijn) => `actielijn ${lijn.actielijn} (${jarenTekst(lijn.jaren)})`),
              "en",
            )}`,
          ]
        : []),
    ].join("; ") + ".",
  legenda: "Betekenis van de tekens",
  eindigt: "laatste jaar met geld",
  totaal: "Totaal",
  beschikbaarTabel: (eenheid) => `Beschikbaar per actielijn en jaar, ${eenheid}`,
  uitleg: "Toelichting bij de gekozen cel",
  totaalVan: (jaar) => `Totaal ${jaar}`,
  inzetbaar: "in te zetten",
  bedragOnbekend: "bedrag niet bekend",
  stand: "Stand",
  letOp: "Let op",
  eindigtNa: (jaar) => `Na ${jaar} is er op deze actielijn geen geld meer: plan hier niets structureels.`,
  bronkop: "Bron",
  planKop: (jaren) => `Plan ${jaren}`,
  voorstelUitleg: (actielijnen) =>
    `Op actielijn ${som(actielijnen.map(String), "en")} is geld en nog geen activiteit. Een voorstel geeft elk één activiteit met al het geld; u past haar daarna aan.`,
  voorstelMaken: "Voorstel maken",
  voorgesteld: (aantal) =>
    `${mv(aantal, "activiteit", "activiteiten")} voorgesteld. Pas namen, doelen en bedragen aan.`,
  waarvanGepland: (inzetbaar, gepland) => `Beschikbaar ${inzetbaar} · gepland ${gepland} ·`,
  over: (bedrag) => `over ${bedrag}`,
  teVeel: (bedrag) => `te veel gepland: ${bedrag}`,
  tekortIn: (jaren) => `tekort in ${jaren}`,
  geenGeld: (jaren, redenen) =>
    `Geen geld in te zetten in ${jaren}: ${redenen.join(", ")}. Plannen kan, met dekking uit andere middelen.`,
  activiteitenVan: (actielijn) => `Activiteiten van actielijn ${actielijn}`,
  toevoegen: "Activiteit toevoegen",
  toevoegenBij: (actielijn, naam) => `Activiteit toevoegen bij actielijn ${actielijn} ${naam}`,
  activiteit: (nr) => `Activiteit ${nr}`,
  activiteitWeg: (naam) => `“${naam}” is uit het plan verwijderd.`,
  bevindingen: (aantal) => mv(aantal, "bevinding", "bevindingen"),
  bevindingenBij: (nr) => `Bevindingen bij activiteit ${nr}`,
  plaatje: "Beschikbaar en gepland per jaar",
  plaatjeLaden: "Grafiek laden",
  beschikbaar: "Beschikbaar",
  gepland: "Gepland",
  overKop: "Over",
  naam: "Naam",
  doel: "Doel",
  doelgroep: "Doelgroep",
  partners: "Partners",
  indicator: "Indicator",
  aard: "Structureel of incidenteel",
  aarden: { structureel: "Structureel", incidenteel: "Incidenteel" },
  nogNiet: "Nog niet gekozen",
  klaar: "Klaar",
  verwijderen: "Verwijderen",
  regels: (codes) => `Regels om op te letten (${codes.join(", ")})`,
  taakveld: (jaar) => `Taakveld in ${jaar}`,
  taakveldZoek: "Zoek op code of naam",
  taakveldGeen: (gevonden, jaar) =>
    `“${gevonden}” gevonden; geen taakveld van ${jaar} heeft dat in zijn code of naam.`,
  vanaf: (jaar, taakveld) => `Vanaf ${jaar}: ${taakveld}`,
  opvolger: "Opvolger van dit taakveld",
  opvolgerUitleg: "Het taakveld is later opgesplitst; kies waar de activiteit dan onder valt.",
  bedragenTabel: (nr, eenheid) => `Bedragen van activiteit ${nr}, ${eenheid}`,
  jaar: "Jaar",
  bedrag: (eenheid) => `Bedrag (${eenheid})`,
  bedragIn: (jaar) => `Bedrag ${jaar}`,
  tekort: "(tekort)",
  bedragfout: (jaar, gevonden, eenheid) =>
    `Bedrag ${jaar}: “${gevonden}” gevonden; toegestaan is een bedrag van 0 of meer in hele euro's${eenheid === 1 ? "" : ", in duizenden getypt"}, zoals ${voorbeeldbedrag(eenheid)}. Het plan is niet gewijzigd.`,
  rekenhulp: "Bedragen invullen",
  volg: "Volg beschikbaar",
  spreid: "Gelijk spreiden…",
  spreidKop: "Een totaal gelijk spreiden",
  spreidUitleg: (jaren, metGeld) =>
    `Over ${metGeld ? "de jaren met geld" : "de jaren van het plan"}: ${jaren}.`,
  totaalbedrag: (eenheid) => (eenheid === 1 ? "Totaal in euro's" : "Totaal in duizenden euro's"),
  totaalfout: (gevonden, eenheid) =>
    `“${gevonden}” gevonden; toegestaan is een bedrag van 0 of meer in hele euro's${eenheid === 1 ? "" : ", in duizenden getypt"}, zoals ${voorbeeldbedrag(eenheid)}.`,
  indexeer: "Indexeren…",
  indexeerKop: "Indexeren",
  indexeerUitleg: "Elk later jaar wordt het vorige, verhoogd met het percentage.",
  percentage: "Percentage per jaar",
  vanafJaar: "Uitgaande van het bedrag van",
  kopieer: "Kopieer jaar naar volgende jaren…",
  kopieerKop: "Een jaar kopiëren",
  kopieerUitleg: "Alle latere jaren krijgen het bedrag van dit jaar.",
  schuif: "Rest doorschuiven naar volgend jaar…",
  schuifKop: "Rest doorschuiven",
  schuifUitleg: (naar, tekort) =>
    `Wat er over is, komt bij het bedrag van ${naar}. ${
      tekort === null
        ? `Op deze actielijn is in ${naar} genoeg om het te dekken.`
        : `Daar staat dan ${tekort} meer aan lasten dan er in ${naar} op deze actielijn is: dat vraagt dekking uit een reserve, en de controle meldt het als POK-05.`
    }`,
  restVan: (jaar, bedrag) => `${jaar}: over ${bedrag}`,
  toetsdelen: { bevindingen: "Bevindingen", vergelijken: "Vergelijken" },
  niksTeToetsen:
    "Er is nog geen activiteit om te toetsen. Maak bij stap 3 een voorstel, of voeg een activiteit toe.",
  behoedzaamBedoeld: (procent, incidenteel, ongepland) =>
    [
      `Dit scenario is behoedzaam gemaakt: wat vaststaat, en ${procent} % van wat voorlopig is.`,
      ...(ongepland > 0 ? [`Daardoor blijft geld liggen: ${ongepland} keer POK-14.`] : []),
      ...(incidenteel > 0
        ? [
            `Geld zonder vervolg heet incidenteel, ook waar de bijdrage structureel is: ${incidenteel} keer POK-12.`,
          ]
        : []),
      ...(ongepland + incidenteel > 0
        ? ["Dat is zo bedoeld; neem het op in de toelichting bij het plan."]
        : []),
    ].join(" "),
  geenBevindingen: "Geen bevindingen",
  getoetst: (activiteiten, jaren, regels, bron) =>
    `Getoetst: ${mv(activiteiten, "activiteit", "activiteiten")}, ${jaren}, aan ${regels} toetsregels en de ${bron}.`,
  ernsten: { fout: "Fouten", waarschuwing: "Waarschuwingen", advies: "Adviezen" },
  aantal: (ernst, aantal) => mv(aantal, ...ERNST_NL[ernst]),
  naarActiviteit: (nr) => `Activiteit ${nr}`,
  heelPlan: "hele plan",
  geen: "geen bevindingen",
  vergelijkPlaatje: "Beschikbaar en gepland per jaar, per scenario",
  eersteScenarios: (aantal) => `De grafiek toont de eerste ${aantal} scenario's; de tabellen tonen ze alle.`,
  perJaar: "Per jaar",
  perActielijn: "Per actielijn",
  verschil: "Verschil",
  schrijfKop: "In de werkmap zetten",
  schrijfUitleg: (scenario) =>
    `Van scenario “${scenario}” komen er een blad met het plan en een samenvatting voor de raad in de werkmap. Bestaande bladen worden niet overschreven.`,
  metBaten: "Ook een blad met de baten per taakveld 0.7, voor de begroting",
  leegPlan: "Dit scenario heeft nog geen activiteiten: het plan wordt een leeg blad.",
  metFouten: (aantal, bijBaten) =>
    `De controle vindt nog ${mv(aantal, "fout", "fouten")} in dit scenario${bijBaten > 0 ? `, waarvan ${bijBaten} doordat de baten erbij staan` : ""}. Schrijven kan wel.`,
  bekijkFouten: "Bekijken",
  voorbeeld: "Voorbeeld",
  bladGewijzigd: (blad, datum, aantal) =>
    `Op blad “${blad}” ${aantal === 1 ? "is" : "zijn"} sinds ${datum} ${mv(aantal, "wijziging", "wijzigingen")} gemaakt. Wat geldt?`,
  enMeer: (aantal) => `en nog ${bedragTekst(aantal, 1)}`,
  bedragGewijzigd: (nr, jaar, was, is, adres) => `${nr}, ${jaar}: ${was} werd ${is} (${adres})`,
  tekstGewijzigd: (nr, veld, was, is, adres) => `${nr}, ${veld}: “${was}” werd “${is}” (${adres})`,
  rijErbij: (naam, adres) => `Nieuwe rij${naam ? ` “${naam}”` : ""} (${adres})`,
  rijWeg: (nr) => `${nr}: alle rijen verwijderd`,
  leeg: "leeg",
  velden: {
    actielijn: "actielijn",
    naam: "naam",
    doel: "doel",
    doelgroep: "doelgroep",
    partners: "partners",
    indicator: "indicator",
    taakveld: "taakveld",
    aard: "aard",
  },
  neemBladOver: "Wijzigingen van het blad overnemen in het plan",
  laatPlanGelden: "Plan laten gelden",
  laatPlanUitleg:
    "Laat u het plan gelden, dan verandert het plan in dit venster niet. De gewijzigde cellen blijven op het blad staan zoals ze nu zijn.",
  bladOvergenomen: (aantal) =>
    `${mv(aantal, "wijziging", "wijzigingen")} van het blad in het plan overgenomen.`,
  watErGebeurt: "Wat er gaat gebeuren",
  blijftOpBlad: (aantal) =>
    `${mv(aantal, "wijziging", "wijzigingen")} op het blad ${aantal === 1 ? "staat" : "staan"} niet in het plan en ${aantal === 1 ? "blijft" : "blijven"} op het blad:`,
  andereBladen: "Andere bladen van de werkmap blijven zoals ze zijn. Schrijven is daarna ongedaan te maken.",
  schrijf: "Schrijven",
  bladen: "Bladen",
  bladsoorten: {
    plan: "het plan",
    samenvatting: "samenvatting voor de raad",
    baten: "baten per taakveld 0.7",
    raming: "de raming waarop het plan rust",
  },
  hoe: { nieuw: "nieuw blad", bijwerken: "wordt bijgewerkt", ongewijzigd: "blijft gelijk" },
  cellen: (nieuw, adres, aantal) =>
    nieuw
      ? `${adres}, ${mv(aantal, "gevulde cel", "gevulde cellen")}`
      : `${mv(aantal, "cel", "cellen")} in ${adres}`,
  rijenErbij: (nrs) => `Rijen erbij: ${nrs.join(", ")}`,
  rijenWeg: (nrs) => `Rijen weg: ${nrs.join(", ")}`,
  rijenBehouden: (nrs) => `Niet meer in het plan, maar op het blad gewijzigd, dus blijft: ${nrs.join(", ")}`,
  rijenVerwijderd: (nrs) => `Door u van het blad verwijderd, dus blijft weg: ${nrs.join(", ")}`,
  eigenRijen: (aantal) => `${mv(aantal, "rij", "rijen")} van uzelf ${aantal === 1 ? "blijft" : "blijven"}`,
  behouden: (adressen, meer) =>
    `Uw eigen wijzigingen blijven: ${adressen.join(", ")}${meer > 0 ? ` en nog ${bedragTekst(meer, 1)}` : ""}`,
  geschreven: (scenario) => `Scenario “${scenario}” staat in de werkmap.`,
  controleerOpBlad: "Wijzigt u het plan op het blad, controleer het daar dan met de weergave Controle.",
  teruggezet: "Ongedaan gemaakt. De werkmap is zoals zij was.",
};

const ERNST_EN: Record<Ernst, [string, string]> = {
  fout: ["error", "errors"],
  waarschuwing: ["warning", "warnings"],
  advies: ["advice", "pieces of advice"],
};

const en: Planteksten = {
  taal: "en",
  sluiten: "Close",
  annuleren: "Cancel",
  breektAf: "Cancelling…",
  wacht: "Taking long? Excel waits until you finish typing in a cell: press Enter or Esc in Excel.",
  opnieuwProberen: "Try again",
  ongedaan: "Undo",
  terug: "Back",
  bewaar: "Save",
  maken: "Make",
  toepassen: "Apply",
  werk: {
    lezen: "Getting the plan from the workbook",
    zoeken: "Looking for plans in the workbook",
    overnemen: "Reading the plan",
    voorbereiden: "Looking at what will happen",
    schrijven: "Writing the plan",
    terugzetten: "Undoing",
    tonen: "Opening the sheet",
  },
  nietBewaard: (reason) => `Your last change has not been kept in the workbook yet. ${reason}`,
  belet: {
    kolomBezet: ({ adres, inhoud }) =>
      `${adres} holds “${inhoud}”, in a place that the plan needs or that goes with a year. Nothing was written. Move that content, or keep the years as they are.`,
    gewijzigd: () =>
      "The sheets have been changed meanwhile; nothing was written or put back. Look at the preview again.",
  },
  hervat: (number, step) => `Continue where you were: step ${number}, ${step}.`,
  startKop: "Draw up a plan",
  startUitleg:
    "Five steps to a plan per actielijn, in your workbook. You can stop at any moment and go on later.",
  erbijUitleg: "A plan chosen here becomes a scenario beside what you already have.",
  nieuwPlan: "New plan",
  uitWerkmap: "Start from a plan in the workbook",
  geenKandidaten:
    "No plan with a recognisable header was found in this workbook. Select the plan with its header row in the worksheet and choose “Read the selection”.",
  selectie: "Read the selection",
  zoekOpnieuw: "Look again",
  tabel: (name) => `table ${name}`,
  overneemKop: (address) => `Start from ${address}`,
  nietsOverTeNemen: "There are no lasten here that fit in a plan. Choose another range.",
  overneemTelling: (activities, amounts, years) =>
    `${mv(activities, "activity", "activities")} with ${mv(amounts, "amount", "amounts")}, ${years}:`,
  activiteiten: "Activities",
  nietOvergenomen: "Not taken over",
  overslaan: {
    baten: (count) => `${mv(count, "amount", "amounts")} of baten: the plan makes those itself`,
    totaal: (count) => `${mv(count, "amount", "amounts")} in a total row`,
    actielijn: (count) => `${mv(count, "amount", "amounts")} without an existing actielijn`,
    jaar: (count) => `${mv(count, "amount", "amounts")} without a year, or of a year outside the plan`,
    bedrag: (count) => `${mv(count, "cell", "cells")} without a readable amount`,
  },
  overneemVragen: (count) =>
    `${mv(count, "question", "questions")} stayed open while reading. If the above is not right, look in Check how the plan was understood.`,
  overnemen: "Take over",
  zonderNaam: "(no name yet)",
  stappenbalk: "Steps",
  stappen: {
    uitgangspunten: "Basis",
    beschikbaar: "Available",
    plan: "Plan",
    controle: "Check",
    schrijven: "Write",
  },
  vorige: "Previous",
  volgende: (step) => `Next: ${step}`,
  blijftBewaard: "Kept in the workbook",
  meer: "More",
  scenario: "Scenario",
  scenarioNaam: (name) => `Scenario: ${name}`,
  behoedzaam: "Cautious beside it…",
  behoedzaamKop: "A cautious scenario beside it",
  behoedzaamUitleg: (zonderVast) =>
    `The same plan, brought back to what is fixed, and nothing structural on money that ends. Your present scenario stays.${
      zonderVast.length > 0
        ? ` In ${jarenTekst(zonderVast)} nothing is fixed yet: with 0 % nothing is planned there.`
        : ""
    }`,
  aandeelVoorlopig: "Share of provisional amounts that counts (%)",
  percentagefout: (found, low, high) =>
    `“${found}” found; accepted is a percentage from ${low} to ${high}, such as 2,5 (decimal comma).`,
  kopieScenario: "Make a copy",
  hernoemScenario: "Change name…",
  naamKop: "Name of the scenario",
  scenarionaam: "Name",
  naamfout: (found) =>
    `“${found}” found; accepted is a name that is not empty and that no other scenario has.`,
  verwijderScenario: "Remove scenario…",
  vraagScenarioWeg: (name) => `Remove scenario “${name}”?`,
  jaScenarioWeg: "Remove",
  neeScenarioWeg: "Keep",
  gevolgScenarioWeg: "A sheet written from it stays in the workbook.",
  scenarioWeg: (name) => `Scenario “${name}” has been removed.`,
  vergelijken: "Compare",
  uitgaanVan: "Start from a plan in the workbook…",
  opnieuw: "Start again…",
  vraagOpnieuw: "Start again?",
  jaOpnieuw: "Start again",
  neeOpnieuw: "Keep the plan",
  gevolgOpnieuw: (scenarios) =>
    `${scenarios === 1 ? "The plan" : `All ${scenarios} scenarios`} in this pane will be gone; that cannot be undone. Sheets already written stay.`,
  gemeenteLezen: "Reading the gemeente",
  van: "From",
  tot: "Up to and including",
  eenheid: "Amounts in",
  bron: "What shows how much is available",
  ramingUitleg: "These are not published amounts. Replace them as soon as the circulaire names yours.",
  landelijkUitleg:
    "These are amounts of all gemeenten together; your gemeente receives part of them. Choose a gemeente for an estimate, or read in your amounts under Gemeente.",
  eigenOntbreekt: "There are no own amounts yet: read in your amounts under Gemeente.",
  ramingOntbreekt: "There is no estimate yet: choose your gemeente above.",
  ramingKomt: "The estimate is being calculated.",
  zekerheid: {
    vast: "fixed",
    voorlopig: "provisional",
    open: "still open who receives it",
    rijk: "runs through the rijk",
    anderen: "goes to other gemeenten",
    geen: "no money",
  },
  zekerheidKort: { open: "open", rijk: "rijk", anderen: "other" },
  zonderRij: "no row in your amounts",
  zonderRijKort: "no row",
  beschikbaarKop: "What is available",
  volgens: (source, unit) => `According to ${source}. Amounts in ${unit}.`,
  samenvatting: ({ jaren, inzetbaar, vast, voorlopig, open }) =>
    [
      `${euroTekst(inzetbaar)} in ${jarenTekst(jaren)}, of which ${euroTekst(vast)} fixed and ${euroTekst(voorlopig)} provisional`,
      ...(open.length > 0
        ? [
            `still open: ${som(
              open.map((line) => `actielijn ${line.actielijn} (${jarenTekst(line.jaren)})`),
              "and",
            )}`,
          ]
        : []),
    ].join("; ") + ".",
  legenda: "Meaning of the marks",
  eindigt: "last year with money",
  totaal: "Total",
  beschikbaarTabel: (unit) => `Available per actielijn and year, ${unit}`,
  uitleg: "Details of the selected cell",
  totaalVan: (year) => `Total ${year}`,
  inzetbaar: "to be planned",
  bedragOnbekend: "amount not known",
  stand: "State",
  letOp: "Note",
  eindigtNa: (year) => `After ${year} this actielijn has no more money: plan nothing structural here.`,
  bronkop: "Source",
  planKop: (years) => `Plan ${years}`,
  voorstelUitleg: (lines) =>
    `There is money and no activity yet on actielijn ${som(lines.map(String), "and")}. A proposal gives each one activity with all the money; you adapt it afterwards.`,
  voorstelMaken: "Make a proposal",
  voorgesteld: (count) => `${mv(count, "activity", "activities")} proposed. Adapt names, goals and amounts.`,
  waarvanGepland: (available, planned) => `Available ${available} · planned ${planned} ·`,
  over: (amount) => `left ${amount}`,
  teVeel: (amount) => `planned too much: ${amount}`,
  tekortIn: (years) => `shortfall in ${years}`,
  geenGeld: (years, reasons) =>
    `No money to plan in ${years}: ${reasons.join(", ")}. Planning is possible, with cover from other means.`,
  activiteitenVan: (line) => `Activities of actielijn ${line}`,
  toevoegen: "Add activity",
  toevoegenBij: (line, name) => `Add activity to actielijn ${line} ${name}`,
  activiteit: (nr) => `Activity ${nr}`,
  activiteitWeg: (name) => `“${name}” has been removed from the plan.`,
  bevindingen: (count) => mv(count, "finding", "findings"),
  bevindingenBij: (nr) => `Findings for activity ${nr}`,
  plaatje: "Available and planned per year",
  plaatjeLaden: "Loading the chart",
  beschikbaar: "Available",
  gepland: "Planned",
  overKop: "Left",
  naam: "Name",
  doel: "Goal",
  doelgroep: "Target group",
  partners: "Partners",
  indicator: "Indicator",
  aard: "Structural or incidental",
  aarden: { structureel: "Structural", incidenteel: "Incidental" },
  nogNiet: "Not chosen yet",
  klaar: "Done",
  verwijderen: "Remove",
  regels: (codes) => `Rules to mind (${codes.join(", ")})`,
  taakveld: (year) => `Taakveld in ${year}`,
  taakveldZoek: "Search by code or name",
  taakveldGeen: (found, year) => `“${found}” found; no taakveld of ${year} has that in its code or name.`,
  vanaf: (year, taakveld) => `From ${year}: ${taakveld}`,
  opvolger: "Successor of this taakveld",
  opvolgerUitleg: "The taakveld has been split later; choose where the activity belongs then.",
  bedragenTabel: (nr, unit) => `Amounts of activity ${nr}, ${unit}`,
  jaar: "Year",
  bedrag: (unit) => `Amount (${unit})`,
  bedragIn: (year) => `Amount ${year}`,
  tekort: "(shortfall)",
  bedragfout: (year, found, unit) =>
    `Amount ${year}: “${found}” found; accepted is an amount of 0 or more in whole euros${unit === 1 ? "" : ", typed in thousands"}, such as ${voorbeeldbedrag(unit).replace("of", "or")}. The plan has not been changed.`,
  rekenhulp: "Fill in amounts",
  volg: "Follow what is available",
  spreid: "Spread evenly…",
  spreidKop: "Spread a total evenly",
  spreidUitleg: (years, money) =>
    `Over ${money ? "the years with money" : "the years of the plan"}: ${years}.`,
  totaalbedrag: (unit) => (unit === 1 ? "Total in euros" : "Total in thousands of euros"),
  totaalfout: (found, unit) =>
    `“${found}” found; accepted is an amount of 0 or more in whole euros${unit === 1 ? "" : ", typed in thousands"}, such as ${voorbeeldbedrag(unit).replace("of", "or")}.`,
  indexeer: "Index…",
  indexeerKop: "Index",
  indexeerUitleg: "Each later year becomes the one before, raised by the percentage.",
  percentage: "Percentage a year",
  vanafJaar: "Starting from the amount of",
  kopieer: "Copy a year to the following years…",
  kopieerKop: "Copy a year",
  kopieerUitleg: "All later years get the amount of this year.",
  schuif: "Carry what is left to the next year…",
  schuifKop: "Carry what is left",
  schuifUitleg: (to, shortfall) =>
    `What is left is added to the amount of ${to}. ${
      shortfall === null
        ? `This actielijn has enough in ${to} to cover it.`
        : `There will then be ${shortfall} more in lasten than this actielijn has in ${to}: it needs cover from a reserve, and the check reports it as POK-05.`
    }`,
  restVan: (year, amount) => `${year}: left ${amount}`,
  toetsdelen: { bevindingen: "Findings", vergelijken: "Compare" },
  niksTeToetsen: "There is no activity to check yet. Make a proposal in step 3, or add an activity.",
  behoedzaamBedoeld: (percent, incidental, unplanned) =>
    [
      `This scenario was made cautious: what is fixed, and ${percent} % of what is provisional.`,
      ...(unplanned > 0 ? [`So money is left unplanned: POK-14, ${unplanned} times.`] : []),
      ...(incidental > 0
        ? [
            `Money that does not go on is called incidental, also where the contribution is structural: POK-12, ${incidental} times.`,
          ]
        : []),
      ...(unplanned + incidental > 0 ? ["That is as meant; say so in the notes to the plan."] : []),
    ].join(" "),
  geenBevindingen: "No findings",
  getoetst: (activities, years, rules, source) =>
    `Checked: ${mv(activities, "activity", "activities")}, ${years}, against ${rules} rules and the ${source}.`,
  ernsten: { fout: "Errors", waarschuwing: "Warnings", advies: "Advice" },
  aantal: (ernst, count) => mv(count, ...ERNST_EN[ernst]),
  naarActiviteit: (nr) => `Activity ${nr}`,
  heelPlan: "whole plan",
  geen: "no findings",
  vergelijkPlaatje: "Available and planned per year, per scenario",
  eersteScenarios: (count) => `The chart shows the first ${count} scenarios; the tables show all of them.`,
  perJaar: "Per year",
  perActielijn: "Per actielijn",
  verschil: "Difference",
  schrijfKop: "Put it in the workbook",
  schrijfUitleg: (scenario) =>
    `From scenario “${scenario}” the workbook gets a sheet with the plan and a summary for the council. Existing sheets are not overwritten.`,
  metBaten: "Also a sheet with the baten per taakveld 0.7, for the budget",
  leegPlan: "This scenario has no activities yet: the plan will be an empty sheet.",
  metFouten: (count, withBaten) =>
    `The check still finds ${mv(count, "error", "errors")} in this scenario${withBaten > 0 ? `, of which ${withBaten} because the baten are there too` : ""}. Writing is possible.`,
  bekijkFouten: "Look at them",
  voorbeeld: "Preview",
  bladGewijzigd: (sheet, date, count) =>
    `On sheet “${sheet}” ${mv(count, "change has", "changes have")} been made since ${date}. What holds?`,
  enMeer: (count) => `and ${bedragTekst(count, 1)} more`,
  bedragGewijzigd: (nr, year, was, is, address) => `${nr}, ${year}: ${was} became ${is} (${address})`,
  tekstGewijzigd: (nr, field, was, is, address) => `${nr}, ${field}: “${was}” became “${is}” (${address})`,
  rijErbij: (name, address) => `New row${name ? ` “${name}”` : ""} (${address})`,
  rijWeg: (nr) => `${nr}: all rows removed`,
  leeg: "empty",
  velden: {
    actielijn: "actielijn",
    naam: "name",
    doel: "goal",
    doelgroep: "target group",
    partners: "partners",
    indicator: "indicator",
    taakveld: "taakveld",
    aard: "nature",
  },
  neemBladOver: "Take the changes of the sheet over into the plan",
  laatPlanGelden: "Let the plan hold",
  laatPlanUitleg:
    "If you let the plan hold, the plan in this pane does not change. The changed cells stay on the sheet as they are now.",
  bladOvergenomen: (count) => `${mv(count, "change", "changes")} of the sheet taken over into the plan.`,
  watErGebeurt: "What will happen",
  blijftOpBlad: (count) =>
    `${mv(count, "change", "changes")} on the sheet ${count === 1 ? "is" : "are"} not in the plan and ${count === 1 ? "stays" : "stay"} on the sheet:`,
  andereBladen: "Other sheets of the workbook stay as they are. Writing can be undone afterwards.",
  schrijf: "Write",
  bladen: "Sheets",
  bladsoorten: {
    plan: "the plan",
    samenvatting: "summary for the council",
    baten: "baten per taakveld 0.7",
    raming: "the estimate the plan rests on",
  },
  hoe: { nieuw: "new sheet", bijwerken: "will be updated", ongewijzigd: "stays the same" },
  cellen: (fresh, address, count) =>
    fresh
      ? `${address}, ${mv(count, "filled cell", "filled cells")}`
      : `${mv(count, "cell", "cells")} in ${address}`,
  rijenErbij: (nrs) => `Rows added: ${nrs.join(", ")}`,
  rijenWeg: (nrs) => `Rows removed: ${nrs.join(", ")}`,
  rijenBehouden: (nrs) => `No longer in the plan, but changed on the sheet, so kept: ${nrs.join(", ")}`,
  rijenVerwijderd: (nrs) => `Removed from the sheet by you, so stays away: ${nrs.join(", ")}`,
  eigenRijen: (count) => `${mv(count, "row", "rows")} of your own ${count === 1 ? "stays" : "stay"}`,
  behouden: (addresses, more) =>
    `Your own changes stay: ${addresses.join(", ")}${more > 0 ? ` and ${bedragTekst(more, 1)} more` : ""}`,
  geschreven: (scenario) => `Scenario “${scenario}” is in the workbook.`,
  controleerOpBlad: "If you change the plan on the sheet, check it there with the view Check.",
  teruggezet: "Undone. The workbook is as it was.",
};

export const PLAN: Readonly<Record<Taal, Planteksten>> = { nl, en };
