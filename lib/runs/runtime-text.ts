import type { Backend } from "@/lib/fit/types";

/** "CUDA", "vulkan_radv", "ROCm 7.2.3" → a backend; undefined when the text names none. */
export function backendOf(text: string | null, runtime: string | null): Backend | undefined {
  const written = (text ?? "").toLowerCase();
  if (/mlx/.test(`${written} ${(runtime ?? "").toLowerCase()}`)) return "mlx";
  if (/not stated/.test(written)) return undefined;
  if (/^cpu/.test(written) && !/\+/.test(written)) return "cpu";
  const names: readonly Backend[] = ["cuda", "rocm", "vulkan", "metal", "sycl"];
  return names.find((name) => written.includes(name));
}

/** A fork is named by what it was made from. */
export function runtimeName(text: string): string {
  return /fork/i.test(text) && /llama/i.test(text) ? "llama.cpp" : text;
}
