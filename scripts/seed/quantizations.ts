import type { QuantizationSeed } from "@/lib/catalog/schemas/quantization";

export const quantizations: QuantizationSeed[] = [];
