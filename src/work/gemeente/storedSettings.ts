import { isObject, type Format, type StoredPath } from "../stored";
import { NO_SETTINGS, type Settings } from "./settings";

/** Read without a schema: the first view needs the settings, and the schema library is larger than all of this. */
export const SETTINGS_FORMAT: Format<Settings> = {
  older: [],
  read(content) {
    if (!isObject(content)) return { value: null, odd: [[]] };
    const { gemeentecode, urbanRenewalArea, share, ...unknown } = content;
    const odd: StoredPath[] = Object.keys(unknown).map((field) => [field]);
    const take = <T>(field: keyof Settings, value: unknown, is: (value: unknown) => value is T): T | null => {
      if (is(value)) return value;
      if (value !== null && value !== undefined) odd.push([field]);
      return null;
    };
    const value = {
      gemeentecode: take("gemeentecode", gemeentecode, isCode),
      urbanRenewalArea: take("urbanRenewalArea", urbanRenewalArea, isBoolean),
      share: take("share", share, isShare),
    };
    return { value, odd };
  },
};

const isCode = (value: unknown): value is string => typeof value === "string" && /^GM\d{4}$/.test(value);
const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";
const isShare = (value: unknown): value is number => typeof value === "number" && value >= 0 && value <= 1;

/** The setting something odd belongs to. */
export const settingAt = ([field]: StoredPath): keyof Settings | "other" =>
  isSetting(field) ? field : "other";

const isSetting = (field: string | undefined): field is keyof Settings =>
  field !== undefined && Object.keys(NO_SETTINGS).includes(field);
