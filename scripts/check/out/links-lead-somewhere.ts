import { site } from "@/lib/site/identity";
import { attribute, type Element } from "../../finish/html";
import { type Out, type OutCheck, PagesByKey } from "./out-page";

const ADDRESSES = ["href", "src", "action", "xlink:href", "poster"];

/** Every internal link, anchor, script, style, image and form leads to a file in out/. */
export const linksLeadSomewhere: OutCheck = (out) => {
  const problems = new PagesByKey();
  const places = new PagesByKey();
  const idsByAddress = new Map<string, ReadonlySet<string>>();
  return {
    look: ({ address, elements, ids }) => {
      idsByAddress.set(address, new Set(ids));
      for (const link of new Set(elements.flatMap(addressesOf))) {
        const { place, problem } = targetOf(link, address);
        if (problem !== undefined) problems.add(problem, address);
        if (place !== undefined) places.add(place, address);
      }
    },
    problems: () => [
      ...problems.sentences((problem, where) => `${problem}, ${where}`),
      ...places
        .sentences((place, where) => {
          const problem = problemOf(place, out, idsByAddress);
          return problem === undefined ? "" : `${problem}, ${where}`;
        })
        .filter((sentence) => sentence !== ""),
    ],
  };
};

function addressesOf(element: Element): string[] {
  return ADDRESSES.flatMap((name) => attribute(element, name) ?? []);
}

type Target = { place?: string; problem?: string };

/** A plain address of the site, which most links are: no need to read it as a URL. */
const PLAIN = /^(\/[\w./~-]*)(?:\?[^#]*)?(#[\w.~-]*)?$/;

/** Path and anchor on this site, or what is wrong; neither for other sites. */
function targetOf(link: string, from: string): Target {
  const plain = link.startsWith("//") ? null : PLAIN.exec(link);
  if (plain) return { place: `${plain[1]}${plain[2] ?? ""}` };
  const base = `${site.origin}${from}`;
  if (!URL.canParse(link, base)) return { problem: `"${link}" is no address` };
  const { origin, protocol, pathname, hash } = new URL(link, base);
  if (protocol === "http:") return { problem: `${link} is not https` };
  return origin === site.origin ? { place: `${decodeURI(pathname)}${hash}` } : {};
}

function problemOf(
  place: string,
  { addresses, has }: Out,
  idsByAddress: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const [path = "", anchor = ""] = place.split("#");
  const isPage = addresses.has(path);
  if (!isPage && path.endsWith("/")) return `${path} is linked, and is no page`;
  if (!isPage && addresses.has(`${path}/`)) return `a link to ${path} lacks its trailing slash`;
  if (!isPage && !has(path)) return `${path} is linked, and is no file`;
  if (!isPage || anchor === "" || anchor === "top") return undefined;
  return idsByAddress.get(path)?.has(decodeURIComponent(anchor))
    ? undefined
    : `${path}#${anchor} names an anchor that ${path} does not have`;
}
