import type { Editiebron } from "../soorten";

/*
 * Feiten uit VNG-ledenbrief Lbr. 21/083, bijlage "Meerjarige verdeling van de middelen".
 * null = de bron laat de cel leeg; 0 = de bron drukt een nul af. De verdeling over kanalen staat in de opmerkingen bij de tabel.
 */
export const lbr21083: Editiebron = {
  id: "lbr-21-083",
  titel: "ledenbrief Lbr. 21/083",
  uitgever: "VNG",
  kenmerk: "TISB/U202100948",
  datum: "2021-12-14",
  tabel: "bijlage “Meerjarige verdeling van de middelen”",
  eenheid: 1_000_000,
  afronding: 500_000,
  jaren: [2021, 2022, 2023, 2024, 2025, 2026, 2027],
  vastgesteldTotEnMet: 2022,
  toegezegdPerJaar: 150_000_000,
  actielijnen: [
    {
      nummer: 1,
      naam: "Digitale dienstverlening en IDO",
      rijtitel: "Digitale dienstverlening en Informatiepunten Digitale Overheid (IDO) / bibliotheken",
      aard: "structureel",
      aardUitleg: "genoemd bij de structurele bijdragen (actielijnen 1, 2, 3, 4 en 7)",
      gedrukt: [16, 23, 35, 35, 35, 35, 35],
      kanalen: { RIJK: [16, 23, 0, 0, 0, 0, 0], OPEN: [0, 0, 35, 35, 35, 35, 35] },
      zonderGeld: "geen middelen",
      ontvangers: [
        {
          van: 2021,
          tot: 2022,
          tekst:
            "bibliotheken (via de Koninklijke Bibliotheek) en landelijke digitale voorzieningen (via BZK)",
        },
        { van: 2023, tot: 2027, tekst: "nog niet bepaald; de VNG zet in op alle gemeenten" },
      ],
    },
    {
      nummer: 2,
      naam: "Robuuste rechtsbescherming",
      rijtitel: "Robuuste rechtsbescherming (sociale raadslieden, ombudsman)",
      aard: "structureel",
      aardUitleg: "genoemd bij de structurele bijdragen (actielijnen 1, 2, 3, 4 en 7)",
      gedrukt: [23, 23, 25, 25, 25, 25, 25],
      kanalen: { AU: [23, 23, 25, 25, 25, 25, 25] },
      zonderGeld: "geen middelen",
      ontvangers: [{ van: 2021, tot: 2027, tekst: "alle gemeenten" }],
    },
    {
      nummer: 3,
      naam: "Systeemleren",
      rijtitel: "Systeemleren (lessen uit de stedelijke vernieuwingsgebieden)",
      aard: "structureel",
      aardUitleg: "genoemd bij de structurele bijdragen (actielijnen 1, 2, 3, 4 en 7)",
      gedrukt: [10, 10, 10, 10, 10, 10, 10],
      kanalen: { AU: [5, 5, 10, 10, 10, 10, 10], DU: [5, 5, 0, 0, 0, 0, 0] },
      zonderGeld: "geen middelen",
      ontvangers: [
        {
          van: 2021,
          tot: 2022,
          tekst: "alle gemeenten (AU) en de gemeenten met stedelijke vernieuwingsgebieden (DU)",
        },
        { van: 2023, tot: 2027, tekst: "alle gemeenten" },
      ],
    },
    {
      nummer: 4,
      naam: "Uitvoeringscapaciteit wijkteams",
      rijtitel: "Versterking uitvoeringscapaciteit wijkteams",
      aard: "structureel",
      aardUitleg: "genoemd bij de structurele bijdragen (actielijnen 1, 2, 3, 4 en 7)",
      gedrukt: [45, 45, 45, 45, 45, 50, 50],
      kanalen: { AU: [45, 45, 45, 45, 45, 50, 50] },
      zonderGeld: "geen middelen",
      ontvangers: [{ van: 2021, tot: 2027, tekst: "alle gemeenten" }],
    },
    {
      nummer: 5,
      naam: "Impuls integraal werken",
      rijtitel: "Impuls integraal werken (voorbereiding WAMS, PMM)",
      aard: "incidenteel",
      aardUitleg: "in de brief incidenteel genoemd; loopt tot en met 2023",
      gedrukt: [36, 6, 3, null, null, null, null],
      kanalen: { AU: [36, 6, 3, 0, 0, 0, 0] },
      zonderGeld: "geen middelen",
      ontvangers: [{ van: 2021, tot: 2023, tekst: "alle gemeenten" }],
    },
    {
      nummer: 6,
      naam: "Toekomstscenario kind- en gezinsbescherming",
      rijtitel: "Toekomstscenario Kind- en gezinsbescherming",
      aard: "incidenteel",
      aardUitleg: "niet genoemd bij de structurele bijdragen; eindigt vanzelf na 2025",
      gedrukt: [null, 23, 23, 23, 23, 0, 0],
      kanalen: { DU: [0, 23, 23, 23, 23, 0, 0] },
      zonderGeld: "geen middelen",
      ontvangers: [{ van: 2022, tot: 2025, tekst: "de 35 centrumgemeenten vrouwenopvang" }],
    },
    {
      nummer: 7,
      naam: "Risicovol verward gedrag",
      rijtitel: "Risicovol verward gedrag (zorg- en veiligheidshuizen)",
      aard: "structureel",
      aardUitleg: "genoemd bij de structurele bijdragen (actielijnen 1, 2, 3, 4 en 7)",
      gedrukt: [10, 10, 10, 10, 10, 10, 10],
      kanalen: { DU: [10, 10, 10, 10, 10, 10, 10] },
      zonderGeld: "geen middelen",
      ontvangers: [
        {
          van: 2021,
          tot: 2027,
          tekst:
            "de 25 centrumgemeenten van de veiligheidsregio's, te besteden via het Zorg- en Veiligheidshuis",
        },
      ],
    },
    {
      nummer: 8,
      naam: "Programmatische ondersteuning",
      rijtitel: "Programmatische ondersteuning van gemeenten",
      aard: "incidenteel",
      aardUitleg: "alleen 2021 en 2022; over een structurele vorm zou in 2022 worden besloten",
      gedrukt: [10, 10, null, null, null, null, null],
      kanalen: { RIJK: [10, 10, 0, 0, 0, 0, 0] },
      zonderGeld: "nog te bepalen",
      ontvangers: [
        { van: 2021, tot: 2022, tekst: "de VNG (ondersteuningsprogramma, via BZK)" },
        { van: 2023, tot: 2027, tekst: "nog niet bepaald" },
      ],
    },
  ],
  opmerkingen: [
    {
      jaren: [2023],
      tekst:
        "De brief noemt € 150 miljoen per jaar; de tabel telt hier op tot € 151 miljoen. Afronding op hele miljoenen kan dat verklaren.",
    },
    {
      jaren: [2024, 2025],
      tekst:
        "De brief noemt € 150 miljoen per jaar; de tabel telt hier op tot € 148 miljoen. Afronding op hele miljoenen kan dat verklaren.",
    },
    {
      jaren: [2026, 2027],
      tekst:
        "De brief noemt € 150 miljoen per jaar; de tabel telt hier op tot € 130 miljoen. Afronding kan de ontbrekende € 20 miljoen niet verklaren; de bron legt het verschil niet uit.",
    },
    {
      actielijn: 1,
      jaren: [2023, 2024, 2025, 2026, 2027],
      tekst: "Hoe dit geld vanaf 2023 wordt uitgekeerd, was bij deze uitgave nog niet bepaald.",
    },
    {
      actielijn: 3,
      jaren: [2022],
      tekst:
        "De bijlage spreekt zichzelf tegen: voor 2022 staat er zowel € 5 miljoen als € 10 miljoen via de algemene uitkering. Gelezen als 5 AU + 5 DU, omdat de bijlage ook in 2022 € 5 miljoen via een decentralisatie-uitkering laat lopen.",
    },
    {
      actielijn: 6,
      jaren: [2026, 2027],
      tekst: "De bron drukt hier een 0 af; elders laat zij een cel zonder geld leeg.",
    },
    {
      actielijn: 8,
      jaren: [2023, 2024, 2025, 2026, 2027],
      tekst:
        "De bron laat deze cel leeg: in 2022 zou worden bekeken of structurele financiering mogelijk is.",
    },
    { actielijn: 5, jaren: [2024, 2025, 2026, 2027], tekst: "De bron laat deze cel leeg." },
    { actielijn: 6, jaren: [2021], tekst: "De bron laat deze cel leeg." },
  ],
};
