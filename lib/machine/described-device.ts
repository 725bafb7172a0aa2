/** A device described by hand. Bandwidth unknown is absent: then there is no speed, only memory. */
export type DescribedDevice = {
  memoryGiB: number;
  bandwidthGBPerSecond?: number | undefined;
  backend: DescribedBackend;
  /** Processor and graphics share the memory. */
  isShared: boolean;
};

export const DESCRIBED_BACKENDS = ["cuda", "rocm", "vulkan", "sycl", "metal", "cpu"] as const;
export type DescribedBackend = (typeof DESCRIBED_BACKENDS)[number];

const FORM =
  /^(\d+(?:\.\d+)?)\s*gb(?:@(\d+(?:\.\d+)?))?(?::(cuda|rocm|vulkan|sycl|metal|cpu))?(:shared)?$/i;

/** Reads "24gb@936:cuda" or "96gb@256:rocm:shared"; undefined when the text is not of that form. */
export function readDescribed(text: string): DescribedDevice | undefined {
  const found = FORM.exec(text.trim());
  const memoryGiB = Number(found?.[1] ?? 0);
  if (found === null || memoryGiB <= 0) return undefined;
  const named = found[3]?.toLowerCase();
  const backend = DESCRIBED_BACKENDS.find((each) => each === named) ?? "cuda";
  const bandwidth = Number(found[2] ?? 0);
  return {
    memoryGiB,
    bandwidthGBPerSecond: bandwidth > 0 ? bandwidth : undefined,
    backend,
    isShared: found[4] !== undefined || backend === "metal",
  };
}

/** The reverse of `readDescribed`. */
export function writeDescribed(device: DescribedDevice): string {
  const { memoryGiB, bandwidthGBPerSecond, backend, isShared } = device;
  const speed = bandwidthGBPerSecond === undefined ? "" : `@${bandwidthGBPerSecond}`;
  return `${memoryGiB}gb${speed}:${backend}${isShared && backend !== "metal" ? ":shared" : ""}`;
}
