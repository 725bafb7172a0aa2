import type { Metadata } from "next";
import { Prose } from "@/components/mdx/prose";
import { LegalArticle } from "@/components/site/legal-article";
import { readLegal } from "@/lib/content/legal";
import { routes } from "@/lib/routes";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await readLegal("about");
  return { title: { absolute: title }, description, alternates: { canonical: routes.about() } };
}

export default async function AboutPage() {
  const page = await readLegal("about");
  return (
    <LegalArticle page={page} address={routes.about()}>
      <Prose text={page} />
    </LegalArticle>
  );
}
