// Writes what a finished site gives to machines besides its route handlers: the bundle of open data.
import { writeBundle } from "./bundle/write";

const files = await writeBundle("out");
for (const { address, bytes } of files) {
  console.log(`${address}: ${(bytes / 1e6).toFixed(1)} MB`);
}
