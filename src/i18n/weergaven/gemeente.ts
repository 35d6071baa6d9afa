/** De teksten van de weergave “Gemeente”. */
export interface Gemeenteteksten {
  titel: string;
}

export const gemeenteNl: Gemeenteteksten = {
  titel: "Gemeente",
};

export const gemeenteEn: Gemeenteteksten = {
  titel: "Gemeente",
};
