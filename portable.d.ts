/**
 * The few globals that browsers and Node share and that packages may use. They
 * are type-checked against the language and these alone (tsconfig.portable.json),
 * so a use of the DOM, of Node or of the network does not compile.
 */
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string;
}

declare function structuredClone<T>(value: T): T;
