import { fitDevice } from "@/lib/answers/device";
import { catalog } from "@/lib/catalog";
import type { Hardware } from "@/lib/catalog/schemas/hardware";
import type { FitDevice } from "@/lib/fit/types";
import { type FoundHardware, indexHardware, resolveHardware } from "@/lib/resolve/hardware-text";

const index = indexHardware(catalog.hardware);
/** More devices than any machine has; a larger count is a slip. */
const MOST_DEVICES = 1024;

/** The sorts of device a text names, each with its count; empty when a part is not known. */
export function hardwareIn(text: string, count?: number | null): FoundHardware<Hardware>[] {
  const found = resolveHardware<Hardware>(text, index);
  const [only] = found;
  if (found.length !== 1 || only === undefined || only.count !== 1) return found;
  return [{ ...only, count: Math.min(MOST_DEVICES, Math.max(1, count ?? 1)) }];
}

/** The devices of found hardware, each as often as it says. The largest memory counts where none is said. */
export function devicesOf(found: readonly FoundHardware<Hardware>[]): FitDevice[] {
  return found.flatMap(({ record, count, memoryGiB }) => {
    const largest = Math.max(...record.memory.memoryOptionsGiB);
    const { slug, name } = record;
    const device = fitDevice({ slug, name, memoryGiB: memoryGiB ?? largest, hardware: record });
    return Array.from({ length: count }, () => device);
  });
}

/** A machine whose processor does the work. */
export function onProcessor(device: FitDevice): FitDevice {
  return { ...device, memoryKind: "system", backends: ["cpu"] };
}
