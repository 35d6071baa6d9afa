import { bbv01 } from "./bbv/bbv01";
import { bbv02 } from "./bbv/bbv02";
import { bbv03 } from "./bbv/bbv03";
import { gf01 } from "./gf/gf01";
import { gf02 } from "./gf/gf02";
import { gf03 } from "./gf/gf03";
import { gf04 } from "./gf/gf04";
import { gf05 } from "./gf/gf05";
import { gf06 } from "./gf/gf06";
import { gf07 } from "./gf/gf07";
import { gf08 } from "./gf/gf08";
import { pok01 } from "./pok/pok01";
import { pok02 } from "./pok/pok02";
import { pok03 } from "./pok/pok03";
import { pok04 } from "./pok/pok04";
import { pok05 } from "./pok/pok05";
import { pok06 } from "./pok/pok06";
import { pok07 } from "./pok/pok07";
import { pok08 } from "./pok/pok08";
import { pok09 } from "./pok/pok09";
import { pok10 } from "./pok/pok10";
import { pok11 } from "./pok/pok11";
import { pok12 } from "./pok/pok12";
import { pok13 } from "./pok/pok13";
import { pok14 } from "./pok/pok14";
import { pok15 } from "./pok/pok15";
import { pok16 } from "./pok/pok16";
import { pok17 } from "./pok/pok17";
import { pok18 } from "./pok/pok18";
import { pok19 } from "./pok/pok19";
import type { Rule } from "./kinds";

/** All rules, in the order in which findings of equal severity appear. A new rule is a line here. */
export const CATALOG: readonly Rule[] = [
  pok01,
  pok02,
  pok03,
  pok04,
  pok05,
  pok06,
  pok07,
  pok08,
  pok09,
  pok10,
  pok11,
  pok12,
  pok13,
  pok14,
  pok15,
  pok16,
  pok17,
  pok18,
  pok19,
  bbv01,
  bbv02,
  bbv03,
  gf01,
  gf02,
  gf03,
  gf04,
  gf05,
  gf06,
  gf07,
  gf08,
];
