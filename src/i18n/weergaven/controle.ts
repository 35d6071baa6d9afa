/** De teksten van de weergave “Controle”. */
export interface Controleteksten {
  titel: string;
}

export const controleNl: Controleteksten = {
  titel: "Controle",
};

export const controleEn: Controleteksten = {
  titel: "Check",
};
