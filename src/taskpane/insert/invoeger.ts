import type { Bedragbron } from "../../knowledge/pok/bedragbron";
import { blokomvang, maakBlok } from "../../work/insert/maakBlok";
import { bronVan, LANDELIJK, type Opdracht } from "../../work/amounts/opdracht";
import { weigering } from "../../work/insert/weigering";
import type { Werkmap } from "../../work/insert/werkmap";
import type { Editie } from "../../knowledge/pok/editie";
import { vandaagHier } from "../parts/vandaag";
import { Blokplaatser } from "./blokplaatser";
import { beginstand } from "./plaatser";
import type { Stand } from "./stand";

/**
 * Het invoegen van POK-bedragen. Het lint en het taakvenster delen één Invoeger, zodat er één weg naar de werkmap is.
 */
export class Invoeger extends Blokplaatser<Opdracht, Stand> {
  constructor(editie: Editie, werkmap: Werkmap, vandaag: () => string = vandaagHier) {
    super(
      werkmap,
      {
        maak: (opdracht, anker) => maakBlok(editie, opdracht, anker, vandaag()),
        omvang: (opdracht) => blokomvang(editie, opdracht),
        weigert: (opdracht) => weigering(editie, opdracht) !== null,
      },
      {
        ...beginstand<Opdracht>({
          wat: "tabel",
          hoe: "formules",
          actielijn: editie.actielijnen[0]!.nummer,
          jaar: editie.jaren[0]!,
          kanaal: null,
          eenheid: 1_000,
          bron: LANDELIJK,
        }),
        bronnen: [LANDELIJK],
        vervallenBron: null,
      },
    );
  }

  override kies(keuze: Partial<Opdracht>): void {
    super.kies(keuze);
    if (keuze.bron) this.sluitVervallenBron();
  }

  /** De bronnen waaruit te kiezen valt. De gekozen soort blijft gekozen; is zij er niet meer, dan geldt de landelijke bron. */
  zetBronnen(bronnen: readonly Bedragbron[]): void {
    const { opdracht, vervallenBron } = this.stand;
    const vorige = bronVan(opdracht);
    const vind = (gezocht: Bedragbron | null) => bronnen.find(({ soort }) => soort === gezocht?.soort);
    this.zet({ bronnen, vervallenBron: vind(vervallenBron) ? null : vervallenBron });
    if (vorige.soort === "landelijk") return;
    const bron = vind(vorige);
    if (!bron) this.zet({ vervallenBron: vorige });
    this.neem({ ...opdracht, bron: bron ?? LANDELIJK });
  }

  sluitVervallenBron(): void {
    this.zet({ vervallenBron: null });
  }

  /**
   * De knop “Tabel invoegen” in het lint: voegt meteen in waar dat vrij staat.
   * @param toonVenster opent het taakvenster waar er iets te vragen of te melden is
   */
  async tabelInvoegen(toonVenster: () => Promise<void>): Promise<void> {
    this.zet({ opdracht: { ...this.stand.opdracht, wat: "tabel" }, vraag: false, melding: null });
    await this.kijk();
    await this.voegIn();
    if (this.stand.melding?.soort !== "ingevoegd") await toonVenster();
  }
}
