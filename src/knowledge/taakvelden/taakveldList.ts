/*
 * The taakvelden from 2017: code;title;first year;last year. Omitted: first year 2017 (or earlier), last year
 * 2026 (still exists). Facts taken from public copies of Iv3 data (CBS).
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
0.7;Algemene uitkeringen en overige uitkeringen gemeentefonds
0.8;Overige baten en lasten
0.9;Vennootschapsbelasting
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
6.2;Wijkteams;;2024
6.21;Toegang en eerstelijnsvoorz. WMO;2025
6.22;Toegang en eerstelijnsvoorz. Jeugd;2025
6.23;Toegang en eerstelijnsvoorz. Integraal;2025
6.3;Inkomensregelingen
6.4;Begeleide participatie;;2024
6.4;WSW en beschut werk;2025
6.5;Arbeidsparticipatie
6.6;Maatwerkvoorziening (WMO);;2024
6.60;Hulpmiddelen en diensten (WMO);2025
6.71;Maatwerkdienstverlening 18+
6.72;Maatwerkdienstverlening 18-;;2024
6.73;Jeugdhulp met verblijf;2023;2024
6.74;Jeugdhulp crisis, LTA en gesloten plaatsing;2023;2024
6.75;Jeugdhulp ambulant;2025
6.76;Jeugdhulp met verblijf;2025
6.79;Persoonsgebonden budgetten;2025
6.81;Geëscaleerde zorg 18+
6.82;Geëscaleerde zorg 18-
6.91;Coördinatie en beleid WMO;2025
6.92;Coördinatie en beleid Jeugd;2025
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
 * What a taakveld turned into in 2025, by the titles: a code that ended, and the codes that took its place.
 * Where one old code is divided over several new ones, the gemeente chooses.
 */
export const TRANSITIONS: readonly (readonly [old: string, successors: readonly string[]])[] = [
  ["6.2", ["6.21", "6.22", "6.23"]],
  ["6.6", ["6.60"]],
  ["6.72", ["6.75", "6.76", "6.79"]],
  ["6.73", ["6.76"]],
  ["6.74", ["6.76"]],
];
