import type { WorkbookDocument } from "../document";
import { DUTCH } from "../engine";
import { serve, type ApiTable } from "../richapi/base";
import { invalidArgument } from "../richapi/errors";
import { HostObject } from "./hostObject";

/** What the object model asks of the rest of the host. */
export interface HostServices {
  pendingFunctions(): number;
  forgetFunctionResults(): void;
}

export class Application extends HostObject {
  static readonly table: ApiTable<Application> = serve(this, {
    name: "Application",
    properties: {
      calculationMode: {
        get: (a) => a.doc.calculationMode,
        set: (a, mode: string) => {
          if (!["Automatic", "AutomaticExceptTables", "Manual"].includes(mode))
            throw invalidArgument("Application.calculationMode");
          a.doc.calculationMode = mode;
        },
      },
      calculationState: { get: (a) => (a.services.pendingFunctions() > 0 ? "Pending" : "Done") },
      decimalSeparator: { get: () => DUTCH.decimalSeparator },
      thousandsSeparator: { get: () => DUTCH.thousandsSeparator },
      useSystemSeparators: { get: () => true },
    },
    links: { cultureInfo: (a) => new CultureInfo(a.doc) },
    methods: {
      calculate: (a, type: string) => {
        if (type === "Full" || type === "FullRebuild") a.services.forgetFunctionResults();
        a.doc.recalculate();
      },
      // a batch is drawn and calculated as one here anyway
      suspendApiCalculationUntilNextSync: () => null,
      suspendScreenUpdatingUntilNextSync: () => null,
    },
  });
  readonly table = Application.table;

  constructor(
    doc: WorkbookDocument,
    readonly services: HostServices,
  ) {
    super(doc);
  }
}

class CultureInfo extends HostObject {
  static readonly table: ApiTable<CultureInfo> = serve(this, {
    name: "CultureInfo",
    properties: { name: { get: () => "nl-NL" } },
    links: {
      datetimeFormat: (c) => new DatetimeFormatInfo(c.doc),
      numberFormat: (c) => new NumberFormatInfo(c.doc),
    },
  });
  readonly table = CultureInfo.table;
}

class NumberFormatInfo extends HostObject {
  static readonly table: ApiTable<NumberFormatInfo> = serve(this, {
    name: "NumberFormatInfo",
    properties: {
      numberDecimalSeparator: { get: () => DUTCH.decimalSeparator },
      numberGroupSeparator: { get: () => DUTCH.thousandsSeparator },
    },
  });
  readonly table = NumberFormatInfo.table;
}

class DatetimeFormatInfo extends HostObject {
  static readonly table: ApiTable<DatetimeFormatInfo> = serve(this, {
    name: "DatetimeFormatInfo",
    properties: {
      dateSeparator: { get: () => "-" },
      longDatePattern: { get: () => "dddd d MMMM yyyy" },
      longTimePattern: { get: () => "HH:mm:ss" },
      shortDatePattern: { get: () => "d-M-yyyy" },
      timeSeparator: { get: () => ":" },
    },
  });
  readonly table = DatetimeFormatInfo.table;
}
