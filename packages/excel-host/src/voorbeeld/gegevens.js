// @ts-check
// Figures of a municipality that does not exist; the codes and names of taakvelden are those of Iv3.

const JAREN = [2024, 2025, 2026, 2027, 2028];

/** A figure and how it moves over the years, in thousands: kept as whole euros. @param {number} start @param {...number} steps */
const reeks = (start, ...steps) =>
  JAREN.map((_jaar, i) => (start + steps.slice(0, i).reduce((sum, step) => sum + step, 0)) * 1000);

/** @param {string} code @param {string} naam @param {number[]} lasten @param {number[]} baten */
const regel = (code, naam, lasten, baten = reeks(0)) => ({ code, naam, lasten, baten });

const TAAKVELDEN = [
  {
    hoofdtaakveld: "0 Bestuur en ondersteuning",
    regels: [
      regel("0.1", "Bestuur", reeks(3180, 70, 60, 60, 60)),
      regel("0.2", "Burgerzaken", reeks(2040, 45, -20, 40, 40), reeks(860, 20, -60, 20, 20)),
      regel(
        "0.3",
        "Beheer overige gebouwen en gronden",
        reeks(910, 15, 15, 15, 15),
        reeks(640, 10, 10, 10, 10),
      ),
      regel("0.4", "Overhead", reeks(19850, 480, 410, 390, 400), reeks(720, 10, 10, 10, 10)),
      regel("0.5", "Treasury", reeks(1260, 90, 80, 60, 40), reeks(1980, 20, -40, -30, -20)),
      regel("0.61", "OZB woningen", reeks(410, 10, 10, 10, 10), reeks(8450, 260, 270, 280, 290)),
      regel("0.62", "OZB niet-woningen", reeks(230, 5, 5, 5, 5), reeks(6120, 180, 190, 195, 200)),
      regel(
        "0.7",
        "Algemene uitkering en overige uitkeringen gemeentefonds",
        reeks(0),
        reeks(112400, 4100, -2650, 1900, 2000),
      ),
      regel("0.8", "Overige baten en lasten", reeks(640, -220, 30, 20, 20), reeks(90)),
      regel("0.10", "Mutaties reserves", reeks(1450, -350, -200, 0, 0), reeks(2860, -740, -650, -420, 0)),
    ],
  },
  {
    hoofdtaakveld: "1 Veiligheid",
    regels: [
      regel("1.1", "Crisisbeheersing en brandweer", reeks(5130, 160, 150, 150, 150), reeks(60)),
      regel("1.2", "Openbare orde en veiligheid", reeks(2270, 60, 55, 55, 55), reeks(115, 5, 5, 5, 5)),
    ],
  },
  {
    hoofdtaakveld: "2 Verkeer, vervoer en waterstaat",
    regels: [
      regel("2.1", "Verkeer en vervoer", reeks(9880, 240, 210, 260, 220), reeks(430, 10, 10, 10, 10)),
      regel("2.2", "Parkeren", reeks(640, 15, 15, 15, 15), reeks(1320, 30, 30, 30, 30)),
    ],
  },
  {
    hoofdtaakveld: "6 Sociaal domein",
    regels: [
      regel(
        "6.1",
        "Samenkracht en burgerparticipatie",
        reeks(6540, 130, 110, 115, 120),
        reeks(310, 5, 5, 5, 5),
      ),
      regel("6.21", "Toegang en eerstelijnsvoorzieningen Wmo", reeks(3120, 165, 70, 70, 75)),
      regel("6.22", "Toegang en eerstelijnsvoorzieningen Jeugd", reeks(2410, 120, 55, 55, 60)),
      regel("6.3", "Inkomensregelingen", reeks(21800, 620, 410, 320, 330), reeks(18950, 560, 380, 300, 310)),
      regel("6.4", "WSW en beschut werk", reeks(7260, -110, -120, -125, -130), reeks(180)),
      regel("6.5", "Arbeidsparticipatie", reeks(2180, 40, 35, 35, 35), reeks(140)),
      regel(
        "6.71",
        "Hulp bij het huishouden (Wmo)",
        reeks(6890, 310, 290, 280, 290),
        reeks(540, 10, 10, 10, 10),
      ),
      regel("6.72", "Individuele begeleiding en ondersteuning (Wmo)", reeks(5730, 220, 190, 185, 190)),
      regel("6.82", "Jeugdhulp zonder verblijf", reeks(14260, 540, -380, -210, 180), reeks(85)),
    ],
  },
  {
    hoofdtaakveld: "7 Volksgezondheid en milieu",
    regels: [
      regel("7.1", "Volksgezondheid", reeks(3360, 105, 95, 95, 95), reeks(20)),
      regel("7.2", "Riolering", reeks(4120, 90, 95, 100, 100), reeks(5340, 120, 125, 130, 130)),
      regel("7.3", "Afval", reeks(6270, 150, 140, 140, 145), reeks(7690, 190, 175, 180, 180)),
    ],
  },
];

/** @param {string} code @param {string} onderwerp @param {string} soort @param {string} aard @param {string} toelichting @param {number[]} bedragen */
const mutatie = (code, onderwerp, soort, aard, toelichting, bedragen) => ({
  code,
  onderwerp,
  soort,
  aard,
  toelichting,
  bedragen,
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

module.exports = { JAREN, MUTATIES, TAAKVELDEN };
