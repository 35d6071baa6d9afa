import { WerkmapFout, type Belet } from "../../src/sheet/belet";
import type { Ontwerp } from "../../src/work/plan";
import type {
  Bladvoorbeeld,
  Geschrevenplan,
  Planwerkmap,
  Schrijfbon,
  Schrijfopdracht,
  Voorbereid,
} from "../../src/work/plan/werkmap";

const blad = (soort: Bladvoorbeeld["soort"], naam: string): Bladvoorbeeld => ({
  soort,
  blad: naam,
  hoe: "nieuw",
  adres: "A1:K20",
  bijgewerkt: 84,
  behouden: [],
  rijenErbij: [],
  rijenWeg: [],
  rijenBehouden: [],
  rijenVerwijderd: [],
  eigenRijen: 0,
});

/** Een werkmap waarin een ontwerp en geschreven plannen in het geheugen staan, en knoppen om storingen na te doen. */
export class Nepplan implements Planwerkmap {
  ontwerp: unknown = null;
  geschreven: Geschrevenplan[] = [];
  opdrachten: Schrijfopdracht[] = [];
  bonnen: Schrijfbon[] = [];
  getoond: string[] = [];
  bewaard = 0;
  /** De eerstvolgende bewerking van deze soort mislukt hiermee. */
  mislukt: Partial<Record<"lees" | "bewaar" | "bereidVoor" | "schrijf", Belet>> = {};
  /** Houdt het bewaren op tot deze belofte is ingelost. */
  bewaarpoort: Promise<void> = Promise.resolve();
  /** Houdt het schrijven op tot deze belofte is ingelost. */
  schrijfpoort: Promise<void> = Promise.resolve();

  leesOntwerp = async (): Promise<unknown> => {
    this.eisHeel("lees");
    return this.ontwerp;
  };

  bewaarOntwerp = async (ontwerp: Ontwerp): Promise<void> => {
    await this.bewaarpoort;
    this.eisHeel("bewaar");
    this.bewaard++;
    this.ontwerp = JSON.parse(JSON.stringify(ontwerp));
  };

  leesGeschreven = async () => this.geschreven;

  bereidVoor = async (opdracht: Schrijfopdracht): Promise<Voorbereid> => {
    this.eisHeel("bereidVoor");
    this.opdrachten.push(opdracht);
    return {
      opdracht,
      bladen: [
        blad("plan", "POK_Plan"),
        blad("samenvatting", "POK_Samenvatting"),
        ...(opdracht.ontwerp.metBaten ? [blad("baten", "POK_Baten")] : []),
      ],
    };
  };

  schrijf = async (voorbereid: Voorbereid, signaal: AbortSignal): Promise<Schrijfbon> => {
    await this.schrijfpoort;
    if (signaal.aborted) throw new WerkmapFout({ soort: "afgebroken" });
    this.eisHeel("schrijf");
    const bon = { blad: "POK_Plan", voorbereid };
    this.bonnen.push(bon);
    return bon;
  };

  maakOngedaan = async (bon: Schrijfbon): Promise<void> => {
    this.bonnen = this.bonnen.filter((ander) => ander !== bon);
  };

  toon = async (naam: string): Promise<void> => {
    this.getoond.push(naam);
  };

  private eisHeel(wat: keyof Nepplan["mislukt"]): void {
    const belet = this.mislukt[wat];
    delete this.mislukt[wat];
    if (belet) throw new WerkmapFout(belet);
  }
}
