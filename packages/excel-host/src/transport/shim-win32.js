// Put before office.js by the development server (never in a build): window.external as Excel for Windows has it.
(() => {
  const bridge = window.pokWin32Bridge || (parent !== window && parent.pokWin32Bridge);
  if (!bridge) return;
  const safeArray = (items) => ({ toArray: () => items, dimensions: () => 1 });
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "pok-addin",
    GetAppVersionMajor: () => "16.01",
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => bridge.locale,
    GetAppDataLocale: () => bridge.locale,
    GetDocUrl: () => bridge.documentName,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetInstanceId: () => "pok-addin",
    GetSupportedMatrix: () => bridge.requirements,
    GetHostFullVersion: () => "16.0.18000.1000",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => bridge.theme,
    GetSettings: () => ({
      Read(keys, values) {
        for (const [key, value] of bridge.readSettings()) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys, values) {
        bridge.writeSettings(keys.map((key, i) => [key, values[i]]));
      },
    }),
  };
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${bridge.locale}|telemetry||disableLogging|${bridge.flags}`,
    GetContext: () => context,
    Execute(id, params, callback) {
      if (id !== 93) {
        setTimeout(() => callback(0));
        return;
      }
      bridge.execute(params[0]).then((body) => callback(safeArray([0, 200, safeArray([]), body])));
    },
    RegisterEvent(id, target, handler, callback) {
      bridge.register(id, (entries) => handler(id, safeArray(entries)));
      setTimeout(() => callback(0));
    },
    UnregisterEvent(id, target, callback) {
      bridge.unregister(id);
      setTimeout(() => callback(0));
    },
  };
  for (const name in external) window.external[name] = external[name];
})();
