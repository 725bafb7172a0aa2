import { z } from "zod";
import { Aliases, amount, count, facts, Name, PartialDate, Slug, Source } from "./common";

export const HardwareClass = z.enum(
  [
    "gpu-desktop",
    "gpu-laptop",
    "gpu-workstation",
    "gpu-datacenter",
    "apple",
    "apu",
    "edge",
    "mobile",
    "cpu",
  ],
  {
    error:
      "must be one of gpu-desktop, gpu-laptop, gpu-workstation, gpu-datacenter, apple, apu, edge, mobile, cpu",
  },
);
export type HardwareClass = z.infer<typeof HardwareClass>;

const Backend = z.enum(["cuda", "rocm", "vulkan", "metal", "mlx", "sycl", "cpu"], {
  error: "must be one of cuda, rocm, vulkan, metal, mlx, sycl, cpu",
});

/** What it is sold with. Sizes sold as GB are GiB; bandwidth is decimal. */
const Memory = facts({
  memoryOptionsGiB: z
    .array(amount("a memory size it is sold with, in GiB"))
    .min(1, "must name at least one memory size"),
  /** The buyer or the maker of the machine picks the size; these are common ones, from no page. */
  hasTypicalSizes: z.literal(true).optional(),
  memoryType: z.string().min(1, "must be the memory type, like GDDR6X").optional(),
  busWidthBits: count("the width of the memory bus, in bits").optional(),
  dataRateMTs: amount("the data rate, in MT/s").optional(),
  bandwidthGBPerSecond: amount("the memory bandwidth, in GB/s").optional(),
  /** Where the bandwidth is from, when another page or a sum gives it. */
  bandwidthSource: Source.optional(),
}).refine(({ memoryOptionsGiB: sizes }) => sizes.every((size, at) => size > (sizes[at - 1] ?? 0)), {
  path: ["memoryOptionsGiB"],
  error: "must go up, each size once",
});

/** Dense rates, without sparsity. `fp16Basis` says which units do the work; only like compares with like. */
const Compute = facts({
  fp16Tflops: amount("the dense FP16 rate, in TFLOPS").optional(),
  fp16Basis: z
    .enum(["tensor-dense", "matrix-dense", "shader"], {
      error: "must be one of tensor-dense, matrix-dense, shader",
    })
    .optional(),
  fp32AccumulateTflops: amount("the dense FP16 rate with FP32 accumulation, in TFLOPS").optional(),
  /** The plain ALUs' rate, where `fp16Tflops` is that of matrix units. */
  fp16ShaderTflops: amount("the FP16 rate of the shaders, in TFLOPS").optional(),
  fp32Tflops: amount("the FP32 rate, in TFLOPS").optional(),
  bf16Tflops: amount("the dense BF16 rate, in TFLOPS").optional(),
  fp8Tflops: amount("the dense FP8 rate, in TFLOPS").optional(),
  int8Tops: amount("the dense INT8 rate, in TOPS").optional(),
}).refine(({ fp16Tflops, fp16Basis }) => (fp16Tflops === undefined) === (fp16Basis === undefined), {
  path: ["fp16Basis"],
  error: "must stand beside fp16Tflops, and only there: rates of different units do not compare",
});

const Power = facts({
  powerWatts: amount("the board or package power, in watts").optional(),
  /** Somebody else's estimate, where the maker prints no figure; never taken for one. */
  estimatedWatts: amount("the power others estimate, in watts").optional(),
  powerRangeWatts: z
    .tuple([amount("the lower limit"), amount("the upper limit")])
    .refine(([low, high]) => low <= high, "must run from the lower to the upper limit")
    .optional(),
});

/** A board or a chip bin, with the memory sizes it is sold with. */
export const Hardware = z.strictObject({
  slug: Slug,
  aliases: Aliases,
  name: Name,
  vendor: z.string().min(1, "must name the maker"),
  class: HardwareClass,
  architecture: z.string().min(1).optional(),
  release: facts({ releasedOn: PartialDate }).optional(),
  memory: Memory,
  compute: Compute.optional(),
  power: Power.optional(),
  platform: facts({
    backends: z.array(Backend).min(1, "must name at least one backend"),
    computeCapability: z
      .string()
      .regex(/^\d+\.\d+$/, "must be like 8.9")
      .optional(),
    gfxTarget: z
      .string()
      .regex(/^gfx[0-9a-f]+$/, "must be like gfx1100")
      .optional(),
    gpuCoreCount: count("the number of GPU cores").optional(),
    pcie: z.string().min(1).optional(),
    /** Memory and bandwidth are for one of so many GPUs on the board. */
    gpusPerBoard: count("the GPUs on one board").optional(),
  }).optional(),
  /** The link between boards, where it has one besides PCIe. */
  interconnect: facts({ link: z.string().min(1, "must name the link and its rate") }).optional(),
  /** The maker's headline, mostly sparse FP4 or INT8: shown, never compared with `compute`. */
  headline: facts({ aiTops: amount("the headline figure, in TOPS") }).optional(),
  launchPrice: facts({ usd: amount("the list price at launch, in US dollars") }).optional(),
  /** `low`: not for a firm verdict. */
  confidence: z.enum(["high", "medium", "low"]),
  /** Slugs of units people mix it up with. */
  oftenConfusedWith: z.array(Slug).default([]),
  /** What a reader must know besides the figures, in our words. */
  notes: z
    .array(facts({ text: z.string().regex(/^\S.*[.!?]$/, "must be whole sentences") }))
    .default([]),
  /** An affiliate link, marked as such wherever it stands. */
  affiliateUrl: z.url({ protocol: /^https$/ }).optional(),
});
export type Hardware = z.infer<typeof Hardware>;
export type HardwareSeed = z.input<typeof Hardware>;
