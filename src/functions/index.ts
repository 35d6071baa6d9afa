import * as fondsfuncties from "./fondsfuncties";
import * as bedragfuncties from "./functions";
import * as toetsfuncties from "./toetsfuncties";

for (const [naam, functie] of Object.entries({ ...bedragfuncties, ...toetsfuncties, ...fondsfuncties }))
  CustomFunctions.associate(naam.toUpperCase(), functie);
