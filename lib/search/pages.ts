/** Pages that are no record, with the words people look for them by. */
export const PAGES: readonly {
  slug: string;
  name: string;
  detail: string;
  aliases: readonly string[];
}[] = [
  page(
    "will-it-run",
    "Will it run?",
    "the checker",
    "VRAM calculator",
    "Memory calculator",
    "Can I run it",
  ),
  page(
    "best-gpu",
    "Best GPU",
    "ranked by dated prices",
    "Which GPU to buy",
    "Buying guide",
    "Best graphics card",
  ),
  page(
    "choose-my-gpu",
    "Choose my GPU",
    "budget, models, power",
    "GPU finder",
    "What should I buy",
  ),
  page("compare", "Compare", "side by side", "Compare GPUs", "Compare models", "Versus"),
  page(
    "cost-vs-cloud",
    "Cost vs cloud",
    "break-even, electricity, tokens",
    "Is local AI cheaper",
    "GPU rental",
    "API price",
  ),
  page("models", "Models", "list", "LLM list"),
  page("hardware", "Hardware", "list", "GPUs", "Graphics cards"),
  page("tools", "Tools", "list", "Software", "Runtimes"),
  page(
    "quantizations",
    "Quantizations",
    "list",
    "All quantizations",
    "Quants",
    "GGUF types",
    "Bits per weight",
  ),
  page(
    "compatibility",
    "Compatibility",
    "which runtime runs where",
    "Support matrix",
    "Which runtime supports my GPU",
  ),
  page("hardware-combos", "Hardware combos", "several devices", "Multi-GPU", "Dual GPU", "Cluster"),
  page("benchmarks", "Benchmarks", "measured rows", "Speed tests", "Tokens per second"),
  page("benchmarks/add", "Add your run", "a benchmark of yours", "Submit a benchmark"),
  page("maps", "Maps", "list", "Ecosystem maps"),
  page(
    "methodology",
    "Methodology",
    "how figures are computed",
    "Formulas",
    "Assumptions",
    "Accuracy",
  ),
  page("api", "Open data", "JSON and CSV", "API", "Download", "Dataset", "CSV", "SQLite"),
  page("editorial-policy", "Editorial policy", "about the site", "Evidence", "Sources", "Ratings"),
  page(
    "how-we-make-money",
    "How we make money",
    "about the site",
    "Affiliate links",
    "Advertising",
  ),
  page("about", "About", "about the site"),
  page("author", "Author", "about the site", "Fredoline Eruo"),
  page("contact", "Contact", "about the site", "Corrections", "Report an error"),
  page("privacy", "Privacy", "about the site", "Cookies", "Tracking"),
  page("terms", "Terms", "about the site", "Licence", "Warranty"),
];

function page(slug: string, name: string, detail: string, ...aliases: string[]) {
  return { slug, name, detail, aliases };
}
