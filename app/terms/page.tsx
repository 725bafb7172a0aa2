import type { Metadata } from "next";
import { Prose } from "@/components/mdx/prose";
import { LegalArticle } from "@/components/site/legal-article";
import { readLegal } from "@/lib/content/legal";
import { routes } from "@/lib/routes";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await readLegal("terms");
  return { title, description, alternates: { canonical: routes.terms() } };
}

export default async function TermsPage() {
  const page = await readLegal("terms");
  return (
    <LegalArticle page={page} address={routes.terms()}>
      <Prose text={page} />
    </LegalArticle>
  );
}
