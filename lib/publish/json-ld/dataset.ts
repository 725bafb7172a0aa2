import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

type Part = { name: string; title: string; about: string };

/** schema.org Dataset of the measured runs: one kind of the open data, with a page of its own. */
export function benchmarkDataset(description: string) {
  const { name, origin, dataLicense, editionDate } = site;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: `${name}: measured runs of local models`,
    description,
    url: full(routes.benchmarks()),
    license: dataLicense.url,
    dateModified: editionDate,
    isAccessibleForFree: true,
    isPartOf: { "@type": "Dataset", name: `${name} open data`, url: full(routes.openData()) },
    creator: { "@type": "Organization", name, url: origin },
    distribution: [
      download("JSON", description, "application/json", routes.apiKind("benchmarks")),
      download("CSV", description, "text/csv", routes.apiTable("benchmarks")),
    ],
  };
}

/** schema.org Dataset of the open data: what it holds, under which licence, in which files. */
export function dataset(parts: readonly Part[], dataVersion: string, description: string) {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: `${site.name} open data`,
    description,
    url: full(routes.openData()),
    license: site.dataLicense.url,
    version: dataVersion,
    dateModified: site.editionDate,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: site.name, url: site.origin },
    distribution: parts.flatMap(({ name, title, about }) => [
      download(`${title} (JSON)`, about, "application/json", routes.apiKind(name)),
      download(`${title} (CSV)`, about, "text/csv", routes.apiTable(name)),
    ]),
  };
}

function download(name: string, description: string, encodingFormat: string, address: string) {
  return {
    "@type": "DataDownload",
    name,
    description,
    encodingFormat,
    contentUrl: full(address),
  };
}

function full(address: string): string {
  return new URL(address, site.origin).href;
}
