import type { PastedMachine } from "./types";

/** What browsers say when they mean to say nothing. */
const NOTHING = /^(?:Apple GPU|WebKit WebGL|Mozilla|.*(?:SwiftShader|llvmpipe|Basic Render).*)$/i;

/**
 * The name in a WebGL or WebGPU renderer string; undefined when the browser hides it.
 * "ANGLE (NVIDIA, NVIDIA GeForce RTX 3080 (0x00002206) Direct3D11 vs_5_0 ps_5_0, D3D11)" → "NVIDIA GeForce RTX 3080".
 * A renderer never tells the memory, and never the core count of an Apple chip.
 */
export function rendererName(renderer: string): string | undefined {
  const angle = /^ANGLE \([^,]+, (.+), [^,]+\)$/.exec(renderer.trim())?.[1] ?? renderer.trim();
  const name = angle
    .replace(/^ANGLE Metal Renderer: /, "")
    .replace(/^Mesa /, "")
    .replace(/ \(0x[0-9A-Fa-f]+\)/, "")
    .replace(/ \((?:RADV|radeonsi|TGL|DG2|BMG|ACO|LLVM)[^)]*\).*$/, "")
    .replace(/(?: Series)? Direct3D\d.*$/, "")
    .replace(/\/PCIe\/SSE2.*$/, "")
    .replace(/, (?:OpenGL|Vulkan|Unspecified).*$/, "")
    .trim();
  return name === "" || NOTHING.test(name) ? undefined : name;
}

/** A machine from a renderer string that somebody pasted. */
export function readRenderer(text: string): PastedMachine | undefined {
  const line = text.trim();
  if (line.includes("\n")) return undefined;
  if (!/^(?:ANGLE|Apple |Mesa |AMD |NVIDIA |Intel|Adreno|WebKit)/i.test(line)) return undefined;
  const name = rendererName(line);
  if (name === undefined) return { devices: [], unread: [line] };
  return { devices: [{ text: name }], unread: [] };
}
