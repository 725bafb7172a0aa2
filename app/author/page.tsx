import type { Metadata } from "next";
import { Prose } from "@/components/mdx/prose";
import { LegalArticle } from "@/components/site/legal-article";
import { readLegal } from "@/lib/content/legal";
import { routes } from "@/lib/routes";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await readLegal("author");
  return { title, description, alternates: { canonical: routes.author() } };
}

export default async function AuthorPage() {
  const page = await readLegal("author");
  return (
    <LegalArticle page={page} address={routes.author()}>
      <Prose text={page} />
    </LegalArticle>
  );
}
