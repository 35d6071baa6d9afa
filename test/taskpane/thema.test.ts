import { isDonker } from "../../src/taskpane/shell/thema";

test.each([
  [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, false, true],
  [{ isDarkTheme: false }, true, false],
  [{ bodyBackgroundColor: "#262626" }, false, true],
  [{ bodyBackgroundColor: "#FFFFFF" }, true, false],
  [{ bodyBackgroundColor: "" }, true, true],
  [undefined, true, true],
  [undefined, false, false],
])("Office %j met systeem donker %s geeft donker %s", (office, systeem, donker) => {
  expect(isDonker(office, systeem)).toBe(donker);
});
