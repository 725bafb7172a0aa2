// Writes what a finished site gives to machines besides its route handlers: redirects of old addresses,
// a file for each record, the bundle of open data, and the pictures that stand where a page is shared.

import { writeBundle } from "./bundle/write";
import { allCards } from "./images/cards";
import { writePictures } from "./images/write";
import { writeRecords } from "./records";
import { allRedirects } from "./redirects/all";
import { writeRedirects } from "./redirects/write";

const redirects = allRedirects();
writeRedirects("out", "release/nginx-redirects.conf", redirects);
console.log(`${redirects.length} old addresses lead to their pages.`);

console.log(`${writeRecords("out")} records have a file of their own.`);

const files = await writeBundle("out");
for (const { address, bytes } of files) {
  console.log(`${address}: ${(bytes / 1e6).toFixed(1)} MB`);
}

const cards = allCards();
const drawn = await writePictures("out", cards);
console.log(`${cards.length} pictures of pages, ${drawn} of them drawn now.`);
