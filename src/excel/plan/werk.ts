import { bereikadres, celadres, volledigAdres, type Rechthoek } from "../../sheet/adres";
import { WerkmapFout } from "../../sheet/belet";
import { ontwerpBladen } from "../../work/plan/blad";
import { neemRijenAan } from "../../work/plan/blad/aannemen";
import { bewaardVak, type Bewaardplan, type Bewaardvak } from "../../work/plan/blad/bewaard";
import { namenVan, vrijeNamen } from "../../work/plan/blad/namen";
import { voegSamen, type Celsleutel, type Samenvoeging } from "../../work/plan/blad/samenvoegen";
import type { Bladontwerp, Vak } from "../../work/plan/blad/soorten";
import { asstappen, type Asstap } from "../../work/plan/blad/structuur";
import type { Bladsoort, Bladvoorbeeld, Schrijfopdracht } from "../../work/plan/werkmap";
import { plaatsOpNieuw } from "./maken";
import { zoekerVan, type Planstand, type Vakstand, type Werkmapstand } from "./stand";

/** Een bestaand vak dat wordt bijgewerkt. */
export interface Vakwerk {
  readonly nieuw: Vak;
  readonly stand: Vakstand;
  readonly samen: Samenvoeging;
  readonly rijstappen: readonly Asstap[];
  readonly kolomstappen: readonly Asstap[];
}

/** Wat er met een bestaand blad gebeurt. */
export interface Bladwerk {
  readonly ontwerp: Bladontwerp;
  readonly blad: string;
  readonly bladId: string;
  readonly vakken: readonly Vakwerk[];
}

/** Alles wat schrijven gaat doen. */
export interface Werk {
  readonly nieuw: readonly Bladontwerp[];
  readonly bij: readonly Bladwerk[];
  /** De vakken van dit plan die er al staan. */
  readonly huidig: readonly Vakstand[];
  /** Gedefinieerde namen die nergens meer naar wijzen, en opnieuw gemaakt worden. */
  readonly verlopen: readonly string[];
  readonly plannen: readonly Bewaardplan[];
}

/** Of de grafiek van een blad andere jaren krijgt. */
export const heeftAndereGrafiek = ({ ontwerp, vakken }: Bladwerk): boolean =>
  vakken.some(({ nieuw, rijstappen }) => nieuw.naam === ontwerp.grafiek?.vak && rijstappen.length > 0);

/** Het vak waaraan te zien is of een blad van het plan er nog is. */
const HOOFDVAK: Readonly<Record<Bladsoort, string>> = {
  plan: "tabel",
  samenvatting: "lijnen",
  baten: "tabel",
  raming: "tabel",
};

/** Zoekt uit wat schrijven gaat doen, zonder iets te doen. @throws {WerkmapFout} `kolomBezet` als een jaar niet weg kan */
export function bereidWerk(stand: Werkmapstand, opdracht: Schrijfopdracht): Werk {
  const eerder = stand.plannen.find(({ plan }) => plan.scenario === opdracht.scenario.id);
  const geschreven = eerder && heeftBlad(eerder, "plan") ? eerder : null;
  const bezet = { bladen: stand.bladen.map(({ naam }) => naam), namen: stand.namen };
  const namen = geschreven ? namenVan(plantabelnaam(geschreven), bezet.bladen) : vrijeNamen(bezet);
  const ontwerpen = ontwerpBladen(opdracht, namen);
  const huidig = geschreven && metAangenomenRijen(geschreven, ontwerpen);
  const nieuw = ontwerpen.filter(({ soort }) => !huidig || !heeftBlad(huidig, soort));
  const vakken = huidig?.vakken ?? [];
  const bij = ontwerpen
    .filter((ontwerp) => !nieuw.includes(ontwerp))
    .map((ontwerp) => bladwerk(ontwerp, huidig!));
  const nieuweNamen = nieuw.flatMap((ontwerp) => ontwerp.vakken.map(({ werkmapnaam }) => werkmapnaam));
  return {
    nieuw,
    bij,
    huidig: vakken,
    verlopen: huidig ? nieuweNamen.filter((naam) => stand.namen.includes(naam)) : [],
    plannen: [
      ...stand.plannen.filter((een) => een !== eerder && heeftBlad(een, "plan")).map(({ plan }) => plan),
      {
        scenario: opdracht.scenario.id,
        geschrevenOp: opdracht.vandaag,
        eenheid: opdracht.ontwerp.eenheid,
        jaren: opdracht.beschikbaar.jaren,
        bladen: [
          ...ontwerpen.map(({ soort, vakken: ontworpen }) => ({
            soort,
            vakken: ontworpen.flatMap((vak) => {
              const werk = bij.find(({ ontwerp }) => ontwerp.soort === soort);
              const bestaand = werk?.vakken.find((een) => een.nieuw === vak);
              if (bestaand) return [metBehouden(bestaand)];
              return werk ? [] : [bewaardVak(vak)];
            }),
          })),
          // Een blad dat dit keer niet geschreven wordt, blijft van het plan.
          ...(huidig?.plan.bladen.filter(({ soort }) => !ontwerpen.some((een) => een.soort === soort)) ?? []),
        ],
      },
    ],
  };
}

const heeftBlad = ({ vakken }: Planstand, soort: Bladsoort): boolean =>
  vakken.some((stand) => stand.soort === soort && stand.vak.naam === HOOFDVAK[soort]);

/** Een geschreven plan, waarin rijen van de gebruiker die intussen in het plan staan daar ook bij horen. */
function metAangenomenRijen(stand: Planstand, ontwerpen: readonly Bladontwerp[]): Planstand {
  const tabel = ontwerpen
    .find(({ soort }) => soort === "plan")
    ?.vakken.find(({ naam }) => naam === HOOFDVAK.plan);
  return {
    ...stand,
    vakken: stand.vakken.map((vak) =>
      tabel && vak.soort === "plan" && vak.vak.naam === tabel.naam
        ? { ...vak, ...neemRijenAan(tabel, vak.vak, vak, vak.assen) }
        : vak,
    ),
  };
}

const plantabelnaam = ({ vakken }: Planstand): string =>
  vakken.find(({ soort, vak }) => soort === "plan" && vak.naam === HOOFDVAK.plan)!.vak.werkmapnaam;

function bladwerk(ontwerp: Bladontwerp, { vakken }: Planstand): Bladwerk {
  const { soort } = ontwerp;
  const hoofd = vakken.find((een) => een.soort === soort && een.vak.naam === HOOFDVAK[soort])!;
  const zoek = zoekerVan(vakken, soort);
  const werk = ontwerp.vakken.flatMap((nieuw): Vakwerk[] => {
    const stand = vakken.find((een) => een.soort === soort && een.vak.naam === nieuw.naam);
    if (!stand) return [];
    const { assen } = stand;
    const samen = voegSamen({ nieuw, vorig: stand.vak, inhoud: stand, assen, zoek });
    const [inDeWeg] = samen.inDeWeg;
    if (inDeWeg) throw bezet(stand, inDeWeg);
    const rijen = nieuw.rijen.map(({ sleutel }) => sleutel);
    return [
      {
        nieuw,
        stand,
        samen,
        rijstappen: asstappen(assen.rijen, rijen, samen.rijenErbij, samen.rijenWeg),
        kolomstappen: asstappen(assen.kolommen, nieuw.kolommen, samen.kolommenErbij, samen.kolommenWeg),
      },
    ];
  });
  eisGelijkeKolommen(werk);
  return { ontwerp, blad: hoofd.blad, bladId: hoofd.bladId, vakken: werk };
}

/** Jaren zijn hele kolommen van het blad: de vakken eronder en erboven moeten dan gelijk staan. */
function eisGelijkeKolommen(werk: readonly Vakwerk[]): void {
  const [eerste, ...rest] = werk.filter(({ kolomstappen }) => kolomstappen.length > 0);
  const plaatsen = ({ kolomstappen, stand }: Vakwerk) =>
    JSON.stringify(kolomstappen.map(({ soort, plaats }) => [soort, plaats + stand.kolom]));
  const anders = eerste && rest.find((een) => plaatsen(een) !== plaatsen(eerste));
  if (anders) {
    const { stand } = anders;
    throw new WerkmapFout({
      soort: "kolomBezet",
      adres: volledigAdres(stand.blad, { rij: stand.rij, kolom: stand.kolom, rijen: 1, kolommen: 1 }),
      inhoud: String(stand.formules[0]![0]),
    });
  }
}

function bezet({ blad, rij, kolom, assen, formules }: Vakstand, sleutel: Celsleutel): WerkmapFout {
  const r = assen.rijen.indexOf(sleutel.rij);
  const k = assen.kolommen.indexOf(sleutel.kolom);
  return new WerkmapFout({
    soort: "kolomBezet",
    adres: volledigAdres(blad, { rij: rij + r, kolom: kolom + k, rijen: 1, kolommen: 1 }),
    inhoud: String(formules[r]![k]),
  });
}

/** Wat de gebruiker heeft gewijzigd, is niet opnieuw geschreven: daarvan blijft bewaard wat er eerder geschreven was. */
function metBehouden({ nieuw, stand, samen }: Vakwerk): Bewaardvak {
  const vak = bewaardVak(nieuw);
  const vorige = (rij: string, kolom: string) =>
    stand.vak.rijen.find(({ sleutel }) => sleutel === rij)?.cellen[stand.vak.kolommen.indexOf(kolom)] ?? null;
  const behouden = new Set(samen.behouden.map(({ rij, kolom }) => `${rij}\n${kolom}`));
  return {
    ...vak,
    rijen: vak.rijen.map(({ sleutel, cellen }) => ({
      sleutel,
      cellen: cellen.map((cel, k) =>
        behouden.has(`${sleutel}\n${vak.kolommen[k]}`) ? vorige(sleutel, vak.kolommen[k]!) : cel,
      ),
    })),
  };
}

/** Wat de gebruiker vooraf te zien krijgt. */
export function voorbeelden({ nieuw, bij }: Werk): Bladvoorbeeld[] {
  const leeg = {
    behouden: [],
    rijenErbij: [],
    rijenWeg: [],
    rijenBehouden: [],
    rijenVerwijderd: [],
    eigenRijen: 0,
  };
  return [
    ...nieuw.map((ontwerp) => ({
      ...leeg,
      soort: ontwerp.soort,
      blad: ontwerp.naam,
      hoe: "nieuw" as const,
      adres: bereikadres(
        omhullende(
          ontwerp.vakken.map((vak) => ({ ...vak, rijen: vak.rijen.length, kolommen: vak.kolommen.length })),
        ),
      ),
      bijgewerkt: ontwerp.vakken
        .flatMap(({ rijen }) => rijen.flatMap(({ cellen }) => cellen))
        .filter((cel) => cel !== null && cel.inhoud !== "").length,
    })),
    ...bij.map(({ ontwerp, blad, vakken }): Bladvoorbeeld => {
      const alle = vakken.map(({ samen }) => samen);
      const tabelrijen = vakken.filter(({ nieuw: vak }) => vak.tabel).map(({ samen }) => samen);
      const bijgewerkt = alle.flatMap(({ schrijf }) => schrijf).length;
      const wijzigt =
        bijgewerkt > 0 || vakken.some((een) => een.rijstappen.length + een.kolomstappen.length > 0);
      return {
        soort: ontwerp.soort,
        blad,
        hoe: wijzigt ? "bijwerken" : "ongewijzigd",
        adres: bereikadres(omhullende(vakken.map(({ stand }) => gebiedVan(stand)))),
        bijgewerkt,
        behouden: vakken.flatMap(({ stand, samen }) =>
          samen.behouden.flatMap((sleutel) => celplaats(stand, sleutel)),
        ),
        rijenErbij: tabelrijen.flatMap(({ rijenErbij }) => rijenErbij),
        rijenWeg: tabelrijen.flatMap(({ rijenWeg }) => rijenWeg),
        rijenBehouden: tabelrijen.flatMap(({ rijenBehouden }) => rijenBehouden),
        rijenVerwijderd: tabelrijen.flatMap(({ rijenVerwijderd }) => rijenVerwijderd),
        eigenRijen: tabelrijen.reduce((som, { eigenRijen }) => som + eigenRijen, 0),
      };
    }),
  ];
}

function celplaats({ rij, kolom, assen }: Vakstand, sleutel: Celsleutel): string[] {
  const r = assen.rijen.indexOf(sleutel.rij);
  const k = assen.kolommen.indexOf(sleutel.kolom);
  return r === -1 || k === -1 ? [] : [celadres(rij + r, kolom + k)];
}

export const gebiedVan = ({ rij, kolom, formules }: Vakstand): Rechthoek => ({
  rij,
  kolom,
  rijen: formules.length,
  kolommen: formules[0]!.length,
});

/** De kleinste rechthoek waar alle delen in liggen. */
export function omhullende(delen: readonly Rechthoek[]): Rechthoek {
  const rij = Math.min(...delen.map((deel) => deel.rij));
  const kolom = Math.min(...delen.map((deel) => deel.kolom));
  return {
    rij,
    kolom,
    rijen: Math.max(...delen.map((deel) => deel.rij + deel.rijen)) - rij,
    kolommen: Math.max(...delen.map((deel) => deel.kolom + deel.kolommen)) - kolom,
  };
}

/** Zoekt cellen waar zij na het schrijven staan: op een nieuw blad, of waar het bestaande vak nu staat. */
export function zoekerNa(nieuw: readonly Bladontwerp[], vakken: readonly Vakstand[]) {
  const nieuwe = new Map(nieuw.map((ontwerp) => [ontwerp.soort, plaatsOpNieuw(ontwerp)]));
  return (soort: Bladsoort) =>
    zoekerVan(
      vakken.filter((een) => !nieuwe.has(een.soort)),
      soort,
      (blad, vak, rij, kolom) => nieuwe.get(blad)?.(vak, rij, kolom) ?? null,
    );
}
