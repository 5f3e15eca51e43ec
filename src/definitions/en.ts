export { definitions, notes } from "../generated/definitions/en.js";
