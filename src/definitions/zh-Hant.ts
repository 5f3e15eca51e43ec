export { definitions, notes } from "../generated/definitions/zh-Hant.js";
