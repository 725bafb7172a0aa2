import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { palettePng } from "./png";

/** Makes the function that turns an SVG into a PNG; it draws with these fonts and no other. */
export async function pictureRenderer(fonts: readonly Uint8Array[]) {
  const wasm = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  await initWasm(readFileSync(wasm));
  const font = { fontBuffers: [...fonts], loadSystemFonts: false };
  return (svg: string): Buffer => {
    const resvg = new Resvg(svg, { font });
    const image = resvg.render();
    const png = palettePng(image);
    image.free();
    resvg.free();
    return png;
  };
}
