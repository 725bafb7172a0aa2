import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";
import { attribute } from "../../finish/html";
import { type Out, type OutCheck, type OutPage, PagesByKey } from "./out-page";

const FILES = ["/llms.txt", "/feed.xml", "/feed.json", routes.apiIndex(), routes.openApi()];

/** What machines read is there: twins, pictures, feeds, data; and what one file names, exists. */
export const machineFilesAreThere: OutCheck = (out) => {
  const problems = new PagesByKey();
  return {
    look: (page) => lookAt(page, out, problems),
    problems: () => {
      const missing = FILES.filter((file) => !out.has(file)).map((file) => `out${file} is missing`);
      if (missing.length > 0) return missing;
      const ofPages = problems.sentences((problem, where) => `${problem}, ${where}`);
      return [...ofPages, ...addressProblems(out), ...bundleProblems(out)];
    },
  };
};

/** Each document has its twin, and each page the picture that it names. */
function lookAt(page: OutPage, { folder, has }: Out, problems: PagesByKey): void {
  const twin = `${folder}/${dirname(page.file)}/index.md`;
  const isDocument = !page.isApp && page.file.endsWith("index.html");
  if (isDocument && !existsSync(twin)) problems.add("A document has no index.md", page.address);
  const picture = pictureOf(page);
  if (picture === undefined) problems.add("A page names no og:image", page.address);
  else if (!has(picture)) problems.add(`${picture} is named, and is no file`, page.address);
}

function pictureOf({ elements }: OutPage): string | undefined {
  const tag = elements.find((element) => attribute(element, "property") === "og:image");
  return (tag && attribute(tag, "content"))?.replace(site.origin, "");
}

/** Addresses of this site in the files that list them. */
function addressProblems({ folder, has }: Out): string[] {
  return [...FILES, routes.apiBundle()].flatMap((file) => {
    const text = readFileSync(folder + file, "utf8");
    const named = text.match(new RegExp(`${site.origin}/[^\\s"'<>)#]*`, "g")) ?? [];
    return [...new Set(named)]
      .map((address) => address.slice(site.origin.length).replace(/[.,;]$/, ""))
      .filter(
        (path) => !path.includes("{") && !has(path.endsWith("/") ? `${path}index.html` : path),
      )
      .map((path) => `${file} names ${path}, which is no file`);
  });
}

/** The checksums of the bundle are those of its files. */
function bundleProblems({ folder }: Out): string[] {
  const { files }: { files: { address: string; sha256: string }[] } = JSON.parse(
    readFileSync(folder + routes.apiBundle(), "utf8"),
  );
  return files.flatMap(({ address, sha256 }) => {
    const bytes = readFileSync(folder + address.slice(site.origin.length));
    const found = createHash("sha256").update(bytes).digest("hex");
    return found === sha256 ? [] : `${address} has another checksum than bundle.json says`;
  });
}
