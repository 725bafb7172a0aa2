import type { HardwareClass } from "@/lib/catalog/schemas/hardware";

/** Kinds of machines that a plot tells apart by shape and colour. */
export type MachineKind = "card" | "professional" | "apple" | "shared" | "processor";

export const KIND_OF: Record<HardwareClass, MachineKind> = {
  "gpu-desktop": "card",
  "gpu-laptop": "card",
  "gpu-workstation": "professional",
  "gpu-datacenter": "professional",
  apple: "apple",
  apu: "shared",
  edge: "shared",
  mobile: "shared",
  cpu: "processor",
};

/** Word, colour and shape (about 8 units wide, around 0) of each kind. */
export const MACHINE_KIND: Record<MachineKind, { word: string; fill: string; shape: string }> = {
  card: {
    word: "Desktop and laptop graphics",
    fill: "fill-series-weights",
    shape: "M-3.4 0a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0",
  },
  professional: {
    word: "Workstation and data centre",
    fill: "fill-series-compute",
    shape: "M-3-3h6v6h-6z",
  },
  apple: { word: "Apple silicon", fill: "fill-series-cache", shape: "M0-4 4 3.2h-8z" },
  shared: {
    word: "Other shared memory",
    fill: "fill-ink",
    shape: "M0-4.3 4.3 0 0 4.3-4.3 0z",
  },
  processor: {
    word: "Processor alone",
    fill: "fill-quiet",
    shape: "M-3.6-.9h2.7v-2.7h1.8v2.7h2.7v1.8h-2.7v2.7h-1.8v-2.7h-2.7z",
  },
};

export const MACHINE_KINDS: readonly MachineKind[] = [
  "card",
  "professional",
  "apple",
  "shared",
  "processor",
];

/** What the shapes of a plot stand for. */
export function MachineKinds() {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {MACHINE_KINDS.map((kind) => (
        <li key={kind} className="flex items-center gap-1.5">
          <svg
            viewBox="-6 -6 12 12"
            className={`size-3 ${MACHINE_KIND[kind].fill}`}
            aria-hidden="true"
          >
            <path d={MACHINE_KIND[kind].shape} />
          </svg>
          {MACHINE_KIND[kind].word}
        </li>
      ))}
    </ul>
  );
}
