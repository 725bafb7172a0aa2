// Writes what a finished site gives to machines besides its route handlers: redirects of old addresses
// and the bundle of open data.

import { writeBundle } from "./bundle/write";
import { allRedirects } from "./redirects/all";
import { writeRedirects } from "./redirects/write";

const redirects = allRedirects();
writeRedirects("out", "release/nginx-redirects.conf", redirects);
console.log(`${redirects.length} old addresses lead to their pages.`);

const files = await writeBundle("out");
for (const { address, bytes } of files) {
  console.log(`${address}: ${(bytes / 1e6).toFixed(1)} MB`);
}
