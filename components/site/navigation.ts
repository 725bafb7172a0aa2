import { routes } from "@/lib/routes";

export type NavigationLink = { label: string; href: string };

/** The header, left to right. Only what exists. */
export const NAVIGATION: readonly NavigationLink[] = [
  { label: "Will it run?", href: routes.checker() },
  { label: "Best GPU", href: routes.bestGpu() },
  { label: "Compare", href: routes.compare() },
  { label: "Models", href: routes.models() },
  { label: "Hardware", href: routes.hardware() },
  { label: "Tools", href: routes.tools() },
  { label: "Bench", href: routes.benchmarks() },
];

/** The footer, group by group. Only what exists. */
export const FOOTER: readonly { title: string; links: readonly NavigationLink[] }[] = [
  {
    title: "Directory",
    links: [
      { label: "Models", href: routes.models() },
      { label: "Hardware", href: routes.hardware() },
      { label: "Tools", href: routes.tools() },
      { label: "Quantizations", href: routes.quantizations() },
      { label: "Maps", href: routes.maps() },
    ],
  },
  {
    title: "Tools",
    links: [
      { label: "Will it run?", href: routes.checker() },
      { label: "Compare hardware", href: routes.compare() },
      { label: "Cost vs cloud", href: routes.costVsCloud() },
      { label: "Choose my GPU", href: routes.chooseMyGpu() },
      { label: "Add your run", href: routes.addRun() },
    ],
  },
  {
    title: "Reference",
    links: [
      { label: "Methodology", href: routes.methodology() },
      { label: "Compatibility", href: routes.compatibility() },
      { label: "Hardware combos", href: routes.hardwareCombos() },
      { label: "Benchmarks", href: routes.benchmarks() },
      { label: "Open data", href: routes.openData() },
    ],
  },
  {
    title: "Editor",
    links: [
      { label: "About", href: routes.about() },
      { label: "Author", href: routes.author() },
      { label: "How we make money", href: routes.howWeMakeMoney() },
      { label: "Editorial policy", href: routes.editorialPolicy() },
      { label: "Contact", href: routes.contact() },
    ],
  },
  {
    title: "Legal",
    links: [
      { label: "Privacy", href: routes.privacy() },
      { label: "Terms", href: routes.terms() },
      { label: "Sitemap", href: routes.sitemap() },
    ],
  },
];
