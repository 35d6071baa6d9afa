import { buildEditie, type Editie } from "../editie";
import { lbr21083 } from "./lbr-21-083";
import { must } from "../../../sheet/must";

/** All edities the add-in knows, the newest last. A new editie is a new file and a line here. */
export const edities: readonly Editie[] = [lbr21083].map(buildEditie);

/** The editie that functions and pane use where the user gives no own amounts. */
export const currentEditie: Editie = must(edities[edities.length - 1]);
