/**
 * Typed arrays with a header, as bytes and back: the length of the header and a checksum, the header as JSON, then the
 * arrays, each at a multiple of eight. What reads them makes no copy of the arrays but one of the whole.
 */
const arrayTypes = { Int32Array, Uint8Array, Uint16Array, Float64Array } as const;
type ArrayType = keyof typeof arrayTypes;
export type FlatArray = Int32Array | Uint8Array | Uint16Array | Float64Array;

/** The bytes before the header: its length and the checksum. */
const prelude = 8;

/** What stands in the header besides what the writer puts there. */
interface Layout {
  readonly magic: string;
  /** The type and the length of each array, in order. */
  readonly arrays: readonly (readonly [type: ArrayType, length: number])[];
}

/** A file that is being read. */
export interface FlatFile<Head> {
  readonly head: Head;
  /** Gives the next array. Its type is as it was written. @throws Error When there is none of that type. */
  next<Type extends FlatArray>(type: new (length: number) => Type): Type;
}

/** Writes a header and arrays as bytes. `magic` says what they are. */
export function writeFlat(magic: string, head: object, arrays: readonly FlatArray[]): Uint8Array<ArrayBuffer> {
  const layout: Layout = {
    magic,
    arrays: arrays.map((array) => [array.constructor.name as ArrayType, array.length]),
  };
  const text = new TextEncoder().encode(JSON.stringify({ ...head, ...layout }));
  const start = prelude + padded(text.length);
  const bytes = new Uint8Array(start + arrays.reduce((sum, { byteLength }) => sum + padded(byteLength), 0));
  bytes.set(text, prelude);
  let at = start;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(0, text.length);
  view.setUint32(4, checksum(bytes.subarray(prelude)));
  return bytes;
}

/**
 * Reads what `writeFlat` wrote.
 *
 * @throws Error The bytes are something else, damaged or cut off.
 */
export function readFlat<Head extends object>(magic: string, bytes: Uint8Array): FlatFile<Head> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(0);
  // Whatever the bytes were part of, a copy begins at a multiple of eight, and so do its arrays.
  const rest = new Uint8Array(bytes.subarray(prelude));
  const head = JSON.parse(new TextDecoder().decode(rest.subarray(0, length))) as Head & Layout;
  if (head.magic !== magic) throw new Error("they begin otherwise.");
  if (view.getUint32(4) !== checksum(rest)) throw new Error("they are damaged or cut off.");
  let at = padded(length);
  let taken = 0;
  return {
    head,
    next<Type extends FlatArray>(type: new (length: number) => Type): Type {
      const [name, size] = head.arrays[taken++] ?? [];
      if (!name || size === undefined || name !== type.name) throw new Error(`they hold no ${type.name} there.`);
      const array: FlatArray = new arrayTypes[name](rest.buffer, rest.byteOffset + at, size);
      at += padded(array.byteLength);
      return array as Type;
    },
  };
}

/** The next multiple of eight: where an array of any type may begin. */
function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}

/** FNV-1a by words of four bytes: fast, and every bit that flips changes it. `bytes` begin at a multiple of four. */
function checksum({ buffer, byteOffset, length }: Uint8Array): number {
  let hash = 0x811c9dc5 ^ length;
  for (const word of new Int32Array(buffer, byteOffset, length >> 2)) hash = Math.imul(hash ^ word, 0x01000193);
  return hash >>> 0;
}
