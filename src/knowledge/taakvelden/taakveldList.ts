/*
 * The official taakvelden by year: code;title;first year;last year. Omitted: first year 2017 (or earlier), last year:
 * still valid. Facts taken from public Iv3 data: the Iv3-informatievoorschrift 2023 1.0 (blad 4–5), and the taakveld
 * texts of the Iv3-informatievoorschrift as of October 2025. No change was found for 2026.
 */
export const TAAKVELDEN = `
0.1;Bestuur
0.10;Mutaties reserves
0.11;Resultaat van de rekening van baten en lasten
0.2;Burgerzaken
0.3;Beheer overige gebouwen en gronden
0.4;Overhead
0.5;Treasury
0.61;OZB woningen
0.62;OZB niet-woningen
0.63;Parkeerbelasting
0.64;Belastingen overig
0.7;Algemene uitkering en overige uitkeringen gemeentefonds
0.8;Overige baten en lasten
0.9;Vennootschapsbelasting (Vpb)
1.1;Crisisbeheersing en brandweer
1.2;Openbare orde en veiligheid
2.1;Verkeer en vervoer
2.2;Parkeren
2.3;Recreatieve havens
2.4;Economische havens en waterwegen
2.5;Openbaar vervoer
3.1;Economische ontwikkeling
3.2;Fysieke bedrijfsinfrastructuur
3.3;Bedrijvenloket en bedrijfsregelingen
3.4;Economische promotie
4.1;Openbaar basisonderwijs
4.2;Onderwijshuisvesting
4.3;Onderwijsbeleid en leerlingzaken
5.1;Sportbeleid en activering
5.2;Sportaccommodaties
5.3;Cultuurpresentatie, cultuurproductie en cultuurparticipatie
5.4;Musea
5.5;Cultureel erfgoed
5.6;Media
5.7;Openbaar groen en (openlucht) recreatie
6.1;Samenkracht en burgerparticipatie
6.2;Wijkteams;;2022
6.2;Toegang en eerstelijnsvoorzieningen;2023;2024
6.21;Toegang en eerstelijnsvoorzieningen Wmo;2025
6.22;Toegang en eerstelijnsvoorzieningen Jeugd;2025
6.23;Toegang en eerstelijnsvoorzieningen Integraal;2025
6.3;Inkomensregelingen
6.4;Begeleide participatie;;2022
6.4;WSW en beschut werk;2023
6.5;Arbeidsparticipatie
6.6;Maatwerkvoorzieningen (WMO);;2024
6.60;Hulpmiddelen en diensten (Wmo);2025
6.71;Maatwerkdienstverlening 18+;;2022
6.711;Huishoudelijke hulp (Wmo);2025
6.712;Begeleiding (Wmo);2025
6.713;Dagbesteding (Wmo);2025
6.714;Overige maatwerkarrangementen (Wmo);2025
6.71a;Hulp bij het huishouden (WMO);2023;2024
6.71b;Begeleiding (WMO);2023;2024
6.71c;Dagbesteding (WMO);2023;2024
6.71d;Overige maatwerkarrangementen (WMO);2023;2024
6.72;Maatwerkdienstverlening 18-;;2022
6.72a;Jeugdhulp begeleiding;2023;2024
6.72b;Jeugdhulp behandeling;2023;2024
6.72c;Jeugdhulp dagbesteding;2023;2024
6.72d;Jeugdhulp zonder verblijf overig;2023;2024
6.73a;Pleegzorg;2023;2024
6.73b;Gezinsgericht;2023;2024
6.73c;Jeugdhulp met verblijf overig;2023;2024
6.74a;Jeugdhulp behandeling GGZ zonder verblijf;2023;2024
6.74b;Jeugdhulp crisis/LTA/GGZ-verblijf;2023;2024
6.74c;Gesloten plaatsing;2023;2024
6.751;Jeugdhulp ambulant lokaal;2025
6.752;Jeugdhulp ambulant regionaal;2025
6.753;Jeugdhulp ambulant landelijk;2025
6.761;Jeugdhulp met verblijf lokaal;2025
6.762;Jeugdhulp met verblijf regionaal;2025
6.763;Jeugdhulp met verblijf landelijk;2025
6.791;PGB Wmo;2025
6.792;PGB Jeugd;2025
6.81;Geëscaleerde zorg 18+;;2022
6.811;Beschermd wonen (Wmo);2025
6.812;Maatschappelijke- en vrouwenopvang (Wmo);2025
6.81a;Beschermd wonen (WMO);2023;2024
6.81b;Maatschappelijke- en vrouwenopvang (WMO);2023;2024
6.82;Geëscaleerde zorg 18-;;2022
6.821;Jeugdbescherming;2025
6.822;Jeugdreclassering;2025
6.82a;Jeugdbescherming;2023;2024
6.82b;Jeugdreclassering;2023;2024
7.1;Volksgezondheid
7.2;Riolering
7.3;Afval
7.4;Milieubeheer
7.5;Begraafplaatsen en crematoria
8.1;Ruimtelijke ordening;;2021
8.1;Ruimte en leefomgeving;2022
8.2;Grondexploitatie (niet-bedrijventerreinen)
8.3;Wonen en bouwen
`;

/**
 * What an ended code turned into, per year of change: the codes that took its place, those for a persoonsgebonden
 * budget (pgb) last. Where there are several, the gemeente chooses.
 */
export const TRANSITIONS: readonly (readonly [year: number, old: string, successors: string])[] = [
  [2023, "6.71", "6.71a 6.71b 6.71c 6.71d"],
  [2023, "6.72", "6.72a 6.72b 6.72c 6.72d 6.73a 6.73b 6.73c 6.74a 6.74b 6.74c"],
  [2023, "6.81", "6.81a 6.81b"],
  [2023, "6.82", "6.82a 6.82b"],
  [2025, "6.2", "6.21 6.22 6.23"],
  [2025, "6.6", "6.60"],
  [2025, "6.71a", "6.711 6.791"],
  [2025, "6.71b", "6.712 6.791"],
  [2025, "6.71c", "6.713 6.791"],
  [2025, "6.71d", "6.714 6.791"],
  [2025, "6.72a", "6.751 6.752 6.753 6.792"],
  [2025, "6.72b", "6.751 6.752 6.753 6.792"],
  [2025, "6.72c", "6.751 6.752 6.753 6.792"],
  [2025, "6.72d", "6.751 6.752 6.753 6.792"],
  [2025, "6.73a", "6.761 6.762 6.763"],
  [2025, "6.73b", "6.761 6.762 6.763"],
  [2025, "6.73c", "6.761 6.762 6.763"],
  [2025, "6.74a", "6.751 6.752 6.753 6.761 6.762 6.763"],
  [2025, "6.74b", "6.751 6.752 6.753 6.761 6.762 6.763"],
  [2025, "6.74c", "6.751 6.752 6.753 6.761 6.762 6.763"],
  [2025, "6.81a", "6.811"],
  [2025, "6.81b", "6.812"],
  [2025, "6.82a", "6.821"],
  [2025, "6.82b", "6.822"],
];
