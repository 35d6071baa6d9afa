/** De gemeenten en hun rollen. De inwonertallen staan apart in ./inwoners, om met import() te laden. */
export * from "./register";
export * from "./rollen";
export * from "./zoeken";
