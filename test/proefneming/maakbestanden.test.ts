import { rommelboek, bestanden, MAP } from "./hulp";
import { schrijfLandelijk } from "../e2e/circulaire";
test("m", async () => { await rommelboek(); await bestanden(); await schrijfLandelijk(MAP); }, 60000);
