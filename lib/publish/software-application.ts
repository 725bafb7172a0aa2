import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

type Software = {
  slug: string;
  name: string;
  summary: string;
  homepage?: string | undefined;
  repository?: string | undefined;
  version?: string | undefined;
  platforms?: readonly string[] | undefined;
  licenseUrl?: string | undefined;
};

/** schema.org SoftwareApplication of a tool. Never a rating: ours is an opinion, not a review. */
export function softwareApplication(software: Software) {
  const { slug, name, summary, homepage, repository, version, platforms, licenseUrl } = software;
  const pages = [homepage, repository && `https://github.com/${repository}`].filter(Boolean);
  return {
    "@context": "https://schema.org",
    "@type": "SoftwareApplication",
    name,
    description: summary,
    applicationCategory: "DeveloperApplication",
    url: new URL(routes.tool(slug), site.origin).href,
    sameAs: pages.length > 0 ? pages : undefined,
    softwareVersion: version,
    operatingSystem: platforms?.join(", "),
    license: licenseUrl,
  };
}
