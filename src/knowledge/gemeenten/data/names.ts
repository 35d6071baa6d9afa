/*
 * The gemeenten from 2010: CBS number;name;first year;last year. Omitted: first year 2010 (or earlier), last year
 * 2026 (still exists). Facts taken from public copies of CBS and circulaire data.
 */
export const NAMES = `
3;Appingedam;;2020
5;Bedum;;2018
7;Bellingwedde;;2017
9;Ten Boer;;2018
10;Delfzijl;;2020
14;Groningen
15;Grootegast;;2018
17;Haren;;2018
18;Hoogezand-Sappemeer;;2017
22;Leek;;2018
24;Loppersum;;2020
25;Marum;;2018
34;Almere
37;Stadskanaal
40;Slochteren;;2017
47;Veendam
48;Vlagtwedde;;2017
50;Zeewolde
53;Winsum;;2018
56;Zuidhorn;;2018
58;Dongeradeel;;2018
59;Achtkarspelen
60;Ameland
63;het Bildt;;2017
70;Franekeradeel;;2017
72;Harlingen
74;Heerenveen
79;Kollumerland en Nieuwkruisland;;2018
80;Leeuwarden
81;Leeuwarderadeel;;2017
85;Ooststellingwerf
86;Opsterland
88;Schiermonnikoog
90;Smallingerland
93;Terschelling
96;Vlieland
98;Weststellingwerf
106;Assen
109;Coevorden
114;Emmen
118;Hoogeveen
119;Meppel
140;Littenseradiel;;2017
141;Almelo
147;Borne
148;Dalfsen
150;Deventer
153;Enschede
158;Haaksbergen
160;Hardenberg
163;Hellendoorn
164;Hengelo (O.)
166;Kampen
168;Losser
171;Noordoostpolder
173;Oldenzaal
175;Ommen
177;Raalte
180;Staphorst
183;Tubbergen
184;Urk
189;Wierden
193;Zwolle
196;Rijnwaarden;;2017
197;Aalten
200;Apeldoorn
202;Arnhem
203;Barneveld
209;Beuningen
213;Brummen
214;Buren
216;Culemborg
221;Doesburg
222;Doetinchem
225;Druten
226;Duiven
228;Ede
230;Elburg
232;Epe
233;Ermelo
236;Geldermalsen;;2018
243;Harderwijk
244;Hattem
246;Heerde
252;Heumen
262;Lochem
263;Maasdriel
267;Nijkerk
268;Nijmegen
269;Oldebroek
273;Putten
274;Renkum
275;Rheden
277;Rozendaal
279;Scherpenzeel
281;Tiel
285;Voorst
289;Wageningen
293;Westervoort
294;Winterswijk
296;Wijchen
297;Zaltbommel
299;Zevenaar
301;Zutphen
302;Nunspeet
303;Dronten
304;Neerijnen;;2018
307;Amersfoort
308;Baarn
310;De Bilt
312;Bunnik
313;Bunschoten
317;Eemnes
321;Houten
327;Leusden
331;Lopik
335;Montfoort
339;Renswoude
340;Rhenen
342;Soest
344;Utrecht
345;Veenendaal
351;Woudenberg
352;Wijk bij Duurstede
353;IJsselstein
355;Zeist
356;Nieuwegein
358;Aalsmeer
361;Alkmaar
362;Amstelveen
363;Amsterdam
370;Beemster;;2021
373;Bergen (NH.)
375;Beverwijk
376;Blaricum
377;Bloemendaal
383;Castricum
384;Diemen
385;Edam-Volendam
388;Enkhuizen
392;Haarlem
393;Haarlemmerliede en Spaarnwoude;;2018
394;Haarlemmermeer
396;Heemskerk
397;Heemstede
398;Heerhugowaard;;2021
399;Heiloo
400;Den Helder
402;Hilversum
405;Hoorn
406;Huizen
415;Landsmeer
416;Langedijk;;2021
417;Laren (NH.)
420;Medemblik
431;Oostzaan
432;Opmeer
437;Ouder-Amstel
439;Purmerend
441;Schagen
448;Texel
450;Uitgeest
451;Uithoorn
453;Velsen
457;Weesp;;2022
473;Zandvoort
479;Zaanstad
482;Alblasserdam
484;Alphen aan den Rijn
489;Barendrecht
498;Drechterland
501;Brielle;;2022
502;Capelle aan den IJssel
503;Delft
505;Dordrecht
512;Gorinchem
513;Gouda
518;'s-Gravenhage
523;Hardinxveld-Giessendam
530;Hellevoetsluis;;2022
531;Hendrik-Ido-Ambacht
532;Stede Broec
534;Hillegom
537;Katwijk
542;Krimpen aan den IJssel
545;Leerdam;;2018
546;Leiden
547;Leiderdorp
553;Lisse
556;Maassluis
569;Nieuwkoop
575;Noordwijk
576;Noordwijkerhout;;2018
579;Oegstgeest
584;Oud-Beijerland;;2018
585;Binnenmaas;;2018
588;Korendijk;;2018
589;Oudewater
590;Papendrecht
597;Ridderkerk
599;Rotterdam
603;Rijswijk (ZH.)
606;Schiedam
610;Sliedrecht
611;Cromstrijen;;2018
613;Albrandswaard
614;Westvoorne;;2022
617;Strijen;;2018
620;Vianen;;2018
622;Vlaardingen
626;Voorschoten
627;Waddinxveen
629;Wassenaar
632;Woerden
637;Zoetermeer
638;Zoeterwoude
642;Zwijndrecht
654;Borsele
664;Goes
668;West Maas en Waal
677;Hulst
678;Kapelle
687;Middelburg (Z.)
689;Giessenlanden;;2018
703;Reimerswaal
707;Zederik;;2018
715;Terneuzen
716;Tholen
717;Veere
718;Vlissingen
733;Lingewaal;;2018
736;De Ronde Venen
737;Tytsjerksteradiel
738;Aalburg;;2018
743;Asten
744;Baarle-Nassau
748;Bergen op Zoom
753;Best
755;Boekel
756;Boxmeer;;2021
757;Boxtel
758;Breda
762;Deurne
765;Pekela
766;Dongen
770;Eersel
772;Eindhoven
777;Etten-Leur
779;Geertruidenberg
784;Gilze en Rijen
785;Goirle
786;Grave;;2021
788;Haaren;;2020
794;Helmond
796;'s-Hertogenbosch
797;Heusden
798;Hilvarenbeek
809;Loon op Zand
815;Mill en Sint Hubert;;2021
820;Nuenen, Gerwen en Nederwetten
823;Oirschot
824;Oisterwijk
826;Oosterhout
828;Oss
840;Rucphen
845;Sint-Michielsgestel
847;Someren
848;Son en Breugel
851;Steenbergen
852;Waterland
855;Tilburg
856;Uden;;2021
858;Valkenswaard
861;Veldhoven
865;Vught
866;Waalre
867;Waalwijk
870;Werkendam;;2018
873;Woensdrecht
874;Woudrichem;;2018
879;Zundert
880;Wormerland
881;Onderbanken;;2018
882;Landgraaf
888;Beek (L.)
889;Beesel
893;Bergen (L.)
899;Brunssum
907;Gennep
917;Heerlen
928;Kerkrade
935;Maastricht
938;Meerssen
944;Mook en Middelaar
946;Nederweert
951;Nuth;;2018
957;Roermond
962;Schinnen;;2018
965;Simpelveld
971;Stein (L.)
981;Vaals
983;Venlo
984;Venray
986;Voerendaal
988;Weert
994;Valkenburg aan de Geul
995;Lelystad
1507;Horst aan de Maas
1509;Oude IJsselstreek
1525;Teylingen
1581;Utrechtse Heuvelrug
1586;Oost Gelre
1598;Koggenland
1621;Lansingerland
1640;Leudal
1641;Maasgouw
1651;Eemsmond;;2018
1652;Gemert-Bakel
1655;Halderberge
1658;Heeze-Leende
1659;Laarbeek
1663;De Marne;;2018
1667;Reusel-De Mierden
1669;Roerdalen
1674;Roosendaal
1676;Schouwen-Duiveland
1680;Aa en Hunze
1681;Borger-Odoorn
1684;Cuijk;;2021
1685;Landerd;;2021
1690;De Wolden
1695;Noord-Beveland
1696;Wijdemeren
1699;Noordenveld
1700;Twenterand
1701;Westerveld
1702;Sint Anthonis;;2021
1705;Lingewaard
1706;Cranendonck
1708;Steenwijkerland
1709;Moerdijk
1711;Echt-Susteren
1714;Sluis
1719;Drimmelen
1721;Bernheze
1722;Ferwerderadiel;;2018
1723;Alphen-Chaam
1724;Bergeijk
1728;Bladel
1729;Gulpen-Wittem
1730;Tynaarlo
1731;Midden-Drenthe
1734;Overbetuwe
1735;Hof van Twente
1740;Neder-Betuwe
1742;Rijssen-Holten
1771;Geldrop-Mierlo
1773;Olst-Wijhe
1774;Dinkelland
1783;Westland
1842;Midden-Delfland
1859;Berkelland
1876;Bronckhorst
1883;Sittard-Geleen
1884;Kaag en Braassem
1891;Dantumadiel
1892;Zuidplas
1894;Peel en Maas
1895;Oldambt
1896;Zwartewaterland
1900;Súdwest-Fryslân;2011
1901;Bodegraven-Reeuwijk;2011
1903;Eijsden-Margraten;2011
1904;Stichtse Vecht;2011
1908;Menameradiel;2011;2017
1911;Hollands Kroon;2012
1916;Leidschendam-Voorburg
1924;Goeree-Overflakkee;2013
1926;Pijnacker-Nootdorp
1927;Molenwaard;2013;2018
1930;Nissewaard;2015
1931;Krimpenerwaard;2015
1940;De Fryske Marren;2016
1942;Gooise Meren;2016
1945;Berg en Dal;2016
1948;Meierijstad;2017
1949;Waadhoeke;2018
1950;Westerwolde;2018
1952;Midden-Groningen;2018
1954;Beekdaelen;2019
1955;Montferland
1959;Altena;2019
1960;West Betuwe;2019
1961;Vijfheerenlanden;2019
1963;Hoeksche Waard;2019
1966;Het Hogeland;2019
1969;Westerkwartier;2019
1970;Noardeast-Fryslân;2019
1978;Molenlanden;2019
1979;Eemsdelta;2021
1980;Dijk en Waard;2022
1982;Land van Cuijk;2022
1987;Menterwolde;;2017
1991;Maashorst;2022
1992;Voorne aan Zee;2023
`;
