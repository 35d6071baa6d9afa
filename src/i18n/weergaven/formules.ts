/** De teksten van de weergave “Formules”. */
export interface Formulesteksten {
  titel: string;
}

export const formulesNl: Formulesteksten = {
  titel: "Formules",
};

export const formulesEn: Formulesteksten = {
  titel: "Formulas",
};
