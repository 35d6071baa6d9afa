import { adresVan, rijnummerVan } from "../table/afkeuring";
import type { Oorsprong } from "../table/soorten";
import { toonWaarde } from "../../sheet/fouten";
import type { Planlezing, Planvraag, Zin } from "./lezing";
import type { Opbrengst } from "./rij/opbrengst";
import type { Plantabel } from "./tabel";

const MAX_GENOEMD = 5;

/** Wat de gebruiker moet weten over hoe het plan is gelezen. */
export function opmerkingenBij(tabel: Plantabel, uit: Opbrengst, oorsprong: Oorsprong): Zin[] {
  return [
    ...zonderSoort(tabel, uit),
    ...soortOnleesbaar(uit, oorsprong),
    ...pokZonderActielijn(uit, oorsprong),
    ...verborgen(tabel, uit),
    ...gemengd(uit.gemeenten, "gemeente", "municipality"),
    ...gemengd(uit.verslagsoorten, "verslagsoort", "report type"),
    ...tweedeKop(uit, oorsprong),
  ];
}

/** Wat gevraagd moet worden omdat er anders niets of het verkeerde te controleren is. */
export function vragenBij({ plaats }: Plantabel, { regels, gemeentefonds }: Opbrengst): Planvraag[] {
  if (regels.length === 0) {
    if (gemeentefonds.length > 0) return [];
    return [
      {
        over: "actielijn",
        tekst:
          plaats.actielijn === undefined
            ? {
                nl: "Geen enkele rij met bedragen noemt een actielijn (“AL4”, “actielijn 4”, “POK wijkteams”); wijs de kolom Actielijn aan of geef de actielijn op.",
                en: "No row with amounts names an action line (“AL4”, “actielijn 4”, “POK wijkteams”); point out the column Actielijn or give the action line.",
              }
            : {
                nl: "In de kolom Actielijn staat bij geen enkel bedrag iets; vul haar in of wijs een andere kolom aan.",
                en: "The column Actielijn is empty beside every amount; fill it in or point out another column.",
              },
      },
    ];
  }
  const baten = regels.some(({ gezegd }) => gezegd === "baten");
  const stil = regels.filter(({ gezegd, teken }) => gezegd === null && teken === null).length;
  if (!baten || stil === 0) return [];
  return [
    {
      over: "soort",
      tekst: {
        nl: `Bij ${stil} van de ${regels.length} bedragen staat niet of het baten of lasten zijn, en bij andere wel; geef op wat de overige zijn.`,
        en: `${stil} of the ${regels.length} amounts do not say whether they are baten or lasten, while others do; say what the rest are.`,
      },
    },
  ];
}

function zonderSoort({ correctie }: Plantabel, { regels, tekens }: Opbrengst): Zin[] {
  const stil = regels.filter(({ gezegd, teken }) => gezegd === null && teken === null).length;
  if (stil === 0 || tekens.onbekend.min > 0 || correctie.soort) return [];
  return [
    {
      nl: `Bij ${stil} van de ${regels.length} bedragen staat niet of het baten of lasten zijn; zij zijn als lasten gelezen.`,
      en: `${stil} of the ${regels.length} amounts do not say whether they are baten or lasten; they are read as lasten.`,
    },
  ];
}

function soortOnleesbaar({ soortOnleesbaar: cellen }: Opbrengst, oorsprong: Oorsprong): Zin[] {
  const [eerste] = cellen;
  if (!eerste) return [];
  const adres = adresVan(eerste.rij, eerste.kolom, oorsprong);
  const gevonden = toonWaarde(eerste.gevonden);
  return [
    {
      nl: `${cellen.length} × iets anders dan baten of lasten in de kolom Soort; de eerste: cel ${adres}, ${gevonden} gevonden.`,
      en: `${cellen.length} × something other than baten or lasten in the column Soort; the first: cell ${adres}, ${gevonden} found.`,
    },
  ];
}

function pokZonderActielijn({ pokZonderActielijn: rijen }: Opbrengst, oorsprong: Oorsprong): Zin[] {
  if (rijen.length === 0) return [];
  const genoemd =
    rijen
      .slice(0, MAX_GENOEMD)
      .map((rij) => rijnummerVan(rij, oorsprong))
      .join(", ") + (rijen.length > MAX_GENOEMD ? ", …" : "");
  return [
    {
      nl: `${rijen.length} × een rij over POK zonder actielijn, die niet meetelt: rij ${genoemd}.`,
      en: `${rijen.length} × a row about POK without an action line, which does not count: row ${genoemd}.`,
    },
  ];
}

/** In een hele begroting is een lege cel gewoon; in een plan van POK-regels is zij een gemis. */
export function zonderActielijnBij({
  zonderActielijn: aantal,
  regels,
}: Opbrengst): Planlezing["zonderActielijn"] {
  if (aantal === 0 || regels.length === 0 || aantal > regels.length) return null;
  const tekst = {
    nl: `${aantal} × een rij met bedragen en een lege cel in de kolom Actielijn, die niet meetelt.`,
    en: `${aantal} × a row with amounts and an empty cell in the column Actielijn, which does not count.`,
  };
  return { aantal, tekst };
}

function verborgen({ correctie }: Plantabel, { regels }: Opbrengst): Zin[] {
  const rijen = new Set(correctie.verborgen);
  const aantal = new Set(regels.filter(({ regel }) => rijen.has(regel.rij)).map(({ regel }) => regel.rij))
    .size;
  if (aantal === 0) return [];
  return [
    {
      nl: `${aantal} × een verborgen of weggefilterde rij die wel meetelt.`,
      en: `${aantal} × a hidden or filtered row that does count.`,
    },
  ];
}

function gemengd(waarden: ReadonlySet<unknown>, nl: string, en: string): Zin[] {
  const gevuld = [...waarden].filter((waarde) => waarde !== null);
  if (gevuld.length < 2) return [];
  const namen = gevuld.slice(0, MAX_GENOEMD).map(toonWaarde).join(", ");
  return [
    {
      nl: `De regels gaan over meer dan één ${nl}: ${namen}; zij zijn samen gelezen.`,
      en: `The lines are about more than one ${en}: ${namen}; they have been read together.`,
    },
  ];
}

function tweedeKop({ tweedeKop: index }: Opbrengst, oorsprong: Oorsprong): Zin[] {
  if (index === null) return [];
  const rij = rijnummerVan(index + 1, oorsprong);
  return [
    {
      nl: `Op rij ${rij} begint een tweede tabel; vanaf daar is niet gelezen.`,
      en: `A second table begins at row ${rij}; nothing from there on has been read.`,
    },
  ];
}
