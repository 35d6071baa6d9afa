/** The rules: the catalog, what to check against, and the check. */
export { CATALOG } from "./catalog";
export { unitFactor } from "./unitFactor";
export { makeWaiting } from "./waiting";
export { runCheck, checkPlanLine } from "./check";
export { Frame, type RuleData } from "./frame";
export { Finding, SEVERITIES, type Severity, type Rule } from "./kinds";
