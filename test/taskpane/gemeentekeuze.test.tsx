/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { leesGemeente } from "../../src/knowledge/gemeenten/register";
import { Omlijsting } from "../../src/taskpane/shell/App";
import { Gemeentekeuze } from "../../src/taskpane/gemeente/Gemeentekeuze";
import { taalkeuze } from "./taalkeuze";

function open(gekozen: string | null = "Haarlem") {
  const bijKeuze = jest.fn();
  render(
    <Omlijsting taalkeuze={taalkeuze("nl")} leesKleuren={() => undefined}>
      <Gemeentekeuze gemeente={gekozen === null ? null : leesGemeente(gekozen)} bijKeuze={bijKeuze} />
    </Omlijsting>,
  );
  return {
    bijKeuze,
    gebruiker: userEvent.setup(),
    veld: screen.getByRole<HTMLInputElement>("combobox", { name: "Gemeente" }),
  };
}

test("wie typt en ophoudt, houdt de gemeente die er stond", async () => {
  const { bijKeuze, gebruiker, veld } = open();
  await gebruiker.click(veld);
  await gebruiker.keyboard("{End}{Backspace}{Escape}");
  await gebruiker.tab();
  expect(bijKeuze).not.toHaveBeenCalled();
  expect(veld.value).toBe("Haarlem");
});

test.each(["{Tab}", "{Enter}"])("het veld leegmaken en %s kiest niets", async (toets) => {
  const { bijKeuze, gebruiker, veld } = open();
  await gebruiker.click(veld);
  await gebruiker.clear(veld);
  await gebruiker.keyboard(toets);
  await gebruiker.tab();
  expect(bijKeuze).not.toHaveBeenCalled();
  expect(veld.value).toBe("Haarlem");
});

test("met Tab langs een open lijst gaan kiest niet de eerste gemeente", async () => {
  const { bijKeuze, gebruiker, veld } = open(null);
  await gebruiker.click(veld);
  await gebruiker.tab();
  expect(bijKeuze).not.toHaveBeenCalled();
  expect(veld.value).toBe("");
});

test("typen, pijl en Enter kiest; ook een klik", async () => {
  const { bijKeuze, gebruiker, veld } = open(null);
  await gebruiker.click(veld);
  await gebruiker.keyboard("den haag{ArrowDown}{Enter}");
  expect(bijKeuze.mock.calls).toEqual([["GM0518"]]);
  await gebruiker.clear(veld);
  await gebruiker.type(veld, "utrecht");
  await gebruiker.click(screen.getByRole("option", { name: "Utrecht GM0344" }));
  expect(bijKeuze.mock.calls[1]).toEqual(["GM0344"]);
});
