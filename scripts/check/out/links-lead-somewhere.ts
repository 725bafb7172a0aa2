import { site } from "@/lib/site/identity";
import { attribute, type Element } from "../../finish/html";
import { type Out, type OutCheck, type OutPage, PagesByKey } from "./out-page";

const ADDRESSES = ["href", "src", "action", "xlink:href", "poster"];

/** Every internal link, anchor, script, style, image and form leads to a file in out/. */
export const linksLeadSomewhere: OutCheck = (out) => {
  const problems = new PagesByKey();
  const pages = new Map(out.pages.map((page) => [page.address, page]));
  const idsOf = idLookup();
  for (const page of out.pages) {
    for (const link of new Set(page.elements.flatMap(addressesOf))) {
      const problem = problemOf(link, page, out, pages, idsOf);
      if (problem !== undefined) problems.add(problem, page.address);
    }
  }
  return problems.sentences((problem, where) => `${problem}, ${where}`);
};

function addressesOf(element: Element): string[] {
  return ADDRESSES.flatMap((name) => attribute(element, name) ?? []);
}

function problemOf(
  link: string,
  from: OutPage,
  out: Out,
  pages: ReadonlyMap<string, OutPage>,
  idsOf: (page: OutPage) => ReadonlySet<string>,
): string | undefined {
  if (!URL.canParse(link, `${site.origin}${from.address}`)) return `"${link}" is no address`;
  const { origin, protocol, pathname, hash } = new URL(link, `${site.origin}${from.address}`);
  if (protocol === "http:") return `${link} is not https`;
  if (origin !== site.origin) return undefined;

  const path = decodeURI(pathname);
  const page = pages.get(path);
  if (page === undefined && path.endsWith("/")) return `${path} is linked, and is no page`;
  if (page === undefined && pages.has(`${path}/`))
    return `a link to ${path} lacks its trailing slash`;
  if (page === undefined && !out.has(path)) return `${path} is linked, and is no file`;
  if (page === undefined || hash.length < 2 || hash === "#top") return undefined;
  return idsOf(page).has(decodeURIComponent(hash.slice(1)))
    ? undefined
    : `${path}${hash} names an anchor that ${page.address} does not have`;
}

function idLookup() {
  const known = new Map<OutPage, ReadonlySet<string>>();
  return (page: OutPage) => {
    const ids = known.get(page) ?? new Set(page.ids);
    known.set(page, ids);
    return ids;
  };
}
