// Writes a brotli and a gzip twin beside every text file of out/, for hosts that serve such twins.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TEXT = /\.(?:html|css|m?js|json|xml|txt|md|csv|svg)$/;
/** A twin must save something. */
const LEAST_BYTES = 512;
/** From here on the best quality takes seconds a file, and saves a few percent. */
const LARGE_BYTES = 1_000_000;

const files = readdirSync("out", { recursive: true, encoding: "utf8" })
  .filter((file) => TEXT.test(file))
  .map((file) => `out/${file}`);

for (const file of files) {
  const content = readFileSync(file);
  if (content.length < LEAST_BYTES) continue;
  const params = {
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    [constants.BROTLI_PARAM_QUALITY]: content.length > LARGE_BYTES ? 9 : 11,
  };
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}
console.log(`Compressed ${files.length} files; release/ has what nginx needs.`);
