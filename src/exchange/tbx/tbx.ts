import type { Codec } from "../format.js";
import { readTbx } from "./read.js";
import { writeTbx } from "./write.js";

/**
 * TermBase eXchange v3 (ISO 30042:2019), dialect TBX-Basic, style DCA. Import reads the other dialects in that
 * style too, as far as they use the data categories of TBX-Basic.
 *
 * @see https://www.tbxinfo.net/tbx-dialects/
 */
export const tbx: Codec = {
  format: {
    id: "tbx",
    label: "TBX-Basic",
    extension: "tbx",
    mediaType: "application/x-tbx+xml",
    pair: false,
    lossless: false,
    needs: ["@xmldom/xmldom"],
  },
  write: writeTbx,
  read: readTbx,
};
