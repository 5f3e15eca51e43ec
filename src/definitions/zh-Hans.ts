export { definitions, notes } from "../generated/definitions/zh-Hans.js";
