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

/** Word, colour and shape (about 9 units wide, around 0) of each kind. */
export const MACHINE_KIND: Record<MachineKind, { word: string; color: string; shape: string }> = {
  card: {
    word: "Desktop and laptop graphics",
    color: "text-series-weights",
    shape: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
  },
  professional: {
    word: "Workstation and data centre",
    color: "text-series-compute",
    shape: "M-3.6-3.6h7.2v7.2h-7.2z",
  },
  apple: { word: "Apple silicon", color: "text-series-cache", shape: "M0-4.6 4.4 3.6h-8.8z" },
  shared: {
    word: "Other shared memory",
    color: "text-ink",
    shape: "M0-5 5 0 0 5-5 0z",
  },
  processor: {
    word: "Processor alone",
    color: "text-quiet",
    shape: "M-4.4-1.2h3.2v-3.2h2.4v3.2h3.2v2.4h-3.2v3.2h-2.4v-3.2h-3.2z",
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
          <svg viewBox="-6 -6 12 12" className={`size-3 ${MACHINE_KIND[kind].color}`} aria-hidden>
            <path d={MACHINE_KIND[kind].shape} fill="currentColor" />
          </svg>
          {MACHINE_KIND[kind].word}
        </li>
      ))}
    </ul>
  );
}
