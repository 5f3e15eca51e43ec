export { titles } from "./generated/references.js";
