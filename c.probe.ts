import { catalog, configurations } from "@/lib/catalog";
console.log(catalog.hardware.length, configurations.length, new Set(configurations.map(c=>c.slug)).size);
const s=(x:any)=>x?`${x.evidence}:${x.via??x.formula??""} ${new URL(x.url).host}`:"-";
for (const h of catalog.hardware) console.log([h.slug,h.name,h.memory.memoryOptionsGiB.join("/"),h.memory.bandwidthGBPerSecond,s(h.memory.source),s(h.memory.bandwidthSource),h.release?.releasedOn,s(h.release?.source),s(h.compute?.source),s(h.power?.source),s(h.platform?.source),h.confidence].join(" | "));
