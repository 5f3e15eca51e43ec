/** Inline elements: a sentence runs through them, so a term may begin in one and end in the next. */
export const inlineNames: ReadonlySet<string> = new Set([
  ..."abbr b bdi bdo big cite data del dfn em font i ins mark nobr".split(" "),
  ..."q s small span strike strong sub sup time tt u var wbr".split(" "),
]);

/** The element that a term is wrapped in. */
export const termName = "duizhao-term";

/**
 * Elements that can bear no term: what is no prose, what a trigger must not stand inside of (controls, links,
 * another term), and ruby, whose pairs of base and reading a wrapper would part.
 */
export const closedNames: readonly string[] = [
  termName,
  ..."a button input textarea select label summary ruby".split(" "),
  ..."script style noscript template title math svg object iframe canvas audio video".split(" "),
];

/** Roles that make any element such a control, or hide what is inside it from assistive technology. */
export const closedRoles: readonly string[] = "button link tab option menuitem checkbox radio switch img".split(" ");

/** Where a term is not worth a mark unless the caller says otherwise: headings and code. */
export const plainNames: readonly string[] = "h1 h2 h3 h4 h5 h6 code pre kbd samp".split(" ");
