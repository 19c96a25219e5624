/** Writes numbers of seven bits a byte, small ones short, and texts after their length. */
export class ByteWriter {
  private bytes: Uint8Array;
  private used = 0;

  /** `capacity` is how many bytes it takes before it must grow. */
  constructor(capacity = 64) {
    this.bytes = new Uint8Array(capacity);
  }

  get length(): number {
    return this.used;
  }

  number(value: number): void {
    this.reserve(5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.used++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.used++] = rest;
  }

  text(value: string): void {
    if (value.length > SHORT) {
      const encoded = encoder.encode(value);
      this.number(encoded.length);
      this.append(encoded);
      return;
    }
    this.reserve(1 + value.length * 3);
    const { written } = encoder.encodeInto(value, this.bytes.subarray(this.used + 1));
    this.bytes[this.used] = written;
    this.used += 1 + written;
  }

  append(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.used);
    this.used += bytes.length;
  }

  /** What was written so far. */
  done(): Uint8Array {
    return this.bytes.slice(0, this.used);
  }

  private reserve(more: number): void {
    if (this.used + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.used + more));
    grown.set(this.bytes.subarray(0, this.used));
    this.bytes = grown;
  }
}

/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  private at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get isDone(): boolean {
    return this.at >= this.bytes.length;
  }

  number(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
      shift += 7;
    }
  }

  /** Where the next number begins. */
  get place(): number {
    return this.at;
  }

  /** Pass over some numbers. */
  skip(numbers: number): void {
    for (let left = numbers; left > 0 && !this.isDone; this.at += 1) {
      if ((this.bytes[this.at] ?? 0) < 128) left -= 1;
    }
  }

  text(): string {
    return decoder.decode(this.take(this.number()));
  }

  take(length: number): Uint8Array {
    const taken = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return taken;
  }

  /** All that was not read yet. */
  rest(): Uint8Array {
    return this.take(this.bytes.length - this.at);
  }
}

/** Letters of a text whose length takes one byte in whatever writing: a letter takes three at the most. */
const SHORT = 42;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The bytes that hexadecimal letters write, two a byte. */
export function fromHex(letters: string): Uint8Array {
  return Uint8Array.from({ length: letters.length / 2 }, (_, at) =>
    parseInt(letters.slice(at * 2, at * 2 + 2), 16),
  );
}

/** What `fromHex` reads. */
export function toHex(bytes: Uint8Array): string {
  return [...bytes].map((it) => it.toString(16).padStart(2, '0')).join('');
}
