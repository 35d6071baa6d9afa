/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readGemeente } from "../../src/knowledge/gemeenten/register";
import { Providers } from "../../src/taskpane/shell/App";
import { GemeenteChoice } from "../../src/taskpane/gemeente/GemeenteChoice";
import { languageChoice } from "./languageChoice";

function open(chosen: string | null = "Haarlem") {
  const onChoose = jest.fn();
  render(
    <Providers languageChoice={languageChoice("nl")} readColors={() => undefined}>
      <GemeenteChoice gemeente={chosen === null ? null : readGemeente(chosen)} onChoose={onChoose} />
    </Providers>,
  );
  return {
    onChoose,
    user: userEvent.setup(),
    field: screen.getByRole<HTMLInputElement>("combobox", { name: "Gemeente" }),
  };
}

test("typing without choosing keeps the gemeente", async () => {
  const { onChoose, user, field } = open();
  await user.click(field);
  await user.keyboard("{End}{Backspace}{Escape}");
  await user.tab();
  expect(onChoose).not.toHaveBeenCalled();
  expect(field.value).toBe("Haarlem");
});

test.each(["{Tab}", "{Enter}"])("clearing the field and %s chooses nothing", async (key) => {
  const { onChoose, user, field } = open();
  await user.click(field);
  await user.clear(field);
  await user.keyboard(key);
  await user.tab();
  expect(onChoose).not.toHaveBeenCalled();
  expect(field.value).toBe("Haarlem");
});

test("Tab past an open list does not choose the first gemeente", async () => {
  const { onChoose, user, field } = open(null);
  await user.click(field);
  await user.tab();
  expect(onChoose).not.toHaveBeenCalled();
  expect(field.value).toBe("");
});

test("typing, arrow and Enter choose a gemeente; so does a click", async () => {
  const { onChoose, user, field } = open(null);
  await user.click(field);
  await user.keyboard("den haag{ArrowDown}{Enter}");
  expect(onChoose.mock.calls).toEqual([["GM0518"]]);
  await user.clear(field);
  await user.type(field, "utrecht");
  await user.click(screen.getByRole("option", { name: "Utrecht GM0344" }));
  expect(onChoose.mock.calls[1]).toEqual(["GM0344"]);
});
