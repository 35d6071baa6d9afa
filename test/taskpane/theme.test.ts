import { isDark } from "../../src/taskpane/shell/theme";

test.each([
  [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, false, true],
  [{ isDarkTheme: false }, true, false],
  [{ bodyBackgroundColor: "#262626" }, false, true],
  [{ bodyBackgroundColor: "#FFFFFF" }, true, false],
  [{ bodyBackgroundColor: "" }, true, true],
  [undefined, true, true],
  [undefined, false, false],
])("Office %j with system dark %s gives dark %s", (office, system, dark) => {
  expect(isDark(office, system)).toBe(dark);
});
