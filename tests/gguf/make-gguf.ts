/** A value of the metadata with its type, by the numbers of the format. */
export type MetadataEntry = readonly [key: string, value: MetadataInput];
type MetadataInput = number | bigint | boolean | string | readonly number[] | readonly string[];

/** Types of tensors, by the numbers of the format, with weights and bytes of one block. */
export const TENSOR_TYPES = {
  F32: { id: 0, weights: 1, bytes: 4 },
  F16: { id: 1, weights: 1, bytes: 2 },
  Q8_0: { id: 8, weights: 32, bytes: 34 },
  Q4_K: { id: 12, weights: 256, bytes: 144 },
} as const;

export type TensorInput = {
  name: string;
  shape: readonly (number | bigint)[];
  type: keyof typeof TENSOR_TYPES | number;
  /** Where it begins in the data; behind the one before unless given. */
  offset?: number | bigint;
};

export type GgufInput = {
  magic?: string;
  version?: number;
  isBigEndian?: boolean;
  metadata?: readonly MetadataEntry[];
  tensors?: readonly TensorInput[];
  /** Counts written instead of the true ones. */
  tensorCount?: bigint;
  keyCount?: bigint;
  /** Bytes of data behind the header; as many as the tensors take unless given. */
  dataBytes?: number;
};

const ALIGNMENT = 32;

/** Writes a GGUF file, sound or as broken as it is asked to be. The weights are zeros. */
export function makeGguf(input: GgufInput): Uint8Array<ArrayBuffer> {
  const { magic = "GGUF", version = 3, metadata = [], tensors = [] } = input;
  const writer = newWriter(!input.isBigEndian);
  writer.bytes(new TextEncoder().encode(magic));
  writer.u32(version);
  writer.u64(input.tensorCount ?? BigInt(tensors.length));
  writer.u64(input.keyCount ?? BigInt(metadata.length));
  for (const [key, value] of metadata) {
    writer.text(key);
    writeValue(writer, value);
  }
  let offset = 0n;
  for (const tensor of tensors) {
    writer.text(tensor.name);
    writer.u32(tensor.shape.length);
    for (const size of tensor.shape) writer.u64(BigInt(size));
    writer.u32(typeof tensor.type === "number" ? tensor.type : TENSOR_TYPES[tensor.type].id);
    writer.u64(BigInt(tensor.offset ?? offset));
    offset += padded(BigInt(bytesOf(tensor)));
  }
  const header = writer.done();
  const start = Number(padded(BigInt(header.length)));
  const file = new Uint8Array(start + (input.dataBytes ?? Number(offset)));
  file.set(header);
  return file;
}

/** Bytes of one tensor; 0 where its type is none of those above. */
export function bytesOf({ shape, type }: TensorInput): number {
  if (typeof type === "number") return 0;
  const { weights, bytes } = TENSOR_TYPES[type];
  const count = shape.reduce<number>((product, size) => product * Number(size), 1);
  return Number.isSafeInteger(count) ? (count / weights) * bytes : 0;
}

function padded(bytes: bigint): bigint {
  return ((bytes + 31n) / 32n) * BigInt(ALIGNMENT);
}

type Writer = ReturnType<typeof newWriter>;

function newWriter(isLittleEndian: boolean) {
  const parts: Uint8Array[] = [];
  const number = (size: number, set: (view: DataView) => void) => {
    const view = new DataView(new ArrayBuffer(size));
    set(view);
    parts.push(new Uint8Array(view.buffer));
  };
  const u64 = (value: bigint) => number(8, (view) => view.setBigUint64(0, value, isLittleEndian));
  return {
    bytes: (bytes: Uint8Array) => parts.push(bytes),
    u32: (value: number) => number(4, (view) => view.setUint32(0, value, isLittleEndian)),
    f32: (value: number) => number(4, (view) => view.setFloat32(0, value, isLittleEndian)),
    u64,
    text(text: string) {
      const bytes = new TextEncoder().encode(text);
      u64(BigInt(bytes.length));
      parts.push(bytes);
    },
    done: () => Uint8Array.from(parts.flatMap((part) => [...part])),
  };
}

function writeValue(writer: Writer, value: MetadataInput): void {
  if (typeof value === "string") {
    writer.u32(8);
    writer.text(value);
  } else if (typeof value === "boolean") {
    writer.u32(7);
    writer.bytes(Uint8Array.of(Number(value)));
  } else if (typeof value === "bigint") {
    writer.u32(10);
    writer.u64(value);
  } else if (typeof value === "number") {
    writer.u32(Number.isInteger(value) && value >= 0 ? 4 : 6);
    if (Number.isInteger(value) && value >= 0) writer.u32(value);
    else writer.f32(value);
  } else {
    writer.u32(9);
    writer.u32(typeof value[0] === "string" ? 8 : 4);
    writer.u64(BigInt(value.length));
    for (const each of value) {
      if (typeof each === "string") writer.text(each);
      else writer.u32(each);
    }
  }
}
