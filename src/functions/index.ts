import * as bedragfuncties from "./functions";
import * as toetsfuncties from "./toetsfuncties";

for (const [naam, functie] of Object.entries({ ...bedragfuncties, ...toetsfuncties }))
  CustomFunctions.associate(naam.toUpperCase(), functie);
