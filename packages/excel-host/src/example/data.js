// @ts-check
// Figures of a municipality that does not exist; the codes and names of taakvelden are those of Iv3.

const YEARS = [2024, 2025, 2026, 2027, 2028];

/** A figure and how it moves over the years, in thousands: kept as whole euros. @param {number} start @param {...number} steps */
const series = (start, ...steps) =>
  YEARS.map((_year, i) => (start + steps.slice(0, i).reduce((sum, step) => sum + step, 0)) * 1000);

/** @param {string} code @param {string} name @param {number[]} lasten @param {number[]} baten */
const line = (code, name, lasten, baten = series(0)) => ({ code, name, lasten, baten });

const TAAKVELDEN = [
  {
    mainTaakveld: "0 Bestuur en ondersteuning",
    lines: [
      line("0.1", "Bestuur", series(3180, 70, 60, 60, 60)),
      line("0.2", "Burgerzaken", series(2040, 45, -20, 40, 40), series(860, 20, -60, 20, 20)),
      line(
        "0.3",
        "Beheer overige gebouwen en gronden",
        series(910, 15, 15, 15, 15),
        series(640, 10, 10, 10, 10),
      ),
      line("0.4", "Overhead", series(19850, 480, 410, 390, 400), series(720, 10, 10, 10, 10)),
      line("0.5", "Treasury", series(1260, 90, 80, 60, 40), series(1980, 20, -40, -30, -20)),
      line("0.61", "OZB woningen", series(410, 10, 10, 10, 10), series(8450, 260, 270, 280, 290)),
      line("0.62", "OZB niet-woningen", series(230, 5, 5, 5, 5), series(6120, 180, 190, 195, 200)),
      line(
        "0.7",
        "Algemene uitkering en overige uitkeringen gemeentefonds",
        series(0),
        series(112400, 4100, -2650, 1900, 2000),
      ),
      line("0.8", "Overige baten en lasten", series(640, -220, 30, 20, 20), series(90)),
      line("0.10", "Mutaties reserves", series(1450, -350, -200, 0, 0), series(2860, -740, -650, -420, 0)),
    ],
  },
  {
    mainTaakveld: "1 Veiligheid",
    lines: [
      line("1.1", "Crisisbeheersing en brandweer", series(5130, 160, 150, 150, 150), series(60)),
      line("1.2", "Openbare orde en veiligheid", series(2270, 60, 55, 55, 55), series(115, 5, 5, 5, 5)),
    ],
  },
  {
    mainTaakveld: "2 Verkeer, vervoer en waterstaat",
    lines: [
      line("2.1", "Verkeer en vervoer", series(9880, 240, 210, 260, 220), series(430, 10, 10, 10, 10)),
      line("2.2", "Parkeren", series(640, 15, 15, 15, 15), series(1320, 30, 30, 30, 30)),
    ],
  },
  {
    mainTaakveld: "6 Sociaal domein",
    lines: [
      line(
        "6.1",
        "Samenkracht en burgerparticipatie",
        series(6540, 130, 110, 115, 120),
        series(310, 5, 5, 5, 5),
      ),
      line("6.21", "Toegang en eerstelijnsvoorzieningen Wmo", series(3120, 165, 70, 70, 75)),
      line("6.22", "Toegang en eerstelijnsvoorzieningen Jeugd", series(2410, 120, 55, 55, 60)),
      line("6.3", "Inkomensregelingen", series(21800, 620, 410, 320, 330), series(18950, 560, 380, 300, 310)),
      line("6.4", "WSW en beschut werk", series(7260, -110, -120, -125, -130), series(180)),
      line("6.5", "Arbeidsparticipatie", series(2180, 40, 35, 35, 35), series(140)),
      line(
        "6.71",
        "Hulp bij het huishouden (Wmo)",
        series(6890, 310, 290, 280, 290),
        series(540, 10, 10, 10, 10),
      ),
      line("6.72", "Individuele begeleiding en ondersteuning (Wmo)", series(5730, 220, 190, 185, 190)),
      line("6.82", "Jeugdhulp zonder verblijf", series(14260, 540, -380, -210, 180), series(85)),
    ],
  },
  {
    mainTaakveld: "7 Volksgezondheid en milieu",
    lines: [
      line("7.1", "Volksgezondheid", series(3360, 105, 95, 95, 95), series(20)),
      line("7.2", "Riolering", series(4120, 90, 95, 100, 100), series(5340, 120, 125, 130, 130)),
      line("7.3", "Afval", series(6270, 150, 140, 140, 145), series(7690, 190, 175, 180, 180)),
    ],
  },
];

/** @param {string} code @param {string} subject @param {string} kind @param {string} aard @param {string} note @param {number[]} amounts */
const mutatie = (code, subject, kind, aard, note, amounts) => ({
  code,
  subject,
  kind,
  aard,
  note,
  amounts,
});

const MUTATIES = [
  mutatie(
    "0.10",
    "Onttrekking reserve sociaal domein",
    "baten",
    "incidenteel",
    "Dekking van de invoering lokale toegang",
    [300000, 150000, 0, 0, 0],
  ),
  mutatie(
    "0.2",
    "Digitale dienstverlening",
    "lasten",
    "structureel",
    "Informatiepunt in de bibliotheek en aan de balie",
    [85000, 85000, 90000, 90000, 90000],
  ),
  mutatie(
    "6.21",
    "Uitbreiding wijkteams",
    "lasten",
    "structureel",
    "Drie formatieplaatsen, zie het blad POK",
    [165000, 165000, 180000, 180000, 180000],
  ),
  mutatie(
    "6.1",
    "Rechtsbescherming in de buurt",
    "lasten",
    "structureel",
    "Onafhankelijke cliëntondersteuning",
    [70000, 70000, 70000, 70000, 70000],
  ),
  mutatie(
    "0.7",
    "Middelen POK in de algemene uitkering",
    "baten",
    "structureel",
    "Raming, zie het blad POK",
    [272000, 272000, 289000, 289000, 0],
  ),
  mutatie(
    "6.82",
    "Regionale inkoop jeugdhulp",
    "lasten",
    "structureel",
    "Besparing volgens het regioplan",
    [0, 0, -380000, -590000, -590000],
  ),
];

module.exports = { YEARS, MUTATIES, TAAKVELDEN };
