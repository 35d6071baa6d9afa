import * as fondsFunctions from "./fondsFunctions";
import * as amountFunctions from "./functions";
import * as checkFunctions from "./checkFunctions";

for (const [name, fn] of Object.entries({ ...amountFunctions, ...checkFunctions, ...fondsFunctions }))
  CustomFunctions.associate(name.toUpperCase(), fn);
