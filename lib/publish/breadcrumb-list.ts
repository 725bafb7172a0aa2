import { site } from "@/lib/site/identity";

/** schema.org BreadcrumbList of a trail of internal addresses, first to last. */
export function breadcrumbList(steps: readonly { name: string; href: string }[]) {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: new URL(href, site.origin).href,
    })),
  };
}
