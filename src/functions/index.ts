import * as functies from "./functions";

for (const [naam, functie] of Object.entries(functies))
  CustomFunctions.associate(naam.toUpperCase(), functie);
