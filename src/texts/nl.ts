import type { Teksten } from "./teksten";

const cellen = (aantal: number) => (aantal === 1 ? "1 cel" : `${aantal} cellen`);

export const nl: Teksten = {
  algemeen: {
    titel: "POK-middelen",
    sluiten: "Sluiten",
    weergaven: "Weergaven",
    schuif: "Schuif opzij voor meer kolommen.",
    laden: "Laden…",
    storingTitel: "Er ging iets mis in dit venster",
    storingUitleg:
      "Uw werkmap is niet gewijzigd. Laad het venster opnieuw; blijft dit gebeuren, meld het dan met de tekst hieronder.",
    opnieuwLaden: "Venster opnieuw laden",
    geenAntwoordTitel: "Excel antwoordt niet",
    geenAntwoord:
      "Het venster krijgt geen verbinding met Excel. Controleer de netwerkverbinding en laad het venster opnieuw.",
    geenExcel: "Dit venster werkt alleen in Excel. Open het via het lint, groep POK.",
  },
  bedragen: {
    titel: "Bedragen",
    editie: (editie, afronding) =>
      `Landelijke bedragen volgens ${editie}. In de bron afgerond op ${afronding}.`,
    kanaal: "Kanaal",
    alleKanalen: "Alle kanalen",
    eenheid: "Eenheid",
    tabel: (eenheid, kanaal) => `Bedragen per actielijn en jaar, ${eenheid}, ${kanaal}`,
    actielijn: "Actielijn",
    totaal: "Totaal",
    leeg: "leeg in de bron",
    nietViaKanaal: (kanaal) => `niet via ${kanaal}`,
    metOpmerking: "met opmerking",
    legenda: "Betekenis van de tekens",
    legendaGeenLijn: "geen lijn: geen middelen",
    legendaOpmerking: "opmerking",
    bron: "Bron van de bedragen",
    landelijk: "Landelijk",
    eigen: "Eigen bedragen",
    raming: "Raming",
    ramingsmerk: "raming",
    kanaalRaming: "AU + DU samen",
    geenRij: "geen rij in POK_Bedragen",
    nvt: "n.v.t.",
    nvtVoluit: "niet van toepassing",
    legendaGeenRij: "lege cel: geen rij in POK_Bedragen",
    legendaRaming: "raming, afgerond getoond",
    legendaNvt: "gaat naar andere gemeenten",
    zonderEditie: "zonder editie",
    editieEigen: (gemeente, edities) =>
      `Eigen bedragen van ${gemeente} uit POK_Bedragen, ${edities.length === 1 ? "editie" : "edities"}: ${edities.join(", ")}.`,
    editieRaming: (gemeente, aandeel, uitleg, editie) =>
      `Geen gepubliceerde bedragen: geraamd voor ${gemeente} als ${aandeel} (${uitleg}) van AU + DU volgens ${editie}.`,
    bronVervallen: (bron, gemeente) =>
      `De bron “${bron}” (${gemeente}) is er niet meer. U ziet nu de landelijke bedragen; wat al is ingevoegd, is niet gewijzigd.`,
    totaalWijktAf: (jaren, toegezegd) =>
      `De totalen van ${jaren} wijken af van de € ${toegezegd} miljoen per jaar die de bron noemt. Kies een totaal voor de uitleg.`,
  },
  toelichting: {
    titel: "Toelichting bij het gekozen bedrag",
    status: "Status",
    verdeling: "Verdeling",
    uitkering: "Uitkering",
    ontvanger: "Ontvanger",
    aard: "Aard",
    bron: "Bron",
    opmerking: "Let op",
    formule: "Formule",
    kopieer: "Kopiëren",
    kopieerFormule: "Formule kopiëren",
    gekopieerd: "Formule gekopieerd.",
    kopierenMislukt: "Kopiëren is hier niet toegestaan. De formule is geselecteerd; kopieer haar met Ctrl+C.",
    editie: "Editie",
    kanaal: "Kanaal",
    rij: "Rij",
    toonRij: "Toon rij",
    ingevoerdOp: "Ingevoerd op",
    nietIngevuld: "niet ingevuld",
    landelijk: "Landelijk",
    landelijkLeeg: "– (leeg in de bron)",
    gepubliceerd: "Gepubliceerd",
    band: "Band",
    berekening: "Berekening",
    rijVanTabel: (rij) => `rij ${rij} van POK_Bedragen, de kopregel meegeteld`,
    deelVan: (landelijk, deel) => `${landelijk}; dit bedrag is ${deel} daarvan`,
    tussen: (laag, hoog) => `tussen ${laag} en ${hoog}, door de afronding in de bron`,
    maal: (landelijk, aandeel, uitleg) => `AU + DU ${landelijk} × ${aandeel} (${uitleg})`,
  },
  invoegen: {
    titel: "Invoegen bij de selectie",
    wat: "Wat",
    bedrag: "Bedrag",
    rij: "Rij",
    tabel: "Hele tabel",
    hoe: "Als",
    formules: "Formules",
    waarden: "Waarden",
    doel: "Doel",
    omvang: (rijen, kolommen) =>
      `${rijen} ${rijen === 1 ? "rij" : "rijen"} × ${kolommen} ${kolommen === 1 ? "kolom" : "kolommen"}`,
    vrij: "vrij",
    gevuld: (aantal, totaal) => (totaal === 1 ? "niet leeg" : `${aantal} van ${totaal} cellen niet leeg`),
    zoeken: "Selectie bekijken…",
    voorbeeld: "Wat er komt te staan",
    delen: { opschrift: "Opschrift", kop: "Kopregel", bedragen: "Bedragen", totaal: "Totaal", bron: "Bron" },
    legeCelTeltAlsNul: "Een cel die de bron leeg laat, verschijnt als “–” en telt als 0.",
    kolommenBreder: "Te smalle kolommen worden verbreed.",
    knop: "Invoegen",
    vraag: (adres, aantal) =>
      `In ${adres} ${aantal === 1 ? "is 1 cel" : `zijn ${aantal} cellen`} niet leeg. Overschrijven?`,
    vraagEnMeer: (aantal) => `en nog ${cellen(aantal)}`,
    overschrijven: "Overschrijven",
    nietOverschrijven: "Niet overschrijven",
    bezig: "Bezig met invoegen…",
    wacht: "Excel wacht tot u klaar bent met typen in een cel. Druk in Excel op Enter of Esc.",
    wachtLang: "Excel antwoordt nog niet. Er is niets gewijzigd. Kijk of in Excel een venster openstaat.",
    annuleren: "Annuleren",
    breektAf: "Wordt geannuleerd zodra u klaar bent met typen in een cel.",
    ingevoegd: "Ingevoegd in",
    ongedaan: "Ongedaan maken",
    teruggezet: (adres) => `Ongedaan gemaakt. In ${adres} staat weer wat er stond.`,
    opnieuwKijken: "Opnieuw bekijken",
    leegGeenRij: "Een cel zonder rij in POK_Bedragen blijft leeg.",
    ramingNietAfgerond: "De cellen tonen afgeronde ramingen en bevatten de niet-afgeronde.",
    legeCel: "(leeg)",
    geenRij: (wat) =>
      `Voor ${wat} staat geen rij in POK_Bedragen; er is geen bedrag om in te voegen. Voeg een rij of tabel in, of kies een andere bron.`,
  },
  weergaven: {
    gemeentefonds: "Gemeentefonds",
    fonds: "Fonds",
    gemeente: "Gemeente",
    plan: "Plan",
    formules: "Formules",
    controle: "Controle",
  },
  belet: {
    geenBereik: () =>
      "Er is niet één cel of aaneengesloten bereik geselecteerd. Selecteer in het werkblad de cel waar het blok moet beginnen.",
    bladBeveiligd: ({ blad }) => `Blad “${blad}” is beveiligd. Hef de beveiliging op of kies een ander blad.`,
    opmaakBeveiligd: ({ blad }) =>
      `De beveiliging van blad “${blad}” staat geen celopmaak toe. Hef de beveiliging op of kies een ander blad.`,
    bladVerborgen: ({ blad }) => `Blad “${blad}” is verborgen. Maak het zichtbaar of kies een ander blad.`,
    bladBezet: ({ blad }) =>
      `Er is al een blad “${blad}” zonder de tabel van die naam. Hernoem of verwijder dat blad en probeer het opnieuw.`,
    selectieLeeg: () =>
      "De selectie is leeg. Selecteer in het werkblad de tabel met bedragen, met haar kopregel.",
    selectieTeGroot: ({ cellen, meeste }) =>
      `De selectie telt ${cellen.toLocaleString("nl-NL")} cellen; in één keer te lezen zijn er ${meeste.toLocaleString("nl-NL")}. Selecteer alleen de tabel, of kies het bestand.`,
    bladWeg: () => "Het blad bestaat niet meer. Selecteer een cel op een ander blad.",
    gewijzigd: () => "Het bereik is intussen gewijzigd; er is niets geschreven. Bekijk het doel opnieuw.",
    celInBewerking: () => "U bewerkt nog een cel. Druk in Excel op Enter of Esc en probeer het opnieuw.",
    geenToegang: () =>
      "Excel staat schrijven hier niet toe. Controleer of de werkmap alleen-lezen of het blad beveiligd is.",
    afgebroken: () => "Geannuleerd. Er is niets gewijzigd.",
    functiesOntbreken: () =>
      "De POK-functies zijn in deze Excel niet beschikbaar; er is niets gewijzigd. Voeg de bedragen in als waarden, of open de werkmap opnieuw.",
    teOud: () =>
      "Deze versie van Excel kan dit niet. Nodig is Excel 2021, Microsoft 365 of Excel op het web.",
    buitenBlad: ({ rijen, kolommen }) =>
      `Hier is geen plaats voor ${rijen} ${rijen === 1 ? "rij" : "rijen"} en ${kolommen} ${kolommen === 1 ? "kolom" : "kolommen"}: het blad houdt eerder op. Selecteer een cel hoger of meer naar links.`,
    meerSelecties: () =>
      "Er is niet één aaneengesloten bereik geselecteerd, maar losse bereiken of bijvoorbeeld een grafiek. Selecteer het plan met zijn kopregel, of één cel ervan.",
    planWeg: () =>
      "Het plan staat niet meer op deze plaats. Kies het opnieuw: selecteer het, of laat de plannen in de werkmap zoeken.",
    planGewijzigd: () =>
      "Het plan is na de controle gewijzigd; er is niets geschreven. Controleer het opnieuw en probeer het dan nog eens.",
    geenRegels: () =>
      "In dit bereik is geen planregel gelezen, dus er is niets te toetsen. Kijk na hoe het plan is begrepen.",
    kolomBezet: ({ adres, inhoud }) =>
      `Rechts van het plan is geen plaats: in ${adres} staat “${inhoud}”. Maak daar kolommen vrij, of kies de gekleurde merken.`,
    merkenTeVeel: ({ aantal, meeste }) =>
      `Er zijn ${aantal.toLocaleString("nl-NL")} cellen te merken; in één keer kunnen er ${meeste.toLocaleString("nl-NL")}. Beperk de bevindingen met het filter, of maak een rapport.`,
    samengevoegd: ({ adres }) =>
      `In het doel zijn cellen samengevoegd (${adres}). Kies een andere plaats of hef het samenvoegen op.`,
    inTabel: ({ adres }) =>
      `Het doel valt in de Excel-tabel “${adres}”. Kies een plaats daarbuiten, of kopieer de formule en plak die in één cel.`,
    matrix: ({ adres }) => `In ${adres} staat een formule met een overloopbereik. Kies een andere plaats.`,
    verborgenCellen: ({ adres }) =>
      `In ${adres} zijn rijen of kolommen verborgen. Maak ze zichtbaar of kies een andere plaats.`,
    halfGeschreven: ({ adres }) =>
      `Het invoegen mislukte en Excel liet het terugzetten niet toe. Controleer ${adres} en gebruik Ongedaan maken in Excel.`,
    geweigerd: ({ code }) =>
      `Excel weigerde de bewerking; er is niets gewijzigd (code ${code}). Kies een andere plaats of probeer het opnieuw.`,
  },
};
