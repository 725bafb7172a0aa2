import { site } from "@/lib/site/identity";
import { attribute, textIn } from "../../finish/html";
import { isIndexed, type OutCheck, type OutPage, PagesByKey } from "./out-page";

/** Each page has a title and description of its own, its canonical address and one h1. */
export const headsAreComplete: OutCheck = ({ pages }) => {
  const indexed = pages.filter(isIndexed);
  return [
    ...pages.flatMap(problemsOf),
    ...indexed.flatMap((page) => canonicalProblem(page) ?? []),
    ...repeats(indexed, "title", titleOf),
    ...repeats(indexed, "description", descriptionOf),
  ];
};

function problemsOf(page: OutPage): string[] {
  const headingCount = page.elements.filter(({ tagName }) => tagName === "h1").length;
  const { address } = page;
  return [
    titleOf(page) === "" ? `${address} has no title: set metadata.title` : [],
    descriptionOf(page) === "" ? `${address} has no description: set metadata.description` : [],
    headingCount === 1 ? [] : `${address} has ${headingCount} h1, and must have 1`,
    doubledIds(page).map((id) => `${address} has the id "${id}" more than once`),
  ].flat();
}

function canonicalProblem(page: OutPage): string | undefined {
  const links = page.elements.filter((element) => attribute(element, "rel") === "canonical");
  const wanted = `${site.origin}${page.address}`;
  const found = links.map((link) => attribute(link, "href")).join(" and ");
  if (found === wanted) return undefined;
  return `${page.address} has the canonical address "${found}": alternates.canonical must give ${wanted}`;
}

function repeats(pages: readonly OutPage[], what: string, textOf: (page: OutPage) => string) {
  const values = new PagesByKey();
  for (const page of pages) if (textOf(page) !== "") values.add(textOf(page), page.address);
  return values.repeated(
    (value, addresses) => `${addresses.join(" and ")} share the ${what} "${value}"`,
  );
}

function titleOf({ elements }: OutPage): string {
  const title = elements.find(
    ({ tagName, parentNode }) => tagName === "title" && parentNode?.nodeName === "head",
  );
  return title ? textIn(title).trim() : "";
}

function descriptionOf({ elements }: OutPage): string {
  const meta = elements.find((element) => attribute(element, "name") === "description");
  return (meta && attribute(meta, "content"))?.trim() ?? "";
}

function doubledIds({ ids }: OutPage): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
