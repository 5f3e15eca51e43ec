/** Names, definitions and interface strings as i18next resources, each namespace loaded when asked for. */
export { addTerms, type TermBackendOptions, termBackend } from "./backend.js";
export { type DuizhaoNamespace, type DuizhaoResources, loadResource, namespaces, type Resource } from "./resources.js";
