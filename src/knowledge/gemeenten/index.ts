/** The gemeenten and their roles. The inwoners are separate, in ./inwoners, to be loaded with import(). */
export * from "./register";
export * from "./roles";
export * from "./search";
