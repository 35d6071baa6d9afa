/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readGemeente } from "../../src/knowledge/gemeenten/register";
import { Surround } from "../../src/taskpane/shell/App";
import { GemeenteChoice } from "../../src/taskpane/gemeente/GemeenteChoice";
import { languageChoice } from "./languageChoice";

function open(chosen: string | null = "Haarlem") {
  const onChoose = jest.fn();
  render(
    <Surround languageChoice={languageChoice("nl")} readColors={() => undefined}>
      <GemeenteChoice gemeente={chosen === null ? null : readGemeente(chosen)} onChoose={onChoose} />
    </Surround>,
  );
  return {
    onChoose,
    user: userEvent.setup(),
    field: screen.getByRole<HTMLInputElement>("combobox", { name: "Gemeente" }),
  };
}

test("typing and stopping keeps the gemeente that was there", async () => {
  const { onChoose, user, field } = open();
  await user.click(field);
  await user.keyboard("{End}{Backspace}{Escape}");
  await user.tab();
  expect(onChoose).not.toHaveBeenCalled();
  expect(field.value).toBe("Haarlem");
});

test.each(["{Tab}", "{Enter}"])("clearing the field and %s chooses nothing", async (review) => {
  const { onChoose, user, field } = open();
  await user.click(field);
  await user.clear(field);
  await user.keyboard(review);
  await user.tab();
  expect(onChoose).not.toHaveBeenCalled();
  expect(field.value).toBe("Haarlem");
});

test("going past an open list with Tab does not choose the first gemeente", async () => {
  const { onChoose, user, field } = open(null);
  await user.click(field);
  await user.tab();
  expect(onChoose).not.toHaveBeenCalled();
  expect(field.value).toBe("");
});

test("typing, arrow and Enter chooses; a click does too", async () => {
  const { onChoose, user, field } = open(null);
  await user.click(field);
  await user.keyboard("den haag{ArrowDown}{Enter}");
  expect(onChoose.mock.calls).toEqual([["GM0518"]]);
  await user.clear(field);
  await user.type(field, "utrecht");
  await user.click(screen.getByRole("option", { name: "Utrecht GM0344" }));
  expect(onChoose.mock.calls[1]).toEqual(["GM0344"]);
});
